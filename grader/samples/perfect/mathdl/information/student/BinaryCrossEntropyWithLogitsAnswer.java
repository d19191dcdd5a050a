package mathdl.information.student;

import mathdl.information.BinaryCrossEntropyWithLogits;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Your answer to exercise 2.10. The task is in the Javadoc of {@link BinaryCrossEntropyWithLogits}. */
public final class BinaryCrossEntropyWithLogitsAnswer implements BinaryCrossEntropyWithLogits {
    @Override
    public INDArray losses(INDArray logits, INDArray labels) {
        Preconditions.requireFinite(logits, "logits");
        Preconditions.requireFinite(labels, "labels");
        Preconditions.requireSameShape(logits, "logits", labels, "labels");
        Preconditions.require(
                labels.minNumber().doubleValue() >= 0 && labels.maxNumber().doubleValue() <= 1,
                "a label is not between 0 and 1");

        double[] losses = new double[(int) logits.length()];
        for (int i = 0; i < losses.length; i++) {
            double z = logits.getDouble(i);
            losses[i] = Math.max(z, 0) - z * labels.getDouble(i) + Math.log1p(Math.exp(-Math.abs(z)));
        }
        return Nd4j.createFromArray(losses);
    }
}
