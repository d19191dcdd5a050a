package mathdl.information.reference;

import java.util.Arrays;
import java.util.stream.IntStream;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The cross-entropy of yes-or-no outcomes, in nats. */
public final class BinaryCrossEntropy {
    private BinaryCrossEntropy() {}

    /**
     * −t ln σ(z) − (1 − t) ln(1 − σ(z)) elementwise, with σ(z) = 1/(1 + e⁻ᶻ), computed without σ: for z ≥ 0 it is (1 − t) z
     * + ln(1 + e⁻ᶻ), for z &lt; 0 it is −t z + ln(1 + eᶻ). Source: I. Goodfellow, Y. Bengio and A. Courville, Deep Learning,
     * 2016, section 6.2.2.2.
     *
     * @param logits z of any shape, FLOAT or DOUBLE; ±∞ are certainties, which cost ∞ where the target has another chance
     * @param targets t in [0, 1], of the same shape
     * @return the losses in that shape, or a scalar, in the dtype of the logits
     * @throws IllegalArgumentException if the shapes differ, a logit is NaN or a target is outside [0, 1]
     */
    public static INDArray withLogits(INDArray logits, INDArray targets, Reduction reduction) {
        double[] z = Elements.of(logits, "logits");
        double[] t = Elements.of(targets, "targets");
        Preconditions.requireSameShape(logits, "logits", targets, "targets");
        Domain.requireProbabilities(t, "targets");
        Preconditions.require(Arrays.stream(z).noneMatch(Double::isNaN), "logits have a NaN");
        double[] losses = IntStream.range(0, z.length)
                .mapToDouble(i -> withLogit(z[i], t[i]))
                .toArray();
        return reduction.of(losses, logits.dataType(), logits.shape());
    }

    private static double withLogit(double z, double t) {
        double distance = Math.abs(z);
        double chanceOfTheOther = z < 0 ? t : 1 - t;
        // 0 · ∞ is 0: a certainty that holds costs nothing.
        double cost = chanceOfTheOther == 0 ? 0 : chanceOfTheOther * distance;
        return cost + Math.log1p(Math.exp(-distance));
    }
}
