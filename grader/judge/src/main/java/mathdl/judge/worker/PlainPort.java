package mathdl.judge.worker;

import mathdl.checks.array.ArrayValues;
import mathdl.checks.array.PlainArray;
import mathdl.worker.wire.ArrayPort;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Plain numbers, as the judge holds them. The layout in memory makes no difference to a value. */
final class PlainPort implements ArrayPort {
    @Override
    public INDArray create(DataType type, double[] values, long[] shape, char order) {
        return PlainArray.of(type, values, shape);
    }

    @Override
    public INDArray createWhole(DataType type, long[] values, long[] shape, char order) {
        return PlainArray.ofWhole(type, values, shape);
    }

    @Override
    public double[] doubles(INDArray array) {
        return ArrayValues.doubles(array);
    }

    @Override
    public long[] longs(INDArray array) {
        return ArrayValues.longs(array);
    }
}
