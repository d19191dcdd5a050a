package mathdl.information;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 2.5: the divergence between two normal distributions, in closed form and dimension by dimension. */
public interface GaussianKl {
    /**
     * The Kullback–Leibler divergence of N(μ₁, σ₁²) from N(μ₂, σ₂²), one value for each dimension, in nats
     * (logarithms to base e). With p and q the two densities, the integral
     *
     * <pre>KL(p‖q) = ∫ p(x) ln(p(x) / q(x)) dx</pre>
     *
     * <p>has the closed form
     *
     * <pre>ln(σ₂ / σ₁) + (σ₁² + (μ₁ − μ₂)²) / (2 σ₂²) − ½</pre>
     *
     * <p>The arguments are standard deviations σ: neither variances σ² nor log-variances ln σ². Dimension i of the
     * result compares dimension i of the arguments; nothing is summed. A variational autoencoder takes the encoder's
     * q(z|x) as the first Gaussian and N(0, 1) as the second, and adds the sum over all dimensions to its loss.
     *
     * <p>The value is never negative, and 0 only if μ₁ = μ₂ and σ₁ = σ₂. It does not change when both Gaussians are
     * measured in another unit, x → a x.
     *
     * <p>Example: KL(N(1, 1)‖N(0, 1)) = ½.
     *
     * <p>Source: C. E. Rasmussen and C. K. I. Williams, Gaussian Processes for Machine Learning, 2006, equation (A.23)
     * in one dimension; for μ₂ = 0 and σ₂ = 1 it is, with the sign turned, appendix B of D. P. Kingma and M. Welling,
     * Auto-Encoding Variational Bayes, 2014.
     *
     * @param mean1 μ₁, shape [n], n ≥ 1, finite; it is not changed
     * @param standardDeviation1 σ₁, shape [n], positive and finite; it is not changed
     * @param mean2 μ₂, shape [n], finite; it is not changed
     * @param standardDeviation2 σ₂, shape [n], positive and finite; it is not changed
     * @return the n divergences in nats, shape [n], double precision
     * @throws IllegalArgumentException if the shapes differ, a standard deviation is not positive and finite, or a
     *     mean is not finite
     */
    INDArray klDivergence(INDArray mean1, INDArray standardDeviation1, INDArray mean2, INDArray standardDeviation2);
}
