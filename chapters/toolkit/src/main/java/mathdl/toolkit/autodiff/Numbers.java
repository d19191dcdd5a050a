package mathdl.toolkit.autodiff;

import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The numbers of arrays that may also be indices or conditions. */
final class Numbers {
    private Numbers() {}

    /** The elements in row-major order; true is 1. */
    static double[] of(INDArray array, String name) {
        if (!isCountable(array.dataType())) {
            return Elements.of(array, name);
        }
        return array.isEmpty() ? new double[0] : Elements.of(array.castTo(DataType.DOUBLE), name);
    }

    /** Whether a type is one of integers or of truth values. */
    static boolean isCountable(DataType type) {
        return type.isIntType() || type == DataType.BOOL;
    }
}
