package mathdl.information.reference;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Reads arguments as plain numbers and refuses what a formula is not defined for, by name. */
final class Domain {
    /** Rounding when a distribution is normalised in single precision, as the toolkit allows. */
    private static final double SUM_TOLERANCE = 1e-6;

    private Domain() {}

    /** A vector [n] of probabilities that sum to 1. */
    static double[] distribution(INDArray p, String name) {
        double[] elements = vector(p, name);
        requireDistribution(elements, name);
        return elements;
    }

    /** Elements in [0, 1] that sum to 1 but for rounding. */
    static void requireDistribution(double[] p, String name) {
        requireProbabilities(p, name);
        double sum = Arrays.stream(p).sum();
        Preconditions.require(Math.abs(sum - 1) <= SUM_TOLERANCE, name + " sums to " + sum + ", not to 1");
    }

    static void requireProbabilities(double[] p, String name) {
        for (int i = 0; i < p.length; i++) {
            Preconditions.requireProbability(p[i], name + "[" + i + "]");
        }
    }

    /** A vector [n], n ≥ 1, of anything. */
    static double[] vector(INDArray x, String name) {
        double[] elements = Elements.of(x, name);
        Preconditions.require(
                x.rank() == 1, name + " has shape " + Arrays.toString(x.shape()) + "; a vector [n] is needed");
        return elements;
    }

    /** A vector [n] of positive, finite numbers. */
    static double[] positiveVector(INDArray x, String name) {
        double[] elements = vector(x, name);
        Preconditions.requirePositive(elements, name);
        return elements;
    }

    /** Logits of one distribution: −∞ says impossible, but not of all; neither NaN nor ∞. */
    static void requireLogits(double[] logits, String name) {
        boolean possible = false;
        for (int i = 0; i < logits.length; i++) {
            Preconditions.require(
                    logits[i] < Double.POSITIVE_INFINITY,
                    name + "[" + i + "] is " + logits[i] + "; a logit must be finite, or −∞ for probability 0");
            possible |= logits[i] > Double.NEGATIVE_INFINITY;
        }
        Preconditions.require(possible, name + " makes every outcome impossible: all logits are −∞");
    }
}
