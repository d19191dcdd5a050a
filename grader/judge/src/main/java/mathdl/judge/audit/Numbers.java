package mathdl.judge.audit;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.array.PlainArray;
import mathdl.judge.value.Parts;
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
        return Parts.rebuilt(answer, (name, part) -> map(part, function));
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
        return Parts.rebuilt(answer, (name, part) -> transpose(part));
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
        return answer instanceof Record record ? Parts.rebuilt(record, (name, part) -> shorter(part)) : answer;
    }

    /** The arrays in an answer, in its lists and records too. */
    static Stream<INDArray> arrays(Object answer) {
        if (answer instanceof INDArray array) {
            return Stream.of(array);
        }
        List<INDArray> found = new ArrayList<>();
        Parts.rebuilt(answer, (name, part) -> {
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
}
