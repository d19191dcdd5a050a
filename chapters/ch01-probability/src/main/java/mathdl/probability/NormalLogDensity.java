package mathdl.probability;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 1.1: how probable real numbers are under a normal distribution, on a logarithmic scale. */
public interface NormalLogDensity {
    /**
     * The logarithm of the density of N(μ, σ²) at every element of x, in nats (logarithms to base e):
     *
     * <pre>ln N(x; μ, σ²) = −½ ((x − μ) / σ)² − ln σ − ½ ln 2π</pre>
     *
     * <p>The last two terms make the density integrate to 1 over x. The second argument after x is the standard
     * deviation σ, not the variance σ²: programs and books differ here, and mixing them up is the commonest mistake.
     *
     * <p>A density is no probability: it may be above 1, and its logarithm above 0, where σ is small. Losses are sums of
     * log-densities. Far from μ the density underflows to 0 in floating point (in double precision from about 38.6 σ
     * on), and the logarithm of that is −∞; the formula above stays right there, so never take the logarithm of a
     * density that you have computed.
     *
     * <p>Example: ln N(0; 0, 1) = −½ ln 2π = −0.9189…; one σ from the mean it is ½ less.
     *
     * <p>Source: K. P. Murphy, Probabilistic Machine Learning: An Introduction, 2022, section 2.6.2.
     *
     * @param x shape [n], n ≥ 1, finite; it is not changed
     * @param mean μ, finite
     * @param standardDeviation σ, positive and finite
     * @return the n log-densities in nats, shape [n], double precision
     * @throws IllegalArgumentException if x is not a vector, an element of x or the mean is not finite, or the standard
     *     deviation is not positive and finite
     */
    INDArray logDensity(INDArray x, double mean, double standardDeviation);
}
