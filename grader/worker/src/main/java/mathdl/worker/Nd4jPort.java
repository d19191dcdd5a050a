package mathdl.worker;

import mathdl.worker.wire.ArrayPort;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Real ND4J arrays, as the student's code takes and returns them. */
final class Nd4jPort implements ArrayPort {
    @Override
    public INDArray create(DataType type, double[] values, long[] shape, char order) {
        if (values.length == 0) {
            return Nd4j.create(type, shape);
        }
        INDArray rowMajor = shape.length == 0
                ? Nd4j.scalar(values[0])
                : Nd4j.createFromArray(values).reshape('c', shape);
        return laidOut(type == DataType.DOUBLE ? rowMajor : rowMajor.castTo(type), order);
    }

    @Override
    public INDArray createWhole(DataType type, long[] values, long[] shape, char order) {
        if (values.length == 0) {
            return Nd4j.create(type, shape);
        }
        INDArray rowMajor = shape.length == 0
                ? Nd4j.scalar(values[0])
                : Nd4j.createFromArray(values).reshape('c', shape);
        return laidOut(type == DataType.INT64 ? rowMajor : rowMajor.castTo(type), order);
    }

    @Override
    public double[] doubles(INDArray array) {
        double[] values = new double[Math.toIntExact(array.length())];
        long[] shape = array.shape();
        for (int k = 0; k < values.length; k++) {
            values[k] = array.getDouble(index(k, shape));
        }
        return values;
    }

    @Override
    public long[] longs(INDArray array) {
        long[] values = new long[Math.toIntExact(array.length())];
        long[] shape = array.shape();
        for (int k = 0; k < values.length; k++) {
            values[k] = array.getLong(index(k, shape));
        }
        return values;
    }

    private static INDArray laidOut(INDArray rowMajor, char order) {
        return order == 'f' && rowMajor.rank() > 1 ? rowMajor.dup('f') : rowMajor;
    }

    /** Index of the k-th element in row-major order; a scalar is read at index 0. */
    private static long[] index(int k, long[] shape) {
        if (shape.length == 0) {
            return new long[] {0};
        }
        long[] index = new long[shape.length];
        long rest = k;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            index[axis] = rest % shape[axis];
            rest /= shape[axis];
        }
        return index;
    }
}
