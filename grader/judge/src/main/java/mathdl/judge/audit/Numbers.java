package mathdl.judge.audit;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.array.PlainArray;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Rebuilds an answer with other numbers in it, or with its matrices transposed. */
final class Numbers {
    private Numbers() {}

    /** The answer with a function applied to every number. */
    static Object map(Object answer, DoubleUnaryOperator function) {
        if (answer instanceof Double number) {
            return function.applyAsDouble(number);
        }
        if (answer instanceof Long number) {
            return (long) function.applyAsDouble(number);
        }
        if (answer instanceof Integer number) {
            return (int) function.applyAsDouble(number);
        }
        if (answer instanceof INDArray array) {
            double[] values =
                    Arrays.stream(ArrayValues.doubles(array)).map(function).toArray();
            return PlainArray.of(array.dataType(), values, array.shape());
        }
        return rebuild(answer, part -> map(part, function));
    }

    /** The answer with every matrix transposed, in an INDArray or an array of arrays. */
    static Object transpose(Object answer) {
        if (answer instanceof INDArray array && array.rank() == 2) {
            return transposed(array);
        }
        if (answer instanceof double[][] rows && rows.length > 0) {
            double[][] columns = new double[rows[0].length][rows.length];
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    columns[j][i] = rows[i][j];
                }
            }
            return columns;
        }
        return rebuild(answer, Numbers::transpose);
    }

    /** The answer without the last element of its outermost list or array, a matrix without its last row; in a record, of each. */
    static Object shorter(Object answer) {
        if (answer instanceof List<?> list && !list.isEmpty()) {
            return list.subList(0, list.size() - 1);
        }
        if (answer instanceof INDArray array && array.rank() > 0 && array.length() > 0) {
            long[] shape = array.shape().clone();
            double[] values = ArrayValues.doubles(array);
            int row = (int) (values.length / shape[0]);
            shape[0]--;
            return PlainArray.of(array.dataType(), Arrays.copyOf(values, values.length - row), shape);
        }
        if (answer != null && answer.getClass().isArray() && Array.getLength(answer) > 0) {
            int length = Array.getLength(answer) - 1;
            Object copy = Array.newInstance(answer.getClass().getComponentType(), length);
            System.arraycopy(answer, 0, copy, 0, length);
            return copy;
        }
        return answer instanceof Record ? rebuild(answer, Numbers::shorter) : answer;
    }

    /** The arrays in an answer, in its lists and records too. */
    static Stream<INDArray> arrays(Object answer) {
        if (answer instanceof INDArray array) {
            return Stream.of(array);
        }
        List<INDArray> found = new ArrayList<>();
        rebuild(answer, part -> {
            arrays(part).forEach(found::add);
            return part;
        });
        return found.stream();
    }

    private static INDArray transposed(INDArray matrix) {
        int rows = (int) matrix.shape()[0];
        int columns = (int) matrix.shape()[1];
        double[] values = ArrayValues.doubles(matrix);
        double[] result = new double[values.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                result[j * rows + i] = values[i * columns + j];
            }
        }
        return PlainArray.of(matrix.dataType(), result, columns, rows);
    }

    private interface Part {
        Object change(Object part);
    }

    /** Lists, records and arrays by their parts; anything else as it is. */
    private static Object rebuild(Object answer, Part part) {
        if (answer instanceof List<?> list) {
            return list.stream().map(part::change).toList();
        }
        if (answer instanceof Record record) {
            return rebuild(record, part);
        }
        if (answer != null && answer.getClass().isArray()) {
            int length = Array.getLength(answer);
            Object copy = Array.newInstance(answer.getClass().getComponentType(), length);
            for (int i = 0; i < length; i++) {
                Array.set(copy, i, part.change(Array.get(answer, i)));
            }
            return copy;
        }
        return answer;
    }

    private static Object rebuild(Record record, Part part) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = part.change(components[i].getAccessor().invoke(record));
            }
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a contract's records are public: " + record.getClass(), e);
        }
    }
}
