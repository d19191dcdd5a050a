package mathdl.information;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 2.4: a divergence that is symmetric and bounded: Jensen and Shannon. */
public interface SymmetricDivergence {
    /**
     * The Jensen–Shannon divergence of two distributions, in nats.
     *
     * <pre>m = ½ (p + q)      JS(p, q) = ½ KL(p ‖ m) + ½ KL(q ‖ m)</pre>
     *
     * <p>It is symmetric, 0 for p = q only, and at most ln 2, which it is where p and q share no outcome: m is 0 only where
     * both are, so nothing becomes infinite. Its root is a distance.
     *
     * <p>Example: p = (1, 0), q = (0, 1) give ln 2.
     *
     * <p>Source: J. Lin, Divergence Measures Based on the Shannon Entropy, 1991, section IV.
     *
     * @param p probabilities, shape [k], adding up to 1 within 1e-6; it is not changed
     * @param q probabilities, shape [k], likewise
     * @return JS(p, q), between 0 and ln 2
     * @throws IllegalArgumentException if one is no distribution, or the shapes differ
     */
    double jensenShannon(INDArray p, INDArray q);
}
