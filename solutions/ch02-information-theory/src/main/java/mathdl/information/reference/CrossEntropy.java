package mathdl.information.reference;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.special.LogSpace;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The cross-entropy H(p, q) = −Σ pᵢ ln qᵢ in nats, between distributions and as the loss of a classifier. Terms with pᵢ =
 * 0 are 0; qᵢ = 0 &lt; pᵢ gives ∞. Arrays are FLOAT or DOUBLE and not empty; what does not fit is an
 * {@link IllegalArgumentException}. Source: I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, 2016, section 3.13.
 *
 * <p>Logits have shape […, K]: the last axis holds the K unnormalised log-probabilities of one case, finite, or −∞ for an
 * impossible class. A loss has the shape […] or is a scalar, as the {@link Reduction} says, and the dtype of the logits.
 */
public final class CrossEntropy {
    private CrossEntropy() {}

    /** H(p, q) of two distributions [n]. */
    public static double of(INDArray p, INDArray q) {
        double[] truth = Domain.distribution(p, "p");
        double[] belief = Domain.distribution(q, "q");
        Preconditions.requireSameShape(p, "p", q, "q");
        return 0
                - IntStream.range(0, truth.length)
                        .mapToDouble(i -> LogSpace.xlogy(truth[i], belief[i]))
                        .sum();
    }

    /**
     * −ln softmax(z)ₗ for each case's label l.
     *
     * @param logits z […, K]
     * @param labels as many as there are cases, from 0 to K − 1
     */
    public static INDArray withLabels(INDArray logits, int[] labels, Reduction reduction) {
        return withSmoothing(logits, labels, 0, reduction);
    }

    /**
     * As {@link #withLabels}, with a share s of the target spread over all K classes: targets (1 − s) [i = l] + s/K.
     * Source: C. Szegedy et al., Rethinking the Inception architecture for computer vision, 2016, section 7.
     *
     * @param smoothing s in [0, 1]
     */
    public static INDArray withSmoothing(INDArray logits, int[] labels, double smoothing, Reduction reduction) {
        Preconditions.requireProbability(smoothing, "smoothing");
        double[][] logProbabilities = logProbabilities(logits);
        Preconditions.require(
                labels.length == logProbabilities.length,
                "there are " + labels.length + " labels for logits of shape " + Arrays.toString(logits.shape()));
        for (int i = 0; i < labels.length; i++) {
            Preconditions.require(
                    labels[i] >= 0 && labels[i] < logProbabilities[i].length,
                    "labels[" + i + "] is " + labels[i] + " for " + logProbabilities[i].length + " classes");
        }
        return reduced(logits, reduction, i -> {
            double[] logP = logProbabilities[i];
            double atLabel = product(1 - smoothing, logP[labels[i]]);
            return 0 - atLabel - product(smoothing, Arrays.stream(logP).sum() / logP.length);
        });
    }

    /**
     * −Σ tᵢ ln softmax(z)ᵢ for each case.
     *
     * @param logits z […, K]
     * @param targets t of the shape of the logits, along the last axis distributions
     */
    public static INDArray withTargets(INDArray logits, INDArray targets, Reduction reduction) {
        double[][] logProbabilities = logProbabilities(logits);
        double[][] truths = rows(targets, "targets");
        Preconditions.requireSameShape(logits, "logits", targets, "targets");
        for (int i = 0; i < truths.length; i++) {
            Domain.requireDistribution(truths[i], "targets' row " + i);
        }
        return reduced(logits, reduction, i -> {
            double loss = 0;
            for (int k = 0; k < truths[i].length; k++) {
                loss -= product(truths[i][k], logProbabilities[i][k]);
            }
            return loss;
        });
    }

    /** w · x, and 0 for w = 0 and any x, for impossible classes without weight. */
    private static double product(double weight, double x) {
        return weight == 0 ? 0 : weight * x;
    }

    private static INDArray reduced(INDArray logits, Reduction reduction, IntToDoubleFunction loss) {
        long[] shape = Arrays.copyOf(logits.shape(), logits.rank() - 1);
        int cases = (int) (logits.length() / logits.size(-1));
        return reduction.of(IntStream.range(0, cases).mapToDouble(loss).toArray(), logits.dataType(), shape);
    }

    /** ln softmax of each case, in double whatever the dtype. */
    private static double[][] logProbabilities(INDArray logits) {
        double[][] cases = rows(logits, "logits");
        for (int i = 0; i < cases.length; i++) {
            Domain.requireLogits(cases[i], "logits' row " + i);
        }
        return rows(LogSpace.logSoftmax(logits.castTo(DataType.DOUBLE), -1), "log-probabilities");
    }

    private static double[][] rows(INDArray x, String name) {
        double[] elements = Elements.of(x, name);
        Preconditions.require(x.rank() > 0, name + " is a scalar; shape […, K] is needed");
        int k = (int) x.size(-1);
        return IntStream.range(0, elements.length / k)
                .mapToObj(i -> Arrays.copyOfRange(elements, i * k, (i + 1) * k))
                .toArray(double[][]::new);
    }
}
