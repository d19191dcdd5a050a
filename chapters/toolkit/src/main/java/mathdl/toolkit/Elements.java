package mathdl.toolkit;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The elements of an array as doubles in row-major order, whatever its memory order, strides and offset; and back.
 * Reading changes nothing.
 */
public final class Elements {
    private Elements() {}

    /**
     * The elements of a FLOAT or DOUBLE array, row-major, as a new Java array.
     *
     * @param name what an error calls the array
     * @throws IllegalArgumentException as {@link #requireFloating}
     */
    public static double[] of(INDArray x, String name) {
        requireFloating(x, name);
        double[] elements = new double[Math.toIntExact(x.length())];
        if (x.rank() == 0) {
            elements[0] = x.data().getDouble(0);
        } else {
            copy(x.data(), x.shape(), x.stride(), elements);
        }
        return elements;
    }

    /**
     * An array with elements that can be computed with: FLOAT or DOUBLE, at least one element, not closed.
     *
     * @throws NullPointerException naming the array if it is null
     * @throws IllegalArgumentException naming the array and its dtype or shape if it is not one
     */
    public static void requireFloating(INDArray x, String name) {
        Objects.requireNonNull(x, name);
        if (x.dataType() != DataType.DOUBLE && x.dataType() != DataType.FLOAT) {
            throw new IllegalArgumentException(
                    name + " has dtype " + x.dataType() + "; DOUBLE or FLOAT is needed, see castTo");
        }
        if (x.isEmpty() || x.length() == 0) {
            throw new IllegalArgumentException(
                    name + " has shape " + Arrays.toString(x.shape()) + ", which has no elements");
        }
        if (x.wasClosed()) {
            throw new IllegalArgumentException(name + " was closed");
        }
    }

    /**
     * f of every element, computed in double, as a new row-major array of the same shape and dtype.
     *
     * @param name what an error calls the array
     * @throws IllegalArgumentException as {@link #requireFloating}
     */
    public static INDArray map(INDArray x, String name, DoubleUnaryOperator f) {
        double[] elements = of(x, name);
        for (int i = 0; i < elements.length; i++) {
            elements[i] = f.applyAsDouble(elements[i]);
        }
        return array(elements, x.dataType(), x.shape());
    }

    /** A new row-major array of a dtype and shape; FLOAT rounds to nearest. */
    public static INDArray array(double[] elements, DataType type, long... shape) {
        if (type == DataType.DOUBLE) {
            return Nd4j.create(elements, shape, 'c');
        }
        float[] rounded = new float[elements.length];
        for (int i = 0; i < elements.length; i++) {
            rounded[i] = (float) elements[i];
        }
        return Nd4j.create(rounded, shape, 'c');
    }

    /** Counts through all but the last axis, odometer-wise, and copies along the last. The buffer knows its offset. */
    private static void copy(DataBuffer source, long[] shape, long[] stride, double[] target) {
        int last = shape.length - 1;
        long[] index = new long[last];
        long start = 0;
        for (int to = 0; to < target.length; ) {
            for (long j = 0; j < shape[last]; j++) {
                target[to++] = source.getDouble(start + j * stride[last]);
            }
            for (int axis = last - 1; axis >= 0; axis--) {
                start += stride[axis];
                if (++index[axis] < shape[axis]) {
                    break;
                }
                start -= shape[axis] * stride[axis];
                index[axis] = 0;
            }
        }
    }
}
