package mathdl.information.student;

import mathdl.information.SoftmaxCrossEntropyGradient;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 2.9. The task is in the Javadoc of {@link SoftmaxCrossEntropyGradient}. */
public final class SoftmaxCrossEntropyGradientAnswer implements SoftmaxCrossEntropyGradient {
    @Override
    public INDArray gradient(INDArray logits, int[] targets) {
        Preconditions.requireFiniteMatrix(logits, "logits");
        Preconditions.require(targets.length == logits.rows(), "there is not one target for each row");
        for (int target : targets) {
            Preconditions.require(target >= 0 && target < logits.columns(), "there is no class " + target);
        }

        throw new UnsupportedOperationException("2.9 is not implemented yet");
    }
}
