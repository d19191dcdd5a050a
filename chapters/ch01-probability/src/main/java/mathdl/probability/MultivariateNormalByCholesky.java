package mathdl.probability;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 1.6: the density of correlated numbers, without ever inverting a matrix. */
public interface MultivariateNormalByCholesky {
    /**
     * The Cholesky factor of a covariance matrix: the only lower triangular L with positive diagonal and
     *
     * <pre>L Lᵀ = Σ</pre>
     *
     * <p>It is to a covariance what the standard deviation is to a variance: x = μ + L z has covariance Σ if the elements
     * of z are independent with variance 1. Column by column, for i &gt; j,
     *
     * <pre>Lⱼⱼ = √(Σⱼⱼ − Σₖ Lⱼₖ²)        Lᵢⱼ = (Σᵢⱼ − Σₖ Lᵢₖ Lⱼₖ) / Lⱼⱼ        with k &lt; j</pre>
     *
     * <p>A root of a number that is not positive tells that Σ is not positive definite, and so no covariance of a
     * density. Refuse it. Write the loops yourself; that is the exercise.
     *
     * <p>Rounding may set the halves of Σ apart. Up to 10⁻⁹ √(Σᵢᵢ Σⱼⱼ) it counts as symmetric, and either half will do.
     *
     * <p>Example: Σ = [[4, 2], [2, 5]] has L = [[2, 0], [1, 2]].
     *
     * <p>Source: G. H. Golub and C. F. Van Loan, Matrix Computations, 4th edition, 2013, section 4.2.
     *
     * @param covariance Σ, shape [d, d], d ≥ 1, finite, symmetric and positive definite; it is not changed
     * @return L, shape [d, d], double precision, with zeros above the diagonal
     * @throws IllegalArgumentException if Σ is not a square matrix, or not finite, symmetric and positive definite
     */
    INDArray choleskyFactor(INDArray covariance);

    /**
     * The logarithm of the density of N(μ, Σ) at a point, in nats:
     *
     * <pre>ln N(x; μ, Σ) = −½ (x − μ)ᵀ Σ⁻¹ (x − μ) − ½ ln det Σ − (d/2) ln 2π</pre>
     *
     * <p>With the Cholesky factor neither Σ⁻¹ nor det Σ is needed, which is faster and loses fewer digits: with L z =
     * x − μ, solved from the first row down, the quadratic form is ‖z‖², and since det Σ = (det L)² the logarithm of the
     * determinant is twice the sum of the logarithms of L's diagonal.
     *
     * <p>In one dimension Σ is the variance σ², and this is exercise 1.1.
     *
     * <p>Example: at the mean, with Σ = [[4, 2], [2, 5]], it is −ln 4 − ln 2π = −3.2241….
     *
     * <p>Source: C. E. Rasmussen and C. K. I. Williams, Gaussian Processes for Machine Learning, 2006, equation (A.6)
     * and appendix A.4.
     *
     * @param x shape [d], finite; it is not changed
     * @param mean μ, shape [d], finite; it is not changed
     * @param covariance Σ, shape [d, d], finite, symmetric and positive definite; it is not changed
     * @return ln N(x; μ, Σ) in nats
     * @throws IllegalArgumentException if the shapes do not fit, an element is not finite, or Σ is not symmetric and
     *     positive definite
     */
    double logDensity(INDArray x, INDArray mean, INDArray covariance);
}
