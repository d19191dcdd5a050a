package mathdl.probability.reference;

import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The Bernoulli distribution: 1 with probability p, 0 with probability 1 − p.
 *
 * <p>Both probabilities and both logarithms are kept, each computed from what was given, so that none loses digits: a logit
 * l gives ln p = −ln(1 + e⁻ˡ) however large it is. Nothing is clamped: p = 0 makes ln p = −∞. Source: C. M. Bishop,
 * Pattern Recognition and Machine Learning, 2006, section 2.1.
 */
public final class Bernoulli {
    private final double probability;
    private final double complement;
    private final double logProbability;
    private final double logComplement;

    private Bernoulli(double probability, double complement, double logProbability, double logComplement) {
        this.probability = probability;
        this.complement = complement;
        this.logProbability = logProbability;
        this.logComplement = logComplement;
    }

    /**
     * With this probability of 1.
     *
     * @param p in [0, 1]
     */
    public static Bernoulli ofProbability(double p) {
        Preconditions.requireProbability(p, "p");
        return new Bernoulli(p, 1 - p, Math.log(p), Math.log1p(-p));
    }

    /**
     * With p = 1/(1 + e⁻ˡ).
     *
     * @param logit l, the log-odds ln(p/(1 − p)); ±∞ say certain
     */
    public static Bernoulli ofLogit(double logit) {
        Preconditions.require(!Double.isNaN(logit), "logit is NaN");
        return new Bernoulli(sigmoid(logit), sigmoid(-logit), -softplus(-logit), -softplus(logit));
    }

    /** p, also the mean. */
    public double mean() {
        return probability;
    }

    /** p (1 − p). */
    public double variance() {
        return probability * complement;
    }

    /** The more probable of 0 and 1; 0 if they are equally so. */
    public double mode() {
        return probability > complement ? 1 : 0;
    }

    /** −p ln p − (1 − p) ln(1 − p), in nats, with 0 ln 0 = 0. */
    public double entropy() {
        return -(weighted(probability, logProbability) + weighted(complement, logComplement));
    }

    /**
     * ln P(X = x), in nats.
     *
     * @param x 0 or 1
     * @throws IllegalArgumentException if it is neither
     */
    public double logProb(double x) {
        Preconditions.require(x == 0 || x == 1, "x is " + x + "; it must be 0 or 1");
        return x == 1 ? logProbability : logComplement;
    }

    /** ln P of every element, in the shape and dtype of x. */
    public INDArray logProb(INDArray x) {
        return Elements.map(x, "x", this::logProb);
    }

    /** P(X ≤ x), for any x. */
    public double cdf(double x) {
        Preconditions.require(!Double.isNaN(x), "x is NaN");
        if (x >= 1) {
            return 1;
        }
        return x >= 0 ? complement : 0;
    }

    /** Independent draws [n], the same for the same seed on every machine. */
    public INDArray sample(long seed, int n) {
        Draws draws = Draws.seeded(seed);
        return Draws.vector(n, () -> draws.uniform() < probability ? 1 : 0);
    }

    private static double weighted(double p, double logP) {
        return p == 0 ? 0 : p * logP;
    }

    private static double sigmoid(double x) {
        double small = Math.exp(-Math.abs(x));
        return x >= 0 ? 1 / (1 + small) : small / (1 + small);
    }

    private static double softplus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }
}
