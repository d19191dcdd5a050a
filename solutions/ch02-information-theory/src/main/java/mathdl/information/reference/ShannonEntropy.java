package mathdl.information.reference;

import java.util.Arrays;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.special.LogSpace;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * How uncertain a distribution over finitely many outcomes is. A distribution is a vector [n], n ≥ 1, FLOAT or DOUBLE, of
 * elements in [0, 1] that sum to 1; anything else is an {@link IllegalArgumentException}. Impossible outcomes contribute
 * 0, the limit of p ln p. Source: T. M. Cover and J. A. Thomas, Elements of Information Theory, 2nd edition, 2006, equation
 * (2.1).
 */
public final class ShannonEntropy {
    private ShannonEntropy() {}

    /** H(p) = −Σ pᵢ ln pᵢ in nats: from 0 for a certain outcome to ln n for equally likely ones. */
    public static double nats(INDArray p) {
        // Subtracted from 0, so that a certain outcome has entropy 0 and not −0.
        return 0
                - Arrays.stream(Domain.distribution(p, "p"))
                        .map(x -> LogSpace.xlogy(x, x))
                        .sum();
    }

    /** H(p) / ln 2, the entropy in bits: a fair coin has 1. */
    public static double bits(INDArray p) {
        return nats(p) / Math.log(2);
    }

    /** exp H(p), from 1 to n: so many equally likely outcomes would be as uncertain. */
    public static double perplexity(INDArray p) {
        return Math.exp(nats(p));
    }

    /**
     * −Σ pᵢ ln(pᵢ + ε): a common guard against ln 0 that shifts every term. It is about n ε too small, so it is negative
     * where the outcome is certain; {@link #nats} needs no ε.
     *
     * @param epsilon ε, finite and not negative
     */
    public static double natsWithEpsilon(INDArray p, double epsilon) {
        Preconditions.require(
                epsilon >= 0 && epsilon < Double.POSITIVE_INFINITY,
                "epsilon is " + epsilon + "; it must be finite and not negative");
        return 0
                - Arrays.stream(Domain.distribution(p, "p"))
                        .map(x -> LogSpace.xlogy(x, x + epsilon))
                        .sum();
    }
}
