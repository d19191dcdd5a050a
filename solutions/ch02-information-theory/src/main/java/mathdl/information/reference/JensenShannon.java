package mathdl.information.reference;

import mathdl.toolkit.Preconditions;
import mathdl.toolkit.special.RelativeEntropy;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The Jensen–Shannon divergence between two distributions over the same outcomes. */
public final class JensenShannon {
    private JensenShannon() {}

    /**
     * ½ KL(p‖m) + ½ KL(q‖m) in nats, with m = (p + q)/2: symmetric, from 0 for p = q to ln 2 for distributions that have no
     * outcome in common, and always finite. Precise also where p and q are nearly equal. Source: J. Lin, Divergence
     * measures based on the Shannon entropy, 1991, section IV, with equal weights.
     *
     * @param p [n], n ≥ 1, in [0, 1] with sum 1, FLOAT or DOUBLE
     * @param q as p, of its shape
     * @throws IllegalArgumentException naming the argument that is no distribution, or both shapes
     */
    public static double divergence(INDArray p, INDArray q) {
        double[] first = Domain.distribution(p, "p");
        double[] second = Domain.distribution(q, "q");
        Preconditions.requireSameShape(p, "p", q, "q");
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            double middle = (first[i] + second[i]) / 2;
            double half = (second[i] - first[i]) / 2;
            sum += RelativeEntropy.nonNegativeTerm(first[i], middle, half)
                    + RelativeEntropy.nonNegativeTerm(second[i], middle, -half);
        }
        return Math.min(sum / 2, Math.log(2));
    }
}
