package mathdl.checks.array;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Real ND4J arrays, for checks that run in the student's own JVM; the judge never loads this class. */
public final class Nd4jArrays implements ArrayFactory {

    /** Makes double the default data type as well, so that arrays which an answer creates are double. */
    public Nd4jArrays() {
        Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
    }

    @Override
    public INDArray create(double[] values, long... shape) {
        ArrayValues.requireFilled(shape, values.length);
        return shape.length == 0
                ? Nd4j.scalar(values[0])
                : Nd4j.createFromArray(values).reshape(shape);
    }
}
