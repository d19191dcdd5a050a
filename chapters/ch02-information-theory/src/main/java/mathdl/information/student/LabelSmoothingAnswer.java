package mathdl.information.student;

import mathdl.information.LabelSmoothing;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 2.6. The task is in the Javadoc of {@link LabelSmoothing}. */
public final class LabelSmoothingAnswer implements LabelSmoothing {
    @Override
    public double loss(INDArray logits, int target, double smoothing) {
        Preconditions.requireFinite(logits, "logits");
        Preconditions.requireProbability(smoothing, "smoothing");
        Preconditions.require(target >= 0 && target < logits.length(), "there is no class " + target);

        throw new UnsupportedOperationException("2.6 is not implemented yet");
    }
}
