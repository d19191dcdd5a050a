package mathdl.checks.array;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Objects;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An INDArray of plain Java numbers that can be read and nothing else.
 *
 * <p>The judge holds every value of a submission as one of these, so that no ND4J operation can touch it by mistake:
 * a NaN or an infinity there would be silently wrong, or spin for ever in native code.
 */
public final class PlainArray implements InvocationHandler {
    private final DataType type;
    private final long[] shape;
    private final Object values;

    private PlainArray(DataType type, long[] shape, Object values) {
        this.type = type;
        this.shape = shape;
        this.values = values;
    }

    /** Floating-point values in row-major order. */
    public static INDArray of(DataType type, double[] values, long... shape) {
        return wrap(type, values.clone(), values.length, shape);
    }

    /** Whole numbers or booleans (0 and 1) in row-major order. */
    public static INDArray ofWhole(DataType type, long[] values, long... shape) {
        return wrap(type, values.clone(), values.length, shape);
    }

    /** Plain arrays as the inputs of checks. */
    public static ArrayFactory factory() {
        return (values, shape) -> of(DataType.DOUBLE, values, shape);
    }

    private static INDArray wrap(DataType type, Object values, int length, long[] shape) {
        ArrayValues.requireFilled(shape, length);
        return (INDArray) Proxy.newProxyInstance(
                PlainArray.class.getClassLoader(),
                new Class<?>[] {INDArray.class},
                new PlainArray(type, shape.clone(), values));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "dataType" -> type;
            case "shape" -> shape.clone();
            case "rank" -> shape.length;
            case "length" -> (long) length();
            case "ordering" -> 'c';
            case "isEmpty" -> length() == 0;
            case "wasClosed" -> false;
            case "getDouble" -> doubleAt(offset(method, arguments));
            case "getLong" -> longAt(offset(method, arguments));
            case "toString" -> type + Arrays.toString(shape) + ArrayValues.toString((INDArray) proxy);
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == arguments[0];
            default ->
                throw new UnsupportedOperationException(
                        "the judge reads a value as plain numbers and never calls INDArray." + method.getName());
        };
    }

    private int length() {
        return values instanceof double[] d ? d.length : ((long[]) values).length;
    }

    private double doubleAt(int offset) {
        return values instanceof double[] d ? d[offset] : ((long[]) values)[offset];
    }

    private long longAt(int offset) {
        return values instanceof long[] l ? l[offset] : (long) ((double[]) values)[offset];
    }

    private int offset(Method method, Object[] arguments) {
        if (!method.isVarArgs() || !(arguments[0] instanceof long[] index) || index.length != shape.length) {
            throw new UnsupportedOperationException("read an element by one long index per axis");
        }
        long offset = 0;
        for (int axis = 0; axis < shape.length; axis++) {
            offset = offset * shape[axis] + Objects.checkIndex(index[axis], shape[axis]);
        }
        return (int) offset;
    }
}
