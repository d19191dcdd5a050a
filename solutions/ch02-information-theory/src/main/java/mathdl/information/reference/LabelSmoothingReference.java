package mathdl.information.reference;

import mathdl.information.LabelSmoothing;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Your answer to exercise 2.6. The task is in the Javadoc of {@link LabelSmoothing}. */
public final class LabelSmoothingReference implements LabelSmoothing {
    @Override
    public double loss(INDArray logits, int target, double smoothing) {
        Preconditions.requireFinite(logits, "logits");
        Preconditions.requireProbability(smoothing, "smoothing");
        Preconditions.require(target >= 0 && target < logits.length(), "there is no class " + target);

        // BEGIN SOLUTION
        INDArray z = logits.castTo(DataType.DOUBLE).sub(logits.maxNumber().doubleValue());
        INDArray logSoftmax = z.sub(Math.log(Transforms.exp(z, true).sumNumber().doubleValue()));
        double uniform = logSoftmax.sumNumber().doubleValue() / z.length();
        return -(1 - smoothing) * logSoftmax.getDouble(target) - smoothing * uniform;
        // END SOLUTION
    }
}
