package mathdl.worker.wire;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How one side makes and reads arrays: with ND4J in the worker, as plain numbers in the judge. */
public interface ArrayPort {
    /** An array of floating-point values given in row-major order, laid out in the given order. */
    INDArray create(DataType type, double[] values, long[] shape, char order);

    /** The same for whole numbers and booleans. */
    INDArray createWhole(DataType type, long[] values, long[] shape, char order);

    /** All elements in row-major order. */
    double[] doubles(INDArray array);

    /** All elements in row-major order. */
    long[] longs(INDArray array);
}
