package mathdl.information.misconception;

import mathdl.checks.Misconception;
import mathdl.information.BinaryCrossEntropyWithLogits;
import mathdl.information.reference.BinaryCrossEntropyWithLogitsReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** How exercise 2.10 goes wrong. */
public final class BinaryCrossEntropyWithLogitsMisconceptions {
    private static final BinaryCrossEntropyWithLogits RIGHT = new BinaryCrossEntropyWithLogitsReference();

    private BinaryCrossEntropyWithLogitsMisconceptions() {}

    @Misconception(
            name = "probabilities first",
            caughtBy = "is_right_for_huge_logits",
            hint = "You compute σ(z) first and take logarithms then: for large |z| it rounds to 0 or 1 and"
                    + " the logarithm is infinite. Use the form with max(z, 0).")
    public static final class Naive implements BinaryCrossEntropyWithLogits {
        @Override
        public INDArray losses(INDArray logits, INDArray labels) {
            RIGHT.losses(logits, labels);
            double[] losses = new double[(int) logits.length()];
            for (int i = 0; i < losses.length; i++) {
                double p = 1 / (1 + Math.exp(-logits.getDouble(i)));
                double y = labels.getDouble(i);
                losses[i] = -y * Math.log(p) - (1 - y) * Math.log(1 - p);
            }
            return Nd4j.createFromArray(losses);
        }
    }

    @Misconception(
            name = "y and 1 − y have changed places",
            caughtBy = "is_the_cross_entropy_of_a_coin",
            hint = "Your labels are flipped: y = 1 should make a large z cheap.")
    public static final class LabelsFlipped implements BinaryCrossEntropyWithLogits {
        @Override
        public INDArray losses(INDArray logits, INDArray labels) {
            RIGHT.losses(logits, labels);
            return RIGHT.losses(logits, labels.rsub(1));
        }
    }

    @Misconception(
            name = "the half of y = 0 is missing",
            caughtBy = "is_the_cross_entropy_of_a_coin",
            hint = "Your loss is −y ln σ(z) alone: for y = 0 it is 0 whatever z is. Add the half for 1 −" + " y.")
    public static final class PositiveOnly implements BinaryCrossEntropyWithLogits {
        @Override
        public INDArray losses(INDArray logits, INDArray labels) {
            RIGHT.losses(logits, labels);
            return RIGHT.losses(logits, labels.mul(0).add(1)).mul(labels);
        }
    }
}
