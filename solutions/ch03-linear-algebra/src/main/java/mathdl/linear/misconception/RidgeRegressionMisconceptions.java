package mathdl.linear.misconception;

import mathdl.checks.Misconception;
import mathdl.linear.RidgeRegression;
import mathdl.linear.reference.RidgeRegressionReference;
import mathdl.toolkit.linear.Systems;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** How exercise 3.5 goes wrong. */
public final class RidgeRegressionMisconceptions {
    private static final RidgeRegression RIGHT = new RidgeRegressionReference();

    private RidgeRegressionMisconceptions() {}

    @Misconception(
            name = "no intercept",
            caughtBy = "leaves_no_slope_in_the_objective",
            hint = "Your line goes through the origin: the intercept is missing. Centre X and y, and put"
                    + " the means back.")
    public static final class NoIntercept implements RidgeRegression {
        @Override
        public INDArray fit(INDArray X, INDArray y, double lambda) {
            RIGHT.fit(X, y, lambda);
            INDArray w = solve(X, y, lambda);
            return Nd4j.concat(0, Nd4j.createFromArray(0.0), w);
        }
    }

    @Misconception(
            name = "the intercept is penalized",
            caughtBy = "leaves_no_slope_in_the_objective",
            hint = "You penalize the intercept too: it is drawn towards 0. Only slopes are penalized.")
    public static final class InterceptPenalized implements RidgeRegression {
        @Override
        public INDArray fit(INDArray X, INDArray y, double lambda) {
            RIGHT.fit(X, y, lambda);
            return solve(Nd4j.hstack(X.getColumn(0, true).mul(0).add(1), X), y, lambda);
        }
    }

    @Misconception(
            name = "the penalty beside the mean of squares",
            caughtBy = "leaves_no_slope_in_the_objective",
            hint = "Your penalty is n times too large: you weigh it against the mean of the squares. Here"
                    + " λ stands beside their sum.")
    public static final class MeanOfSquares implements RidgeRegression {
        @Override
        public INDArray fit(INDArray X, INDArray y, double lambda) {
            RIGHT.fit(X, y, lambda);
            return RIGHT.fit(X, y, lambda * X.rows());
        }
    }

    private static INDArray solve(INDArray X, INDArray y, double lambda) {
        INDArray penalized = X.transpose()
                .mmul(X)
                .add(Nd4j.eye(X.columns()).castTo(X.dataType()).mul(lambda));
        INDArray right = X.transpose().mmul(y.reshape(y.length(), 1)).reshape(X.columns());
        return Systems.solve(penalized, right);
    }
}
