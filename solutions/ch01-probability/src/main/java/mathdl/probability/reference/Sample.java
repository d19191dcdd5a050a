package mathdl.probability.reference;

import java.util.Arrays;
import mathdl.toolkit.Preconditions;

/**
 * What a sample says of its distribution, and the normal distribution that makes it most probable. Deviations are taken
 * from the mean before they are squared, so data far from 0 lose no digits.
 *
 * <p>Source: T. F. Chan, G. H. Golub and R. J. LeVeque, Algorithms for computing the sample variance, 1983, formula (1.7).
 *
 * @param size n
 * @param mean x̄
 * @param sumOfSquares Σ (xᵢ − x̄)²
 */
public record Sample(int size, double mean, double sumOfSquares) {
    /**
     * Of at least one observation.
     *
     * @throws IllegalArgumentException if there is none, or one is not finite
     * @throws ArithmeticException if observations are so far apart, 10¹⁵⁴ or so, that squares overflow
     */
    public static Sample of(double... observations) {
        Preconditions.require(observations.length > 0, "there are no observations");
        for (int i = 0; i < observations.length; i++) {
            Preconditions.requireFinite(observations[i], "observations[" + i + "]");
        }
        int n = observations.length;
        double first = observations[0];
        // Differences from one of them first: their mean is small where the data are far from 0.
        double mean = first + Arrays.stream(observations).map(x -> x - first).sum() / n;
        double[] deviations = Arrays.stream(observations).map(x -> x - mean).toArray();
        double residue = Arrays.stream(deviations).sum();
        double squares = Arrays.stream(deviations).map(d -> d * d).sum();
        double sumOfSquares = squares - residue * residue / n;
        if (!Double.isFinite(sumOfSquares)) {
            throw new ArithmeticException("the sum of squares of the observations is beyond a double's range");
        }
        return new Sample(n, mean, Math.max(0, sumOfSquares));
    }

    /** Σ (xᵢ − x̄)²/n: of maximum likelihood, biased. */
    public double variance() {
        return sumOfSquares / size;
    }

    /** Σ (xᵢ − x̄)²/(n − 1); NaN for one observation. */
    public double unbiasedVariance() {
        return size > 1 ? sumOfSquares / (size - 1) : Double.NaN;
    }

    /**
     * The normal distribution of maximum likelihood.
     *
     * @throws IllegalArgumentException if all observations are equal, so that none is the most probable
     */
    public Normal maximumLikelihood() {
        return new Normal(mean, Math.sqrt(variance()));
    }

    /** The sample's log-density under it, −(n/2)(ln 2πσ² + 1), in nats; ∞ if all observations are equal. */
    public double maximumLogLikelihood() {
        return -size * (0.5 + Normal.HALF_LOG_TWO_PI + Math.log(variance()) / 2);
    }
}
