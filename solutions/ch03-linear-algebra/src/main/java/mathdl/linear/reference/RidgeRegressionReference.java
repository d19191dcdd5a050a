package mathdl.linear.reference;

import mathdl.linear.RidgeRegression;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.linear.Systems;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Your answer to exercise 3.5. The task is in the Javadoc of {@link RidgeRegression}. */
public final class RidgeRegressionReference implements RidgeRegression {
    @Override
    public INDArray fit(INDArray X, INDArray y, double lambda) {
        Preconditions.requireFiniteMatrix(X, "X");
        Preconditions.requireFinite(y, "y");
        Preconditions.require(X.rows() == y.length(), "X and y do not have as many rows");
        Preconditions.require(X.rows() > X.columns(), "there are not more rows than columns");
        Preconditions.requireFinite(lambda, "lambda");
        Preconditions.require(lambda >= 0, "lambda is negative: " + lambda);

        // BEGIN SOLUTION
        INDArray means = X.castTo(DataType.DOUBLE).mean(0);
        double mean = y.castTo(DataType.DOUBLE).meanNumber().doubleValue();
        INDArray centered = X.castTo(DataType.DOUBLE).subRowVector(means);
        INDArray penalized = centered.transpose()
                .mmul(centered)
                .add(Nd4j.eye(X.columns()).castTo(DataType.DOUBLE).mul(lambda));
        INDArray right =
                centered.transpose().mmul(y.castTo(DataType.DOUBLE).sub(mean).reshape(y.length(), 1));
        INDArray w = Systems.solve(penalized, right.reshape(X.columns()));
        double intercept = mean - w.mul(means).sumNumber().doubleValue();
        return Nd4j.concat(0, Nd4j.createFromArray(intercept), w);
        // END SOLUTION
    }
}
