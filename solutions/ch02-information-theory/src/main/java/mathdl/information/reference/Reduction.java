package mathdl.information.reference;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What becomes of the losses of a batch. */
public enum Reduction {
    /** Every loss is kept. */
    NONE,
    /** Their mean, a scalar. */
    MEAN,
    /** Their sum, a scalar. */
    SUM;

    INDArray of(double[] losses, DataType type, long... shape) {
        if (this == NONE) {
            return Elements.array(losses, type, shape);
        }
        double sum = Arrays.stream(losses).sum();
        return Elements.array(new double[] {this == MEAN ? sum / losses.length : sum}, type);
    }
}
