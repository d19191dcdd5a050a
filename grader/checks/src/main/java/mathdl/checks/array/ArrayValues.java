package mathdl.checks.array;

import java.util.Arrays;
import java.util.function.Consumer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Reads an array element by element, whatever its order, offset and strides; no ND4J operation is involved. */
public final class ArrayValues {
    private static final int SHOWN = 12;

    private ArrayValues() {}

    /** All elements as doubles in row-major order. */
    public static double[] doubles(INDArray array) {
        double[] values = new double[Math.toIntExact(array.length())];
        int[] next = {0};
        forEachIndex(array, index -> values[next[0]++] = array.getDouble(index));
        return values;
    }

    /** All elements as whole numbers in row-major order. */
    public static long[] longs(INDArray array) {
        long[] values = new long[Math.toIntExact(array.length())];
        int[] next = {0};
        forEachIndex(array, index -> values[next[0]++] = array.getLong(index));
        return values;
    }

    /** The elements in row-major order, each row in brackets of its own, cut short after a dozen. */
    public static String toString(INDArray array) {
        double[] values = doubles(array);
        if (values.length == 0) {
            return "[]";
        }
        long[] shape = array.shape();
        StringBuilder text = new StringBuilder();
        int shown = Math.min(values.length, SHOWN);
        for (int k = 0; k < shown; k++) {
            text.append(k == 0 ? "" : ", ").append("[".repeat(rowsAt(k, shape)));
            text.append(values[k]).append("]".repeat(rowsAt(k + 1, shape)));
        }
        if (shown < values.length) {
            text.append(", …").append("]".repeat(shape.length - rowsAt(shown, shape)));
        }
        return text.toString();
    }

    /** How many axes begin anew at the k-th element in row-major order. */
    private static int rowsAt(int k, long[] shape) {
        int rows = 0;
        long block = 1;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            block *= shape[axis];
            rows += k % block == 0 ? 1 : 0;
        }
        return rows;
    }

    /** The index of the k-th element in row-major order. */
    public static long[] indexOf(int k, long[] shape) {
        long[] index = new long[shape.length];
        long rest = k;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            index[axis] = rest % shape[axis];
            rest /= shape[axis];
        }
        return index;
    }

    /** Refuses a shape with a negative length, or with another number of elements than there are values. */
    public static void requireFilled(long[] shape, int values) {
        boolean negative = Arrays.stream(shape).anyMatch(length -> length < 0);
        if (negative || Arrays.stream(shape).reduce(1, Math::multiplyExact) != values) {
            throw new IllegalArgumentException(values + " values do not fill the shape " + Arrays.toString(shape));
        }
    }

    /** By length, not by shape: ND4J's empty array has the shape of a scalar. */
    private static void forEachIndex(INDArray array, Consumer<long[]> action) {
        long[] shape = array.shape();
        for (int k = 0; k < array.length(); k++) {
            action.accept(indexOf(k, shape));
        }
    }
}
