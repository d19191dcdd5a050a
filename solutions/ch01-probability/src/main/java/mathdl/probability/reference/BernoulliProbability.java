package mathdl.probability.reference;

import mathdl.toolkit.Preconditions;

/**
 * Bayesian inference of the probability p of a Bernoulli distribution under a beta prior: after k ones and m zeros the
 * posterior is Beta(a + k, b + m).
 *
 * <p>Source: C. M. Bishop, Pattern Recognition and Machine Learning, 2006, section 2.1.1.
 *
 * @param prior Beta(a, b) of p
 */
public record BernoulliProbability(Beta prior) {
    /**
     * The distribution of p after these observations, each 0 or 1; its mean predicts the next. With none it is the prior.
     *
     * @throws IllegalArgumentException naming the observation that is neither 0 nor 1
     */
    public Beta posterior(int... observations) {
        int ones = ones(observations);
        return new Beta(prior.a() + ones, prior.b() + (observations.length - ones));
    }

    /** The most probable p; NaN where the posterior has no single mode. */
    public double maximumAPosteriori(int... observations) {
        return posterior(observations).mode();
    }

    /** The share of ones; at least one observation is needed. */
    public double maximumLikelihood(int... observations) {
        Preconditions.require(observations.length > 0, "there are no observations");
        return ones(observations) / (double) observations.length;
    }

    /**
     * ln P(x₁, …, xₙ) of this very sequence, in nats, p integrated out; 0 for no observation. It is ln B(a + k, b + m) −
     * ln B(a, b), computed as the sum of the logarithms with which each observation was predicted from those before it.
     */
    public double logEvidence(int... observations) {
        int total = ones(observations);
        double sum = 0;
        for (int seen = 0; seen < total; seen++) {
            sum += logShare(prior.a() + seen, prior.b());
        }
        for (int seen = 0; seen < observations.length - total; seen++) {
            sum += logShare(prior.b() + seen, prior.a() + total);
        }
        return sum;
    }

    /** ln(part/(part + rest)), precise near 0 too. */
    static double logShare(double part, double rest) {
        double whole = part + rest;
        return part > rest ? Math.log1p(-rest / whole) : Math.log(part / whole);
    }

    private static int ones(int[] observations) {
        int ones = 0;
        for (int i = 0; i < observations.length; i++) {
            int x = observations[i];
            Preconditions.require(x == 0 || x == 1, "observations[" + i + "] is " + x + "; it must be 0 or 1");
            ones += x;
        }
        return ones;
    }
}
