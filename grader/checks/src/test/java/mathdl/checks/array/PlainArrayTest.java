package mathdl.checks.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class PlainArrayTest {
    private static final Set<String> READING =
            Set.of("dataType", "shape", "wasClosed", "rank", "length", "ordering", "isEmpty", "getDouble", "getLong");

    @Test
    void reads_back_what_was_put_in_for_every_rank() {
        for (long[] shape : new long[][] {{}, {1}, {5}, {2, 3}, {1, 1}, {2, 3, 4}, {2, 1, 3, 2}}) {
            int length = Math.toIntExact(Arrays.stream(shape).reduce(1, Math::multiplyExact));
            double[] values =
                    IntStream.range(0, length).mapToDouble(k -> k + 0.5).toArray();
            INDArray array = PlainArray.of(DataType.DOUBLE, values, shape);
            assertThat(ArrayValues.doubles(array)).containsExactly(values);
            assertThat(array.shape()).containsExactly(shape);
            assertThat(array.rank()).isEqualTo(shape.length);
            assertThat(array.length()).isEqualTo(length);
        }
    }

    @Test
    void keeps_nan_infinity_and_the_sign_of_zero() {
        double[] values = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0};
        assertThat(ArrayValues.doubles(PlainArray.factory().vector(values))).containsExactly(values);
    }

    @Test
    void holds_whole_numbers_and_booleans() {
        INDArray flags = PlainArray.ofWhole(DataType.BOOL, new long[] {1, 0}, 2);
        assertThat(flags.dataType()).isEqualTo(DataType.BOOL);
        assertThat(ArrayValues.longs(flags)).containsExactly(1, 0);
        assertThat(ArrayValues.doubles(flags)).containsExactly(1, 0);
    }

    @Test
    void copies_values_and_shape_in_and_out() {
        double[] values = {1, 2};
        long[] shape = {2};
        long[] whole = {3};
        INDArray array = PlainArray.of(DataType.DOUBLE, values, shape);
        INDArray counts = PlainArray.ofWhole(DataType.INT64, whole, 1);
        values[0] = 9;
        whole[0] = 9;
        shape[0] = 1;
        array.shape()[0] = 1;
        assertThat(ArrayValues.doubles(array)).containsExactly(1, 2);
        assertThat(ArrayValues.longs(counts)).containsExactly(3);
        assertThat(array.shape()).containsExactly(2);
    }

    @Test
    void refuses_an_index_out_of_bounds_on_any_axis() {
        INDArray array = PlainArray.of(DataType.DOUBLE, new double[6], 2, 3);
        for (long[] index : new long[][] {{2, 0}, {0, 3}, {-1, 0}, {0, -1}, {1L << 32, 0}}) {
            assertThatThrownBy(() -> array.getDouble(index)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> array.getLong(index)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void refuses_an_index_that_depends_on_the_storage_order() {
        INDArray array = PlainArray.of(DataType.DOUBLE, new double[6], 2, 3);
        assertThatThrownBy(() -> array.getDouble(4L)).hasMessageContaining("one long index per axis");
        assertThatThrownBy(() -> array.getDouble(new long[] {4})).hasMessageContaining("one long index per axis");
        assertThatThrownBy(() -> array.getDouble(new int[] {1, 1})).hasMessageContaining("one long index per axis");
        assertThatThrownBy(() -> array.getLong(4L)).hasMessageContaining("one long index per axis");
    }

    /** Every method of the interface, with null, zero or empty arguments. */
    @Test
    void answers_reading_methods_only() {
        INDArray array = PlainArray.of(DataType.DOUBLE, new double[] {1});
        Set<String> answering = new TreeSet<>();
        int asked = 0;
        for (Method method : INDArray.class.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers())) {
                asked++;
                if (answers(array, method)) {
                    answering.add(method.getName());
                }
            }
        }
        assertThat(asked).as("methods of INDArray").isGreaterThan(300);
        answering.remove("toString");
        assertThat(answering).containsExactlyInAnyOrderElementsOf(READING);
    }

    private static boolean answers(INDArray array, Method method) {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(PlainArrayTest::zero)
                .toArray();
        try {
            method.invoke(array, arguments);
            return true;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).as(method.toString()).isInstanceOf(UnsupportedOperationException.class);
            return false;
        } catch (IllegalAccessException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    private static Object zero(Class<?> type) {
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    @Test
    void is_equal_to_itself_only() {
        INDArray array = PlainArray.factory().vector(1);
        assertThat(array.equals(array)).isTrue();
        assertThat(array.equals(PlainArray.factory().vector(1))).isFalse();
        assertThat(array.hashCode()).isEqualTo(System.identityHashCode(array));
        assertThat(array.toString()).isEqualTo("DOUBLE[1][1.0]");
    }
}
