package mathdl.probability;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 1.5: the most probable mean of noisy numbers under a prior, which is ridge regression in its simplest form. */
public interface MaximumAPosterioriMean {
    /**
     * The most probable mean θ of n numbers, each of them N(θ, σ²), if θ itself is N(μ₀, σ₀²) beforehand:
     *
     * <pre>argmax over θ of  Σᵢ ln N(xᵢ; θ, σ²) + ln N(θ; μ₀, σ₀²)</pre>
     *
     * <p>Turn the sign and drop what does not depend on θ, and it is ridge regression: least squares with a penalty on
     * the distance from μ₀, which weight decay in deep learning is too (with μ₀ = 0):
     *
     * <pre>argmin over θ of  Σᵢ (xᵢ − θ)² + λ (θ − μ₀)²</pre>
     *
     * <p>Finding λ in terms of σ and σ₀ is your task, and then θ, where the derivative is 0. The result lies between the
     * sample mean and μ₀: the prior shrinks the mean towards μ₀, the more so the fewer numbers there are, the noisier
     * they are and the narrower the prior. λ counts numbers: a prior of penalty λ pulls as much as λ numbers that all
     * equal μ₀ would.
     *
     * <p>Both σ and σ₀ are standard deviations. If σ₀ is very large the result is the sample mean, the maximum-likelihood
     * estimate; if it is very small, μ₀.
     *
     * <p>Example: the numbers 2 and 4 with σ = 2, and the prior N(0, 1²), give λ = 4 and θ = 1.
     *
     * <p>Source: K. P. Murphy, Probabilistic Machine Learning: An Introduction, 2022, section 4.6.4; for ridge regression
     * section 11.3.
     *
     * @param x shape [n], n ≥ 1, finite; it is not changed
     * @param standardDeviation σ of each number about θ, positive and finite
     * @param priorMean μ₀, finite
     * @param priorStandardDeviation σ₀ of θ about μ₀, positive and finite
     * @return the most probable θ, in the unit of x
     * @throws IllegalArgumentException if x is not a vector, an element of x or the prior mean is not finite, or a
     *     standard deviation is not positive and finite
     */
    double maximumAPosteriori(INDArray x, double standardDeviation, double priorMean, double priorStandardDeviation);
}
