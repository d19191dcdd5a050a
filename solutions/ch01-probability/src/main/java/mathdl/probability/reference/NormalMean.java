package mathdl.probability.reference;

import java.util.Arrays;
import mathdl.toolkit.Preconditions;

/**
 * Bayesian inference of the mean θ of a normal distribution with known variance σ², under a normal prior: the posterior is
 * normal with
 *
 * <pre>1/σₙ² = 1/σ₀² + n/σ²,   μₙ = μ₀ + σₙ² Σ (xᵢ − μ₀)/σ².</pre>
 *
 * <p>Source: K. P. Murphy, Machine Learning: A Probabilistic Perspective, 2012, section 4.6.1.
 *
 * @param prior N(μ₀, σ₀²) of θ
 * @param standardDeviation σ of an observation, positive and finite
 */
public record NormalMean(Normal prior, double standardDeviation) {
    public NormalMean {
        Preconditions.requirePositive(standardDeviation, "standardDeviation");
    }

    /**
     * The distribution of θ after these observations, finite; with none it is the prior.
     *
     * <p>Its mean is computed as a step from the nearer of the prior's mean and the sample's, so that the farther, which
     * counts for little, costs no digits.
     */
    public Normal posterior(double... observations) {
        if (observations.length == 0) {
            return prior;
        }
        double distance = distance(observations);
        double ofMean = standardDeviation / Math.sqrt(observations.length);
        double ofPrior = prior.standardDeviation();
        double both = Math.hypot(ofPrior, ofMean);
        double mean = ofPrior < ofMean
                ? prior.mean() + distance * (ofPrior / both) * (ofPrior / both)
                : Sample.of(observations).mean() - distance * (ofMean / both) * (ofMean / both);
        return new Normal(mean, Math.min(ofPrior, ofMean) * (Math.max(ofPrior, ofMean) / both));
    }

    /** The distribution of the next observation after these: N(μₙ, σₙ² + σ²). */
    public Normal predictive(double... observations) {
        Normal posterior = posterior(observations);
        return new Normal(posterior.mean(), Math.hypot(posterior.standardDeviation(), standardDeviation));
    }

    /** The most probable θ, shrunk from the sample mean towards the prior's. */
    public double maximumAPosteriori(double... observations) {
        return posterior(observations).mode();
    }

    /** The θ that makes the observations most probable: their mean; at least one is needed. */
    public double maximumLikelihood(double... observations) {
        return Sample.of(finite(observations)).mean();
    }

    /**
     * ln p(x₁, …, xₙ), in nats, θ integrated out; 0 for no observation.
     *
     * <p>An {@link ArithmeticException} says that squares overflow, 10¹⁵⁴ or so. With d the distance of the sample mean from μ₀ and S the sum of squares about the mean, it is that of one normal
     * number of variance σ² + n σ₀² along the diagonal and n − 1 of variance σ² across.
     */
    public double logEvidence(double... observations) {
        int n = observations.length;
        if (n == 0) {
            return 0;
        }
        double along = Math.hypot(standardDeviation, Math.sqrt(n) * prior.standardDeviation());
        double z = Math.sqrt(n) * (distance(observations) / along);
        double across = Math.sqrt(Sample.of(observations).sumOfSquares()) / standardDeviation;
        double logRootDeterminant = (n - 1) * Math.log(standardDeviation) + Math.log(along);
        double logEvidence = -(z * z + across * across) / 2 - logRootDeterminant - n * Normal.HALF_LOG_TWO_PI;
        if (Double.isNaN(logEvidence)) {
            throw new ArithmeticException(
                    "the evidence of observations for prior " + prior + " is beyond a double's range");
        }
        return logEvidence;
    }

    /** Of the sample mean from μ₀, by differences from that, which are exact where they are small. */
    private double distance(double[] observations) {
        return Arrays.stream(finite(observations)).map(x -> x - prior.mean()).sum() / observations.length;
    }

    private static double[] finite(double[] observations) {
        for (int i = 0; i < observations.length; i++) {
            Preconditions.requireFinite(observations[i], "observations[" + i + "]");
        }
        return observations;
    }
}
