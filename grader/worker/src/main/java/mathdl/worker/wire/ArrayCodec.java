package mathdl.worker.wire;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** An INDArray as bytes: data type, order, shape, then every element in row-major order as eight bytes. */
final class ArrayCodec {
    private static final int MAX_RANK = 16;

    /** A data type's number on the wire is its place here. */
    private static final List<DataType> TYPES = List.of(
            DataType.DOUBLE,
            DataType.FLOAT,
            DataType.FLOAT16,
            DataType.BFLOAT16,
            DataType.INT64,
            DataType.INT32,
            DataType.INT16,
            DataType.INT8,
            DataType.UINT8,
            DataType.UINT16,
            DataType.UINT32,
            DataType.UINT64,
            DataType.BOOL);

    private final ArrayPort port;

    ArrayCodec(ArrayPort port) {
        this.port = port;
    }

    void write(Writer out, INDArray array) {
        int type = TYPES.indexOf(array.dataType());
        if (type < 0) {
            throw new IllegalStateException("an array of " + array.dataType() + " holds no numbers");
        }
        long[] shape = shape(array);
        out.byteValue(type).bool(array.ordering() == 'f').byteValue(shape.length);
        Arrays.stream(shape).forEach(out::int64);
        if (array.dataType().isFPType()) {
            Arrays.stream(port.doubles(array)).forEach(out::float64);
        } else {
            Arrays.stream(port.longs(array)).forEach(out::int64);
        }
    }

    INDArray read(Reader in) throws WireException {
        DataType type = type(in.byteValue());
        char order = in.bool() ? 'f' : 'c';
        long[] shape = shape(in);
        int length = length(in, shape);
        if (type.isFPType()) {
            double[] values = new double[length];
            for (int i = 0; i < length; i++) {
                values[i] = in.float64();
            }
            return port.create(type, values, shape, order);
        }
        long[] values = new long[length];
        for (int i = 0; i < length; i++) {
            values[i] = in.int64();
        }
        return port.createWhole(type, values, shape, order);
    }

    /** ND4J's empty array says that it has the shape of a scalar; on the wire it has one axis of length 0. */
    private static long[] shape(INDArray array) {
        return array.rank() == 0 && array.isEmpty() ? new long[] {0} : array.shape();
    }

    private static DataType type(int number) throws WireException {
        if (number >= TYPES.size()) {
            throw new WireException("an array of data type " + number);
        }
        return TYPES.get(number);
    }

    private static long[] shape(Reader in) throws WireException {
        int rank = in.byteValue();
        if (rank > MAX_RANK) {
            throw new WireException("an array of rank " + rank);
        }
        long[] shape = new long[rank];
        for (int axis = 0; axis < rank; axis++) {
            shape[axis] = in.int64();
        }
        return shape;
    }

    /** The product of the axes, refused unless the elements are really there. */
    private static int length(Reader in, long[] shape) throws WireException {
        long length = 1;
        for (long axis : shape) {
            if (axis < 0 || axis > Frame.MAX_BODY) {
                throw new WireException("an array of shape " + Arrays.toString(shape));
            }
            length *= axis;
            if (length > Frame.MAX_BODY) {
                throw new WireException("an array of shape " + Arrays.toString(shape));
            }
        }
        in.need(length * Long.BYTES);
        return (int) length;
    }
}
