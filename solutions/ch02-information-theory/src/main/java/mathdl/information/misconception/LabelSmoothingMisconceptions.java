package mathdl.information.misconception;

import mathdl.checks.Misconception;
import mathdl.information.LabelSmoothing;
import mathdl.information.reference.LabelSmoothingReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 2.6 goes wrong. */
public final class LabelSmoothingMisconceptions {
    private static final LabelSmoothing RIGHT = new LabelSmoothingReference();

    private LabelSmoothingMisconceptions() {}

    @Misconception(
            name = "the doubt is spread over the others",
            caughtBy = "is_a_mixture_of_losses",
            hint = "You spread ε over the other K − 1 classes. Here, as in PyTorch, all K get ε/K, the"
                    + " target too.")
    public static final class AmongOthers implements LabelSmoothing {
        @Override
        public double loss(INDArray logits, int target, double smoothing) {
            RIGHT.loss(logits, target, smoothing);
            double k = logits.length();
            return RIGHT.loss(logits, target, 0)
                    + smoothing * k / (k - 1) * (RIGHT.loss(logits, target, 1) - RIGHT.loss(logits, target, 0));
        }
    }

    @Misconception(
            name = "no smoothing",
            caughtBy = "is_a_mixture_of_losses",
            hint = "Your loss is that of a certain label: ε plays no part.")
    public static final class Hard implements LabelSmoothing {
        @Override
        public double loss(INDArray logits, int target, double smoothing) {
            RIGHT.loss(logits, target, smoothing);
            return RIGHT.loss(logits, target, 0);
        }
    }

    @Misconception(
            name = "softmax taken twice",
            caughtBy = "is_a_mixture_of_losses",
            hint = "You apply a softmax to probabilities: the logits went through one already. Take the"
                    + " log-softmax of the logits as they are.")
    public static final class DoubleSoftmax implements LabelSmoothing {
        @Override
        public double loss(INDArray logits, int target, double smoothing) {
            RIGHT.loss(logits, target, smoothing);
            INDArray e = Transforms.exp(logits.sub(logits.maxNumber().doubleValue()), true);
            return RIGHT.loss(e.div(e.sumNumber().doubleValue()), target, smoothing);
        }
    }
}
