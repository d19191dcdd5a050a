package mathdl.information;

import java.util.Arrays;

/** Distributions over finitely many outcomes in plain Java: what the checks know without asking an answer. */
final class Discrete {
    private Discrete() {}

    /** H(p) = −Σ p ln p in nats; outcomes of probability 0 contribute nothing. */
    static double entropy(double... p) {
        return crossEntropy(p, p);
    }

    /** H(p, q) = −Σ p ln q in nats; outcomes with p = 0 contribute nothing. */
    static double crossEntropy(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum -= p[i] == 0 ? 0 : p[i] * StrictMath.log(q[i]);
        }
        return sum;
    }

    static double[] softmax(double... logits) {
        double[] weights = Arrays.stream(logits).map(StrictMath::exp).toArray();
        double total = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / total).toArray();
    }

    /** The distribution with one more outcome of the given probability before index i; the others share the rest. */
    static double[] withOutcome(double[] p, int i, double probability) {
        double[] wider = new double[p.length + 1];
        for (int k = 0; k < p.length; k++) {
            wider[k < i ? k : k + 1] = p[k] * (1 - probability);
        }
        wider[i] = probability;
        return wider;
    }

    /** All probability on outcome i. */
    static double[] certain(int outcomes, int i) {
        double[] p = new double[outcomes];
        p[i] = 1;
        return p;
    }

    /** The values with one of them replaced. */
    static double[] with(double[] values, int i, double value) {
        double[] changed = values.clone();
        changed[i] = value;
        return changed;
    }

    /** The distribution so far and one more share of probability, split equally among some new outcomes. */
    static double[] withEqualShares(double[] p, double share, int outcomes) {
        double[] longer = Arrays.copyOf(p, p.length + outcomes);
        Arrays.fill(longer, p.length, longer.length, share / outcomes);
        return longer;
    }

    static double[] times(double factor, double[] values) {
        return Arrays.stream(values).map(value -> factor * value).toArray();
    }
}
