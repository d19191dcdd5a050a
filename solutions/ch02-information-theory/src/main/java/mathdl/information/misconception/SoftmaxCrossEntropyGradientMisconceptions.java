package mathdl.information.misconception;

import mathdl.checks.Misconception;
import mathdl.information.SoftmaxCrossEntropyGradient;
import mathdl.information.reference.SoftmaxCrossEntropyGradientReference;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 2.9 goes wrong. */
public final class SoftmaxCrossEntropyGradientMisconceptions {
    private static final SoftmaxCrossEntropyGradient RIGHT = new SoftmaxCrossEntropyGradientReference();

    private SoftmaxCrossEntropyGradientMisconceptions() {}

    @Misconception(
            name = "y − p",
            caughtBy = "is_the_slope_of_the_mean_loss",
            hint = "Your sign is wrong: the gradient is p − y. Descent then raises the logit of the" + " target.")
    public static final class Sign implements SoftmaxCrossEntropyGradient {
        @Override
        public INDArray gradient(INDArray logits, int[] targets) {
            return RIGHT.gradient(logits, targets).neg();
        }
    }

    @Misconception(
            name = "not divided by N",
            caughtBy = "is_the_slope_of_the_mean_loss",
            hint = "Your gradient is that of the sum over the batch. The loss is the mean: divide by N, or"
                    + " the step grows with the batch.")
    public static final class Sum implements SoftmaxCrossEntropyGradient {
        @Override
        public INDArray gradient(INDArray logits, int[] targets) {
            return RIGHT.gradient(logits, targets).mul(targets.length);
        }
    }

    @Misconception(
            name = "p alone",
            caughtBy = "is_the_slope_of_the_mean_loss",
            hint = "You returned the probabilities and did not take the labels off: subtract 1 at the"
                    + " target of each row.")
    public static final class ProbabilitiesAlone implements SoftmaxCrossEntropyGradient {
        @Override
        public INDArray gradient(INDArray logits, int[] targets) {
            INDArray right = RIGHT.gradient(logits, targets).dup();
            for (int n = 0; n < targets.length; n++) {
                right.putScalar(n, targets[n], right.getDouble(n, targets[n]) + 1.0 / targets.length);
            }
            return right;
        }
    }
}
