package mathdl.information.reference;

import java.util.Arrays;
import java.util.stream.IntStream;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.special.LogSpace;
import mathdl.toolkit.special.Ratio;
import mathdl.toolkit.special.RelativeEntropy;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The Kullback–Leibler divergence Σ pᵢ ln(pᵢ/qᵢ) in nats between two distributions over the same outcomes. Terms with pᵢ =
 * 0 are 0; qᵢ = 0 &lt; pᵢ gives ∞. Source: T. M. Cover and J. A. Thomas, Elements of Information Theory, 2nd edition, 2006,
 * equation (2.26).
 */
public final class CategoricalDivergence {
    private CategoricalDivergence() {}

    /**
     * From probabilities, precise also where p and q are nearly equal. It is at least Σ pᵢ − Σ qᵢ: where rounding left two
     * nearly equal distributions with different sums, that can be about −10⁻¹⁶.
     *
     * @param p [n], n ≥ 1, in [0, 1] with sum 1, FLOAT or DOUBLE
     * @param q as p, of its shape
     * @throws IllegalArgumentException naming the argument that is no distribution, or both shapes
     */
    public static double klDivergence(INDArray p, INDArray q) {
        double[] truth = Domain.distribution(p, "p");
        double[] belief = Domain.distribution(q, "q");
        Preconditions.requireSameShape(p, "p", q, "q");
        return IntStream.range(0, truth.length)
                .mapToDouble(i -> RelativeEntropy.term(truth[i], belief[i]))
                .sum();
    }

    /**
     * From unnormalised log-probabilities, as {@code softmax} would normalise them: never negative, and finite also where
     * a probability of q underflows.
     *
     * @param pLogits [n], n ≥ 1, finite or −∞ for an impossible outcome, FLOAT or DOUBLE
     * @param qLogits as pLogits, of its shape
     * @throws IllegalArgumentException naming the argument that is not so, or both shapes
     */
    public static double klDivergenceOfLogits(INDArray pLogits, INDArray qLogits) {
        double[] p = Domain.vector(pLogits, "pLogits");
        double[] q = Domain.vector(qLogits, "qLogits");
        Preconditions.requireSameShape(pLogits, "pLogits", qLogits, "qLogits");
        Domain.requireLogits(p, "pLogits");
        Domain.requireLogits(q, "qLogits");
        return ofLogits(p, q);
    }

    /**
     * With d = q − p for logits p and q, and means over softmax(p), this is ln E[exp(d − E d)]. The logarithm is taken of 1
     * + E[eᶜ − 1 − c], c = d − E d, whose terms are not negative and forgive an error of E d.
     */
    static double ofLogits(double[] pLogits, double[] qLogits) {
        double[] p = withoutPeak(pLogits);
        double[] q = withoutPeak(qLogits);
        double logSumP = logSumExp(p);
        double mean = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > Double.NEGATIVE_INFINITY) {
                if (q[i] == Double.NEGATIVE_INFINITY) {
                    return Double.POSITIVE_INFINITY;
                }
                mean += Math.exp(p[i] - logSumP) * (q[i] - p[i]);
            }
        }
        double excess = 0;
        for (int i = 0; i < p.length; i++) {
            excess += excess(p[i], q[i], logSumP, mean);
        }
        return excess <= 1 ? Math.log1p(excess) : logSumExp(q) - logSumP - mean;
    }

    /** softmax(p) (eᶜ − 1 − c) with c = q − p − mean; the product with eᶜ in one exponential where that is large. */
    private static double excess(double p, double q, double logSumP, double mean) {
        double probability = Math.exp(p - logSumP);
        double c = q - p - mean;
        if (c < 1) {
            return probability * Ratio.ofLog(c).itakuraSaito();
        }
        double scaled = Math.exp(q - logSumP - mean);
        return probability == 0 ? scaled : scaled - probability * (1 + c);
    }

    private static double logSumExp(double[] logits) {
        return LogSpace.logSumExp(Elements.array(logits, DataType.DOUBLE, logits.length))
                .getDouble();
    }

    private static double[] withoutPeak(double[] logits) {
        double peak = Arrays.stream(logits).max().orElseThrow();
        return Arrays.stream(logits).map(z -> z - peak).toArray();
    }
}
