package mathdl.probability.reference;

import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.special.ErrorFunctions;
import mathdl.toolkit.special.Stirling;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The normal distribution N(μ, σ²) with density
 *
 * <pre>p(x) = exp(−z²/2) / (σ √(2π))   with z = (x − μ)/σ.</pre>
 *
 * <p>Logarithms are natural. Tails keep their relative precision: the survival function far to the right and the cdf far
 * to the left are not differences from 1. A NaN among the arguments is refused. Source: N. L. Johnson, S. Kotz and N.
 * Balakrishnan, Continuous Univariate Distributions, volume 1, 1994, chapter 13.
 *
 * @param mean μ, finite
 * @param standardDeviation σ, positive and finite: not the variance
 */
public record Normal(double mean, double standardDeviation) {
    /** ½ ln 2π. */
    static final double HALF_LOG_TWO_PI = Stirling.HALF_LOG_TWO_PI;

    public Normal {
        Preconditions.requireFinite(mean, "mean");
        Preconditions.requirePositive(standardDeviation, "standardDeviation");
    }

    /** ln p(x), in nats; −∞ at ±∞. */
    public double logProb(double x) {
        double z = standardised(x);
        return -z * z / 2 - Math.log(standardDeviation) - HALF_LOG_TWO_PI;
    }

    /** ln p of every element, in the shape and dtype of x. */
    public INDArray logProb(INDArray x) {
        return Elements.map(x, "x", this::logProb);
    }

    /** P(X ≤ x). */
    public double cdf(double x) {
        return ErrorFunctions.ndtr(standardised(x));
    }

    /** P(X ≤ x) for every element, in the shape and dtype of x. */
    public INDArray cdf(INDArray x) {
        return Elements.map(x, "x", this::cdf);
    }

    /** ln P(X ≤ x), also where the probability itself would be 0. */
    public double logCdf(double x) {
        return ErrorFunctions.logNdtr(standardised(x));
    }

    /** P(X &gt; x). */
    public double survival(double x) {
        return ErrorFunctions.ndtr(-standardised(x));
    }

    /**
     * The x with P(X ≤ x) = q.
     *
     * @param q in [0, 1]; 0 and 1 give ∓∞
     * @throws IllegalArgumentException if it is not
     */
    public double inverseCdf(double q) {
        Preconditions.requireProbability(q, "q");
        return mean + standardDeviation * ErrorFunctions.ndtri(q);
    }

    /** σ²; ∞ or 0 where that is beyond a double's range. */
    public double variance() {
        return standardDeviation * standardDeviation;
    }

    /** μ. */
    public double mode() {
        return mean;
    }

    /** μ. */
    public double median() {
        return mean;
    }

    /** ½ ln(2πe σ²), in nats; negative for a narrow one. */
    public double entropy() {
        return 0.5 + HALF_LOG_TWO_PI + Math.log(standardDeviation);
    }

    /** Independent draws [n], the same for the same seed on every machine. */
    public INDArray sample(long seed, int n) {
        Draws draws = Draws.seeded(seed);
        return Draws.vector(n, () -> mean + standardDeviation * draws.normal());
    }

    private double standardised(double x) {
        Preconditions.require(!Double.isNaN(x), "x is NaN");
        double distance = x - mean;
        // Of two huge numbers it may overflow where the quotient does not.
        return Double.isInfinite(distance) && Double.isFinite(x)
                ? x / standardDeviation - mean / standardDeviation
                : distance / standardDeviation;
    }
}
