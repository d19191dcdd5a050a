package mathdl.probability;

/** Exercise 1.4: what coin tosses tell about the coin, with a beta distribution before and after. */
public interface BetaPosterior {
    /**
     * A beta distribution of the probability θ of heads, and two single numbers that stand for it.
     *
     * @param alpha α, positive
     * @param beta β, positive
     * @param mean the expectation of θ
     * @param mode the most probable θ, called maximum a posteriori if the distribution is a posterior
     */
    record Estimate(double alpha, double beta, double mean, double mode) {}

    /**
     * The posterior of the probability θ of heads. Before the tosses θ has the beta distribution
     *
     * <pre>p(θ) ∝ θ^(α − 1) (1 − θ)^(β − 1)</pre>
     *
     * <p>and k heads in n tosses have the likelihood θᵏ (1 − θ)ⁿ⁻ᵏ. Their product, normalised, is a beta distribution
     * again, with parameters α' and β' that you find by collecting exponents. Its mean and mode are
     *
     * <pre>mean = α' / (α' + β')        mode = (α' − 1) / (α' + β' − 2)</pre>
     *
     * <p>So α and β count heads and tails that you have seen, in a manner of speaking, before the first toss. The flat
     * prior α = β = 1 makes the mode, though not the mean, the share of heads k/n, which is the maximum-likelihood
     * estimate.
     *
     * <p>Edge values: no toss leaves the prior as it is. If α' = 1 &lt; β' the mode is 0, and if β' = 1 &lt; α' it is 1;
     * if both are 1 the density is flat and has no mode.
     *
     * <p>Example: the prior α = β = 2 and 3 heads in 4 tosses give α' = 5, β' = 3, mean ⅝ and mode ⅔.
     *
     * <p>Source: K. P. Murphy, Probabilistic Machine Learning: An Introduction, 2022, section 4.6.2.
     *
     * @param alpha α of the prior, at least 1 and finite
     * @param beta β of the prior, at least 1 and finite
     * @param heads k, from 0 to the number of tosses
     * @param tosses n, at least 0
     * @return the posterior
     * @throws IllegalArgumentException if α or β is below 1 or not finite, the counts are not 0 ≤ k ≤ n, or the
     *     posterior is flat
     */
    Estimate posterior(double alpha, double beta, int heads, int tosses);
}
