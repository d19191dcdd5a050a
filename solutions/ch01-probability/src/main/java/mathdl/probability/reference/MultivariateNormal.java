package mathdl.probability.reference;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.linear.Decompositions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The multivariate normal distribution N(μ, Σ) in d dimensions, by the Cholesky factor Σ = L Lᵀ:
 *
 * <pre>ln p(x) = −½ ‖L⁻¹(x − μ)‖² − Σ ln Lᵢᵢ − (d/2) ln 2π,   x = μ + L z with z ~ N(0, I)</pre>
 *
 * <p>Neither Σ⁻¹ nor det Σ is ever computed. Source: C. E. Rasmussen and C. K. I. Williams, Gaussian Processes for Machine
 * Learning, 2006, appendix A.2.
 */
public final class MultivariateNormal {
    /** Asymmetry of Σ, as a share of its largest element, that counts as rounding; torch allows as much. */
    private static final double ASYMMETRY = 1e-6;

    private final double[] mean;
    private final double[][] factor;
    private final double[] variance;

    /**
     * Factorises the covariance.
     *
     * @param mean μ, shape [d], finite
     * @param covariance Σ, shape [d, d], symmetric and positive definite
     * @throws IllegalArgumentException if the shapes do not fit, or Σ is not symmetric
     * @throws mathdl.toolkit.linear.NotPositiveDefiniteException if Σ is not positive definite
     */
    public MultivariateNormal(INDArray mean, INDArray covariance) {
        Elements.requireFloating(mean, "mean");
        Elements.requireFloating(covariance, "covariance");
        Preconditions.requireFinite(mean, "mean");
        Preconditions.require(
                Arrays.equals(covariance.shape(), new long[] {mean.length(), mean.length()}),
                "mean has shape " + Arrays.toString(mean.shape()) + " but covariance has shape "
                        + Arrays.toString(covariance.shape()) + "; [d] and [d, d] are needed");
        this.mean = Elements.of(mean, "mean");
        double[][] sigma = rows(covariance);
        requireSymmetric(sigma);
        this.factor = rows(Decompositions.cholesky(covariance));
        this.variance = new double[sigma.length];
        Arrays.setAll(variance, i -> sigma[i][i]);
    }

    /** μ, shape [d]; also the mode. */
    public INDArray mean() {
        return vector(mean);
    }

    /** μ, shape [d]. */
    public INDArray mode() {
        return vector(mean);
    }

    /** The diagonal of Σ, shape [d]. */
    public INDArray variance() {
        return vector(variance);
    }

    /** L, lower triangular with a positive diagonal, shape [d, d]. */
    public INDArray choleskyFactor() {
        double[] elements =
                Arrays.stream(factor).flatMapToDouble(Arrays::stream).toArray();
        return Elements.array(elements, DataType.DOUBLE, mean.length, mean.length);
    }

    /** ln det Σ = 2 Σ ln Lᵢᵢ. */
    public double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < factor.length; i++) {
            sum += Math.log(factor[i][i]);
        }
        return 2 * sum;
    }

    /** (d/2) ln 2πe + ½ ln det Σ, in nats. */
    public double entropy() {
        return mean.length * (0.5 + Normal.HALF_LOG_TWO_PI) + logDeterminant() / 2;
    }

    /**
     * ln p of every point, in nats.
     *
     * @param x points along the last axis, shape […, d], finite
     * @return shape […], in the dtype of x
     * @throws IllegalArgumentException naming the shape, or the element that is not finite
     */
    public INDArray logProb(INDArray x) {
        double constant = mean.length * Normal.HALF_LOG_TWO_PI + logDeterminant() / 2;
        return perPoint(x, squared -> -squared / 2 - constant);
    }

    /**
     * The squared Mahalanobis distance (x − μ)ᵀ Σ⁻¹ (x − μ) of every point.
     *
     * @param x points along the last axis, shape […, d], finite
     * @return shape […], in the dtype of x
     * @throws IllegalArgumentException naming the shape, or the element that is not finite
     */
    public INDArray mahalanobisSquared(INDArray x) {
        return perPoint(x, squared -> squared);
    }

    /** Independent draws, one a row, shape [n, d], the same for the same seed on every machine. */
    public INDArray sample(long seed, int n) {
        Preconditions.require(n > 0, "n is " + n + "; it must be positive");
        Draws draws = Draws.seeded(seed);
        int d = mean.length;
        double[] elements = new double[Math.multiplyExact(n, d)];
        double[] z = new double[d];
        for (int start = 0; start < elements.length; start += d) {
            for (int i = 0; i < d; i++) {
                z[i] = draws.normal();
                double sum = mean[i];
                for (int j = 0; j <= i; j++) {
                    sum += factor[i][j] * z[j];
                }
                elements[start + i] = sum;
            }
        }
        return Elements.array(elements, DataType.DOUBLE, n, d);
    }

    private interface OfSquaredDistance {
        double value(double squared);
    }

    private INDArray perPoint(INDArray x, OfSquaredDistance f) {
        double[] elements = Elements.of(x, "x");
        long[] shape = x.shape();
        Preconditions.require(
                shape.length > 0 && shape[shape.length - 1] == mean.length,
                "x has shape " + Arrays.toString(shape) + "; […, " + mean.length + "] is needed, as mean has");
        double[] values = new double[elements.length / mean.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = f.value(squaredDistance(elements, k * mean.length));
        }
        return Elements.array(values, x.dataType(), Arrays.copyOf(shape, shape.length - 1));
    }

    /** ‖L⁻¹(x − μ)‖² by forward substitution. */
    private double squaredDistance(double[] x, int start) {
        double[] z = new double[mean.length];
        double squared = 0;
        for (int i = 0; i < z.length; i++) {
            Preconditions.requireFinite(x[start + i], "x[" + (start + i) + "]");
            double rest = x[start + i] - mean[i];
            for (int j = 0; j < i; j++) {
                rest -= factor[i][j] * z[j];
            }
            z[i] = rest / factor[i][i];
            squared += z[i] * z[i];
        }
        return squared;
    }

    private static void requireSymmetric(double[][] sigma) {
        double largest = Arrays.stream(sigma)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElseThrow();
        for (int i = 0; i < sigma.length; i++) {
            for (int j = 0; j < i; j++) {
                Preconditions.require(
                        Math.abs(sigma[i][j] - sigma[j][i]) <= ASYMMETRY * largest,
                        "covariance is not symmetric: [%d, %d] is %s but [%d, %d] is %s"
                                .formatted(i, j, sigma[i][j], j, i, sigma[j][i]));
            }
        }
    }

    private static double[][] rows(INDArray matrix) {
        double[] elements = Elements.of(matrix, "covariance");
        int d = (int) matrix.size(0);
        double[][] rows = new double[d][];
        Arrays.setAll(rows, i -> Arrays.copyOfRange(elements, i * d, (i + 1) * d));
        return rows;
    }

    private static INDArray vector(double[] elements) {
        return Elements.array(elements, DataType.DOUBLE, elements.length);
    }
}
