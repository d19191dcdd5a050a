package mathdl.probability.reference;

import java.util.Arrays;
import java.util.stream.IntStream;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The categorical distribution over the indices 0, …, K − 1. Moments are those of the one-hot vector of an index.
 *
 * <p>Nothing is clamped: an impossible index has log-probability −∞. Source: C. M. Bishop, Pattern Recognition and Machine
 * Learning, 2006, section 2.2.
 */
public final class Categorical {
    private final double[] p;
    private final double[] logP;

    private Categorical(double[] p, double[] logP) {
        this.p = p;
        this.logP = logP;
    }

    /**
     * With probabilities in proportion to weights.
     *
     * @param weights [K], not negative, finite, not all 0; they need not sum to 1
     * @throws IllegalArgumentException if they are not so, naming the first
     */
    public static Categorical ofProbabilities(INDArray weights) {
        double[] w = vector(weights, "weights");
        for (int i = 0; i < w.length; i++) {
            Preconditions.require(
                    w[i] >= 0 && w[i] < Double.POSITIVE_INFINITY,
                    "weights[" + i + "] is " + w[i] + "; it must be finite and not negative");
        }
        double largest = Arrays.stream(w).max().orElseThrow();
        Preconditions.require(largest > 0, "weights are all 0");
        double[] scaled = Arrays.stream(w).map(x -> x / largest).toArray();
        double total = Arrays.stream(scaled).sum();
        double[] p = Arrays.stream(scaled).map(x -> x / total).toArray();
        double[] logP = new double[w.length];
        Arrays.setAll(logP, i -> p[i] > 0.5 ? Math.log1p(-sumWithout(scaled, i) / total) : log(w[i], largest, total));
        return new Categorical(p, logP);
    }

    /**
     * With probabilities softmax(z).
     *
     * @param logits z [K], finite, or −∞ for an impossible index, but not for all
     * @throws IllegalArgumentException if they are not so, naming the first
     */
    public static Categorical ofLogits(INDArray logits) {
        double[] z = vector(logits, "logits");
        for (int i = 0; i < z.length; i++) {
            Preconditions.require(
                    z[i] < Double.POSITIVE_INFINITY,
                    "logits[" + i + "] is " + z[i] + "; it must be finite, or −∞ for probability 0");
        }
        int mode = argMax(z);
        Preconditions.require(z[mode] > Double.NEGATIVE_INFINITY, "logits are all −∞");
        double[] ratios = Arrays.stream(z).map(x -> Math.exp(x - z[mode])).toArray();
        double logTotal = Math.log1p(sumWithout(ratios, mode));
        double[] logP = Arrays.stream(z).map(x -> x - z[mode] - logTotal).toArray();
        return new Categorical(Arrays.stream(logP).map(Math::exp).toArray(), logP);
    }

    /** The probabilities, also the mean of the one-hot vector, [K]. */
    public INDArray probabilities() {
        return array(p);
    }

    /** Their logarithms, in nats, [K]. */
    public INDArray logProbabilities() {
        return array(logP);
    }

    /** pᵢ (1 − pᵢ), the variances of the one-hot vector's elements, [K]. */
    public INDArray variance() {
        double[] variance = new double[p.length];
        Arrays.setAll(variance, i -> p[i] * sumWithout(p, i));
        return array(variance);
    }

    /** P(X ≤ i) for every index i, [K]. */
    public INDArray cdf() {
        return array(cumulative());
    }

    /** The most probable index, the first if there are several. */
    public int mode() {
        return argMax(p);
    }

    /** −Σ pᵢ ln pᵢ, in nats, with 0 ln 0 = 0. */
    public double entropy() {
        return 0
                - IntStream.range(0, p.length)
                        .mapToDouble(i -> p[i] == 0 ? 0 : p[i] * logP[i])
                        .sum();
    }

    /**
     * ln P(X = i), in nats.
     *
     * @param index i, from 0 to K − 1
     * @throws IllegalArgumentException if it is not
     */
    public double logProb(int index) {
        Preconditions.require(
                index >= 0 && index < p.length, "index is " + index + "; it must be from 0 to " + (p.length - 1));
        return logP[index];
    }

    /** Independent indices, the same for the same seed on every machine; each by inverting the cdf. */
    public int[] sample(long seed, int n) {
        Preconditions.require(n > 0, "n is " + n + "; it must be positive");
        Draws draws = Draws.seeded(seed);
        double[] cdf = cumulative();
        int last = lastPossible();
        int[] sample = new int[n];
        Arrays.setAll(sample, i -> Math.min(firstAbove(cdf, draws.uniform()), last));
        return sample;
    }

    /** By halving; an index of probability 0 repeats the cdf before it, so it is never the first. */
    private static int firstAbove(double[] cdf, double u) {
        int low = 0;
        int high = cdf.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cdf[middle] > u) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Where rounding has left the cdf's end below 1. */
    private int lastPossible() {
        return IntStream.range(0, p.length).filter(i -> p[i] > 0).max().orElseThrow();
    }

    private double[] cumulative() {
        double[] cdf = p.clone();
        for (int i = 1; i < cdf.length; i++) {
            cdf[i] = Math.min(cdf[i - 1] + cdf[i], 1);
        }
        return cdf;
    }

    /** ln of x/largest/total, by its logarithms where the quotient is so small that it has lost digits. */
    private static double log(double x, double largest, double total) {
        double p = x / largest / total;
        return p < Double.MIN_NORMAL ? Math.log(x) - Math.log(largest) - Math.log(total) : Math.log(p);
    }

    private static double sumWithout(double[] x, int excluded) {
        return IntStream.range(0, x.length)
                .filter(i -> i != excluded)
                .mapToDouble(i -> x[i])
                .sum();
    }

    private static int argMax(double[] x) {
        int best = 0;
        for (int i = 1; i < x.length; i++) {
            best = x[i] > x[best] ? i : best;
        }
        return best;
    }

    private static double[] vector(INDArray x, String name) {
        Elements.requireFloating(x, name);
        Preconditions.requireVector(x, name);
        return Elements.of(x, name);
    }

    private static INDArray array(double[] elements) {
        return Elements.array(elements, DataType.DOUBLE, elements.length);
    }
}
