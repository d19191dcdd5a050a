package mathdl.information.reference;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Reads arguments as plain numbers and refuses what a formula is not defined for, by name. */
final class Domain {
    private Domain() {}

    /** A vector [n] of probabilities that sum to 1. */
    static double[] distribution(INDArray p, String name) {
        double[] elements = vector(p, name);
        requireDistribution(elements, p.dataType(), name);
        return elements;
    }

    /** Elements in [0, 1] that sum to 1 but for the rounding of their dtype when they were normalised. */
    static void requireDistribution(double[] p, DataType type, String name) {
        requireProbabilities(p, name);
        double sum = Arrays.stream(p).sum();
        double tolerance = type == DataType.DOUBLE ? 1e-9 : 1e-5;
        require(Math.abs(sum - 1) <= tolerance, name + " sums to " + sum + ", not to 1");
    }

    static void requireProbabilities(double[] p, String name) {
        for (int i = 0; i < p.length; i++) {
            requireProbability(p[i], name + "[" + i + "]");
        }
    }

    static void requireProbability(double p, String name) {
        require(p >= 0 && p <= 1, name + " is " + p + ", which is not a probability");
    }

    /** A vector [n], n ≥ 1, of anything. */
    static double[] vector(INDArray x, String name) {
        double[] elements = Elements.of(x, name);
        require(x.rank() == 1, name + " has shape " + Arrays.toString(x.shape()) + "; a vector [n] is needed");
        return elements;
    }

    /** A vector [n] of positive, finite numbers. */
    static double[] positiveVector(INDArray x, String name) {
        double[] elements = vector(x, name);
        requirePositive(elements, name);
        return elements;
    }

    static void requirePositive(double[] x, String name) {
        for (int i = 0; i < x.length; i++) {
            requirePositive(x[i], name + "[" + i + "]");
        }
    }

    static void requirePositive(double x, String name) {
        require(x > 0 && x < Double.POSITIVE_INFINITY, name + " is " + x + "; it must be positive and finite");
    }

    static void requireFinite(double[] x, String name) {
        for (int i = 0; i < x.length; i++) {
            requireFinite(x[i], name + "[" + i + "]");
        }
    }

    static void requireFinite(double x, String name) {
        require(Double.isFinite(x), name + " is " + x + "; it must be finite");
    }

    /** Logits of one distribution: −∞ says impossible, but not of all; neither NaN nor ∞. */
    static void requireLogits(double[] logits, String name) {
        boolean possible = false;
        for (int i = 0; i < logits.length; i++) {
            require(
                    logits[i] < Double.POSITIVE_INFINITY,
                    name + "[" + i + "] is " + logits[i] + "; a logit must be finite, or −∞ for probability 0");
            possible |= logits[i] > Double.NEGATIVE_INFINITY;
        }
        require(possible, name + " makes every outcome impossible: all logits are −∞");
    }

    static void requireSameShape(INDArray a, String nameA, INDArray b, String nameB) {
        require(
                Arrays.equals(a.shape(), b.shape()),
                nameA + " has shape " + Arrays.toString(a.shape()) + " but " + nameB + " has shape "
                        + Arrays.toString(b.shape()));
    }

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
