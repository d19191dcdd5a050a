package mathdl.probability.student;

import java.util.Arrays;
import mathdl.probability.MultivariateNormalByCholesky;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Your answer to exercise 1.6: the multivariate normal log-density by the Cholesky factor. The task is in the Javadoc of
 * {@link MultivariateNormalByCholesky}.
 */
public final class MultivariateNormalByCholeskyAnswer implements MultivariateNormalByCholesky {

    @Override
    public INDArray choleskyFactor(INDArray covariance) {
        double[][] sigma = symmetric(covariance);

        throw new UnsupportedOperationException("1.6 is not implemented yet");
    }

    @Override
    public double logDensity(INDArray x, INDArray mean, INDArray covariance) {
        Preconditions.requireFinite(x, "x");
        Preconditions.requireFinite(mean, "mean");
        Preconditions.requireSameShape(x, "x", mean, "mean");
        double[][] sigma = symmetric(covariance);
        Preconditions.require(
                sigma.length == x.length(),
                "x has " + x.length() + " elements but covariance " + sigma.length + " rows");
        double[] shift =
                x.castTo(DataType.DOUBLE).sub(mean.castTo(DataType.DOUBLE)).toDoubleVector();

        throw new UnsupportedOperationException("1.6 is not implemented yet");
    }

    /** The rows of a finite, symmetric matrix; its two halves may differ by rounding. */
    private static double[][] symmetric(INDArray matrix) {
        Preconditions.require(
                matrix.rank() == 2 && matrix.length() > 0 && matrix.size(0) == matrix.size(1),
                "covariance has shape " + Arrays.toString(matrix.shape()) + "; a matrix [d, d] is needed");
        double[][] rows = matrix.toDoubleMatrix();
        for (double[] row : rows) {
            Preconditions.requireFinite(row, "a row of covariance");
        }
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < i; j++) {
                double size = Math.sqrt(Math.abs(rows[i][i] * rows[j][j]));
                Preconditions.require(
                        Math.abs(rows[i][j] - rows[j][i]) <= 1e-9 * size,
                        "covariance is not symmetric: [" + i + ", " + j + "] and its mirror image differ");
            }
        }
        return rows;
    }
}
