package mathdl.probability.misconception;

import mathdl.checks.Misconception;
import mathdl.probability.MultivariateNormalByCholesky;
import mathdl.probability.reference.MultivariateNormalByCholeskyReference;
import mathdl.toolkit.linear.Systems;
import mathdl.toolkit.linear.Triangle;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 1.6 goes wrong. */
public final class MultivariateNormalByCholeskyMisconceptions {
    private static final MultivariateNormalByCholesky RIGHT = new MultivariateNormalByCholeskyReference();

    private MultivariateNormalByCholeskyMisconceptions() {}

    @Misconception(
            name = "the upper factor",
            caughtBy = "factor_times_its_transpose_is_the_covariance",
            hint =
                    "Your factor is upper triangular: Lᵀ, the transpose of what is asked for, as some libraries return it."
                            + " L Lᵀ = Σ holds for the lower one; with yours in its place the product is another matrix.")
    public static final class UpperFactor implements MultivariateNormalByCholesky {
        @Override
        public INDArray choleskyFactor(INDArray covariance) {
            return RIGHT.choleskyFactor(covariance).transpose().dup();
        }

        @Override
        public double logDensity(INDArray x, INDArray mean, INDArray covariance) {
            return RIGHT.logDensity(x, mean, covariance);
        }
    }

    @Misconception(
            name = "the covariance taken for its factor",
            caughtBy = "density_agrees_with_the_inverse_and_the_determinant",
            hint = "You use Σ itself, or its lower half, where L belongs: as if a variance were a standard deviation."
                    + " Factorise first, L Lᵀ = Σ, then solve with L and sum the logarithms of its diagonal.")
    public static final class CovarianceAsFactor implements MultivariateNormalByCholesky {
        @Override
        public INDArray choleskyFactor(INDArray covariance) {
            return RIGHT.choleskyFactor(covariance);
        }

        @Override
        public double logDensity(INDArray x, INDArray mean, INDArray covariance) {
            RIGHT.logDensity(x, mean, covariance); // refuses what is wrong
            INDArray z = Systems.solveTriangular(covariance, Triangle.LOWER, x.sub(mean));
            return logDensityFrom(z, logDiagonal(covariance));
        }
    }

    @Misconception(
            name = "the logarithm of the determinant is not halved",
            caughtBy = "density_agrees_with_the_inverse_and_the_determinant",
            hint =
                    "You subtract ln det Σ whole. The normaliser is the root of the determinant, so half of its logarithm"
                            + " counts: the sum of ln Lᵢᵢ as it is, not twice.")
    public static final class LogDeterminantNotHalved implements MultivariateNormalByCholesky {
        @Override
        public INDArray choleskyFactor(INDArray covariance) {
            return RIGHT.choleskyFactor(covariance);
        }

        @Override
        public double logDensity(INDArray x, INDArray mean, INDArray covariance) {
            return RIGHT.logDensity(x, mean, covariance) - logDiagonal(RIGHT.choleskyFactor(covariance));
        }
    }

    @Misconception(
            name = "½ ln 2π once for all dimensions",
            caughtBy = "density_agrees_with_the_inverse_and_the_determinant",
            hint = "You subtract ½ ln 2π once. Every dimension brings it: for d dimensions it is (d/2) ln 2π.")
    public static final class ConstantOnce implements MultivariateNormalByCholesky {
        @Override
        public INDArray choleskyFactor(INDArray covariance) {
            return RIGHT.choleskyFactor(covariance);
        }

        @Override
        public double logDensity(INDArray x, INDArray mean, INDArray covariance) {
            return RIGHT.logDensity(x, mean, covariance) + (x.length() - 1) * Math.log(2 * Math.PI) / 2;
        }
    }

    private static double logDensityFrom(INDArray z, double logDiagonal) {
        double squares = z.mul(z).sumNumber().doubleValue();
        return -squares / 2 - logDiagonal - z.length() * Math.log(2 * Math.PI) / 2;
    }

    private static double logDiagonal(INDArray matrix) {
        double sum = 0;
        for (long i = 0; i < matrix.size(0); i++) {
            sum += Math.log(matrix.getDouble(i, i));
        }
        return sum;
    }
}
