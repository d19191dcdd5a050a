package mathdl.information;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 2.8: a divergence from draws, without its closed form, and how far to trust it. */
public interface MonteCarloKl {
    /**
     * An estimate and its scatter.
     *
     * @param divergence the estimate in nats; it may be negative
     * @param standardError by how much such estimates scatter about the divergence, in nats
     */
    record Estimate(double divergence, double standardError) {}

    /**
     * A Monte Carlo estimate of the Kullback–Leibler divergence of p = N(μ₁, σ₁²) from q = N(μ₂, σ₂²), in nats.
     *
     * <p>The divergence is the mean of ln p(x) − ln q(x) over draws x from p. With n standard normal draws εₛ, the noise,
     *
     * <pre>xₛ = μ₁ + σ₁ εₛ      tₛ = ln p(xₛ) − ln q(xₛ)      KL(p‖q) ≈ t̄ = (1/n) Σₛ tₛ
     * standard error = s / √n      s² = Σₛ (tₛ − t̄)² / (n − 1)</pre>
     *
     * <p>This works for every pair of densities that can be drawn from and evaluated, whether or not there is a closed form
     * as for these two; the closed form of exercise 2.5 shows how good it is. The error falls as 1/√n: one digit more
     * takes a hundred times the draws.
     *
     * <p>A divergence is never negative, but terms are, wherever q is above p, and so an estimate from few draws may be, too.
     * It is right on average just because nothing is cut off. Where p and q are equal all terms are 0, and so are the
     * estimate and its standard error.
     *
     * <p>One draw tells nothing about scatter; the divisor n − 1 is 0. So n is at least 2.
     *
     * <p>Example: for N(1.5, 0.8²) and N(0, 1) the noise 1 and −1 gives 1.168144, here the very divergence, and the
     * standard error 1.2. Over many draws s tends to √1.5048 = 1.226703, so that 10 000 of them leave an error of about
     * 0.012.
     *
     * <p>Source: A. B. Owen, Monte Carlo theory, methods and examples, 2013, sections 2.1 and 2.2.
     *
     * @param mean1 μ₁, finite
     * @param standardDeviation1 σ₁, positive and finite
     * @param mean2 μ₂, finite
     * @param standardDeviation2 σ₂, positive and finite
     * @param noise ε, shape [n], n ≥ 2, finite; it is not changed
     * @return the estimate and its standard error
     * @throws IllegalArgumentException if there are fewer than two draws, a standard deviation is not positive and finite,
     *     or a mean or the noise is not finite
     */
    Estimate estimate(double mean1, double standardDeviation1, double mean2, double standardDeviation2, INDArray noise);
}
