package mathdl.linear.student;

import mathdl.linear.RidgeRegression;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 3.5. The task is in the Javadoc of {@link RidgeRegression}. */
public final class RidgeRegressionAnswer implements RidgeRegression {
    @Override
    public INDArray fit(INDArray X, INDArray y, double lambda) {
        Preconditions.requireFiniteMatrix(X, "X");
        Preconditions.requireFinite(y, "y");
        Preconditions.require(X.rows() == y.length(), "X and y do not have as many rows");
        Preconditions.require(X.rows() > X.columns(), "there are not more rows than columns");
        Preconditions.requireFinite(lambda, "lambda");
        Preconditions.require(lambda >= 0, "lambda is negative: " + lambda);

        throw new UnsupportedOperationException("3.5 is not implemented yet");
    }
}
