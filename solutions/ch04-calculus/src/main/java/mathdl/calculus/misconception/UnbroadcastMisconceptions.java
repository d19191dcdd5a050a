package mathdl.calculus.misconception;

import mathdl.calculus.Unbroadcast;
import mathdl.calculus.reference.UnbroadcastReference;
import mathdl.checks.Misconception;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 4.5 goes wrong. */
public final class UnbroadcastMisconceptions {
    private static final Unbroadcast RIGHT = new UnbroadcastReference();

    private UnbroadcastMisconceptions() {}

    @Misconception(
            name = "the mean in place of the sum",
            caughtBy = "adds_up_all_uses",
            hint = "You average over the uses. An element that is used m times moves the loss through all"
                    + " m: its gradient is their sum.")
    public static final class Mean implements Unbroadcast {
        @Override
        public INDArray sumToShape(INDArray gradient, long[] shape) {
            INDArray right = RIGHT.sumToShape(gradient, shape);
            return right.mul((double) right.length() / gradient.length());
        }
    }

    @Misconception(
            name = "the first use alone",
            caughtBy = "adds_up_all_uses",
            hint = "You kept the gradient of the first use and dropped the others. Each use of an element"
                    + " adds to its gradient.")
    public static final class FirstUse implements Unbroadcast {
        @Override
        public INDArray sumToShape(INDArray gradient, long[] shape) {
            INDArray right = RIGHT.sumToShape(gradient, shape);
            INDArray first = gradient.dup('c');
            if (shape.length == 1 || shape[0] == 1) {
                first = first.getRow(0, true).dup('c');
            }
            if (shape[shape.length - 1] == 1) {
                first = first.getColumn(0, true).dup('c');
            }
            return first.reshape('c', right.shape());
        }
    }
}
