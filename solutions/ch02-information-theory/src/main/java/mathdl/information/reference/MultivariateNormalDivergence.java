package mathdl.information.reference;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.NotPositiveDefiniteException;
import mathdl.toolkit.linear.Systems;
import mathdl.toolkit.linear.Triangle;
import mathdl.toolkit.special.Ratio;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The Kullback–Leibler divergence between two multivariate normal distributions, in nats. */
public final class MultivariateNormalDivergence {
    private MultivariateNormalDivergence() {}

    /**
     * ½ (tr(Σ₂⁻¹Σ₁) − n + (μ₂ − μ₁)ᵀ Σ₂⁻¹ (μ₂ − μ₁) + ln det Σ₂ − ln det Σ₁).
     *
     * <p>With Cholesky factors Σ = L Lᵀ, M = L₂⁻¹L₁ and z = L₂⁻¹(μ₂ − μ₁) it is ½ Σᵢ (Mᵢᵢ² − 1 − ln Mᵢᵢ²) + ½ Σᵢ﹥ⱼ Mᵢⱼ² + ½
     * ‖z‖²: no inverse, no determinant, and no term is negative. Source: C. E. Rasmussen and C. K. I. Williams, Gaussian
     * Processes for Machine Learning, 2006, equation (A.23).
     *
     * @param mean1 μ₁ [n], finite, FLOAT or DOUBLE
     * @param covariance1 Σ₁ [n, n], symmetric and positive definite
     * @param mean2 μ₂ [n]
     * @param covariance2 Σ₂ [n, n], symmetric and positive definite
     * @throws IllegalArgumentException naming the argument that is not so
     */
    public static double klDivergence(INDArray mean1, INDArray covariance1, INDArray mean2, INDArray covariance2) {
        double[] mu1 = Domain.vector(mean1, "mean1");
        double[] mu2 = Domain.vector(mean2, "mean2");
        Preconditions.requireFinite(mu1, "mean1");
        Preconditions.requireFinite(mu2, "mean2");
        Preconditions.requireSameShape(mean1, "mean1", mean2, "mean2");
        int n = mu1.length;
        INDArray l1 = cholesky(covariance1, "covariance1", n);
        INDArray l2 = cholesky(covariance2, "covariance2", n);
        double[] shift = new double[n];
        Arrays.setAll(shift, i -> mu2[i] - mu1[i]);
        Preconditions.requireFinite(shift, "mean2 − mean1");
        INDArray z = Systems.solveTriangular(l2, Triangle.LOWER, Elements.array(shift, DataType.DOUBLE, n));
        return (spread(l1, l2) + sumOfSquares(Elements.of(z, "z"))) / 2;
    }

    /** Σᵢ (Mᵢᵢ² − 1 − ln Mᵢᵢ²) + Σᵢ﹥ⱼ Mᵢⱼ², M = L₂⁻¹L₁; on the diagonal M is the quotient of the diagonals. */
    private static double spread(INDArray l1, INDArray l2) {
        int n = (int) l1.size(0);
        double[] m = Elements.of(Systems.solveTriangular(l2, Triangle.LOWER, l1), "M");
        double[] diagonal1 = Elements.of(l1, "L₁");
        double[] diagonal2 = Elements.of(l2, "L₂");
        double spread = 0;
        for (int i = 0; i < n; i++) {
            int ii = i * n + i;
            spread += Ratio.of(diagonal1[ii], diagonal2[ii]).squared().itakuraSaito();
            spread += sumOfSquares(Arrays.copyOfRange(m, i * n, ii));
        }
        return spread;
    }

    private static double sumOfSquares(double[] x) {
        return Arrays.stream(x).map(element -> element * element).sum();
    }

    private static INDArray cholesky(INDArray covariance, String name, int n) {
        double[] elements = Elements.of(covariance, name);
        Preconditions.require(
                Arrays.equals(covariance.shape(), new long[] {n, n}),
                name + " has shape " + Arrays.toString(covariance.shape()) + "; [" + n + ", " + n + "] is needed");
        try {
            return Decompositions.cholesky(Elements.array(elements, DataType.DOUBLE, n, n));
        } catch (NotPositiveDefiniteException e) {
            throw new IllegalArgumentException(
                    name + " is not positive definite: its leading minor of order " + e.leadingMinor()
                            + " is not positive",
                    e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " is no covariance: " + e.getMessage(), e);
        }
    }
}
