package mathdl.information.reference;

import mathdl.toolkit.Preconditions;
import mathdl.toolkit.special.RelativeEntropy;

/**
 * The Kullback–Leibler divergence between two Bernoulli distributions, p ln(p/q) + (1 − p) ln((1 − p)/(1 − q)), in nats.
 * Never negative, 0 only for equal arguments, and precise also where they are nearly equal.
 */
public final class BernoulliDivergence {
    private BernoulliDivergence() {}

    /**
     * From the probabilities of success. 0 ln 0 = 0; ∞ where something can happen under p alone.
     *
     * @throws IllegalArgumentException naming p or q if it is not in [0, 1]
     */
    public static double klDivergence(double p, double q) {
        Preconditions.requireProbability(p, "p");
        Preconditions.requireProbability(q, "q");
        double difference = q - p;
        return RelativeEntropy.nonNegativeTerm(p, q, difference)
                + RelativeEntropy.nonNegativeTerm(1 - p, 1 - q, -difference);
    }

    /**
     * From the log-odds ln(p/(1 − p)); ±∞ are the certainties.
     *
     * @throws IllegalArgumentException naming the logit that is NaN
     */
    public static double klDivergenceOfLogits(double pLogit, double qLogit) {
        Preconditions.require(!Double.isNaN(pLogit), "pLogit is NaN");
        Preconditions.require(!Double.isNaN(qLogit), "qLogit is NaN");
        return CategoricalDivergence.ofLogits(failureAndSuccess(pLogit), failureAndSuccess(qLogit));
    }

    /** Logits of the two outcomes, the larger 0, so that ∞ is never among them. */
    private static double[] failureAndSuccess(double logit) {
        return logit > 0 ? new double[] {-logit, 0} : new double[] {0, logit};
    }
}
