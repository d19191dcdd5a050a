package mathdl.information.misconception;

import mathdl.checks.Misconception;
import mathdl.information.SoftLabelCrossEntropy;
import mathdl.information.reference.SoftLabelCrossEntropyReference;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 2.2 goes wrong. */
public final class SoftLabelCrossEntropyMisconceptions {
    private static final SoftLabelCrossEntropy RIGHT = new SoftLabelCrossEntropyReference();

    private SoftLabelCrossEntropyMisconceptions() {}

    @Misconception(
            name = "p and q have changed places",
            caughtBy = "is_the_expected_surprise",
            hint = "Your answer is H(q, p). The logarithm is of the prediction q; the label p gives the" + " weights.")
    public static final class Swapped implements SoftLabelCrossEntropy {
        @Override
        public double crossEntropy(INDArray p, INDArray q) {
            return RIGHT.crossEntropy(q, p);
        }
    }

    @Misconception(
            name = "the likeliest class alone",
            caughtBy = "is_the_expected_surprise",
            hint = "You take −ln q of the likeliest class only. That is the loss of a certain label; a"
                    + " soft label weighs every class.")
    public static final class HardLabel implements SoftLabelCrossEntropy {
        @Override
        public double crossEntropy(INDArray p, INDArray q) {
            RIGHT.crossEntropy(p, q);
            return -Math.log(q.getDouble(p.argMax().getInt(0)));
        }
    }

    @Misconception(
            name = "in bits",
            caughtBy = "is_the_expected_surprise",
            hint = "Your answer is in bits: the logarithm has base 2. Losses are in nats, by the natural"
                    + " logarithm.")
    public static final class InBits implements SoftLabelCrossEntropy {
        @Override
        public double crossEntropy(INDArray p, INDArray q) {
            return RIGHT.crossEntropy(p, q) / Math.log(2);
        }
    }
}
