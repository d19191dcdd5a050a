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

    /** The distribution of θ after these observations, finite; with none it is the prior. */
    public Normal posterior(double... observations) {
        double noise = standardDeviation * standardDeviation;
        double variance = 1 / (1 / prior.variance() + observations.length / noise);
        double pull =
                Arrays.stream(finite(observations)).map(x -> x - prior.mean()).sum();
        return new Normal(prior.mean() + variance / noise * pull, Math.sqrt(variance));
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
     * <p>With d the distance of the sample mean from μ₀ and S the sum of squares about the mean, it is that of one normal
     * number of variance σ² + n σ₀² along the diagonal and n − 1 of variance σ² across.
     */
    public double logEvidence(double... observations) {
        int n = observations.length;
        if (n == 0) {
            return 0;
        }
        Sample sample = Sample.of(finite(observations));
        double noise = standardDeviation * standardDeviation;
        double along = noise + n * prior.variance();
        double distance = sample.mean() - prior.mean();
        double quadratic = sample.sumOfSquares() / noise + n * distance * distance / along;
        double logDeterminant = (n - 1) * Math.log(noise) + Math.log(along);
        return -quadratic / 2 - logDeterminant / 2 - n * Normal.HALF_LOG_TWO_PI;
    }

    private static double[] finite(double[] observations) {
        for (int i = 0; i < observations.length; i++) {
            Preconditions.requireFinite(observations[i], "observations[" + i + "]");
        }
        return observations;
    }
}
