package mathdl.information.reference;

import mathdl.information.SoftmaxCrossEntropyGradient;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Your answer to exercise 2.9. The task is in the Javadoc of {@link SoftmaxCrossEntropyGradient}. */
public final class SoftmaxCrossEntropyGradientReference implements SoftmaxCrossEntropyGradient {
    @Override
    public INDArray gradient(INDArray logits, int[] targets) {
        Preconditions.requireFiniteMatrix(logits, "logits");
        Preconditions.require(targets.length == logits.rows(), "there is not one target for each row");
        for (int target : targets) {
            Preconditions.require(target >= 0 && target < logits.columns(), "there is no class " + target);
        }

        // BEGIN SOLUTION
        INDArray z = logits.castTo(DataType.DOUBLE);
        INDArray e = Transforms.exp(z.subColumnVector(z.max(1)), true);
        INDArray gradient = e.divColumnVector(e.sum(1));
        for (int n = 0; n < targets.length; n++) {
            gradient.putScalar(n, targets[n], gradient.getDouble(n, targets[n]) - 1);
        }
        return gradient.div(targets.length);
        // END SOLUTION
    }
}
