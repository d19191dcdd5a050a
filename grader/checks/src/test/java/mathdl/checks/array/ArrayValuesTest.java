package mathdl.checks.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class ArrayValuesTest {

    @TestFactory
    Stream<DynamicTest> reads_every_layout_in_row_major_order() {
        double[] cube = DoubleStream.of(0, 1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23, 100, 101, 102, 103)
                .toArray();
        double[] rest = {110, 111, 112, 113, 120, 121, 122, 123};
        double[] whole = DoubleStream.concat(DoubleStream.of(cube), DoubleStream.of(rest))
                .toArray();
        return Stream.of(
                        reads(Layouts.scalars(), 7),
                        reads(Layouts.vectors(), 1, 2, 3),
                        reads(Layouts.matrices(), 1, 2, 3, 4, 5, 6),
                        reads(Layouts.cubes(), whole))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> reads(Map<String, INDArray> layouts, double... expected) {
        return layouts.entrySet().stream()
                .map(layout -> DynamicTest.dynamicTest(layout.getKey() + " of " + expected.length, () -> {
                    assertThat(ArrayValues.doubles(layout.getValue())).containsExactly(expected);
                    assertThat(ArrayValues.longs(layout.getValue()))
                            .containsExactly(DoubleStream.of(expected)
                                    .mapToLong(d -> (long) d)
                                    .toArray());
                }));
    }

    @TestFactory
    Stream<DynamicTest> agrees_with_nd4js_own_copy_in_c_order() {
        return Stream.of(Layouts.vectors(), Layouts.matrices(), Layouts.cubes(), Layouts.scalars())
                .flatMap(layouts -> layouts.entrySet().stream())
                .filter(layout -> !layout.getKey().equals("plain"))
                .map(layout -> DynamicTest.dynamicTest(layout.getKey(), () -> {
                    INDArray array = layout.getValue();
                    double[] own = array.dup('c').data().asDouble();
                    assertThat(ArrayValues.doubles(array)).containsExactly(own);
                }));
    }

    @Test
    void reads_an_empty_array_as_no_elements() {
        for (INDArray empty : new INDArray[] {
            Nd4j.empty(DataType.DOUBLE),
            Nd4j.create(DataType.DOUBLE, 0),
            Nd4j.create(DataType.DOUBLE, 0, 3),
            PlainArray.factory().vector(),
            new Nd4jArrays().vector(),
            new Nd4jArrays().create(new double[0], 2, 0)
        }) {
            assertThat(ArrayValues.doubles(empty)).isEmpty();
            assertThat(ArrayValues.longs(empty)).isEmpty();
            assertThat(ArrayValues.toString(empty)).isEqualTo("[]");
        }
    }

    @Test
    void longs_keep_what_a_double_would_lose() {
        long odd = (1L << 53) + 1;
        assertThat(ArrayValues.longs(Nd4j.createFromArray(odd))).containsExactly(odd);
        assertThat(ArrayValues.longs(PlainArray.ofWhole(DataType.INT64, new long[] {odd}, 1)))
                .containsExactly(odd);
    }

    @Test
    void shows_a_dozen_elements_and_says_that_there_are_more() {
        double[] twelve = DoubleStream.iterate(0, d -> d + 1).limit(12).toArray();
        double[] thirteen = DoubleStream.iterate(0, d -> d + 1).limit(13).toArray();
        assertThat(ArrayValues.toString(PlainArray.factory().vector(twelve))).endsWith("10.0, 11.0]");
        assertThat(ArrayValues.toString(PlainArray.factory().vector(thirteen))).endsWith("10.0, 11.0, …]");
    }

    @Test
    void rows_are_written_as_rows() {
        INDArray matrix = PlainArray.factory().matrix(new double[][] {{1, 2}, {3, 4}});
        assertThat(ArrayValues.toString(matrix)).isEqualTo("[[1.0, 2.0], [3.0, 4.0]]");
        INDArray column = PlainArray.factory().matrix(new double[][] {{1}, {2}});
        assertThat(ArrayValues.toString(column)).isEqualTo("[[1.0], [2.0]]");
        INDArray cube = PlainArray.factory().create(new double[] {1, 2, 3, 4}, 2, 1, 2);
        assertThat(ArrayValues.toString(cube)).isEqualTo("[[[1.0, 2.0]], [[3.0, 4.0]]]");
    }

    @Test
    void rows_are_cut_short_with_all_their_brackets() {
        INDArray five = PlainArray.factory().create(new double[15], 3, 5);
        assertThat(ArrayValues.toString(five)).endsWith("0.0], [0.0, 0.0, …]]");
        INDArray four = PlainArray.factory().create(new double[16], 4, 4);
        assertThat(ArrayValues.toString(four)).endsWith("0.0, 0.0], …]");
    }

    @Test
    void index_counts_the_last_axis_fastest() {
        long[] shape = {2, 3, 4};
        assertThat(LongStream.of(ArrayValues.indexOf(23, shape))).containsExactly(1L, 2L, 3L);
        assertThat(LongStream.of(ArrayValues.indexOf(4, shape))).containsExactly(0L, 1L, 0L);
        assertThat(ArrayValues.indexOf(0, new long[0])).isEmpty();
    }

    @Test
    void a_shape_holds_as_many_elements_as_there_are_values() {
        ArrayValues.requireFilled(new long[] {2, 3}, 6);
        ArrayValues.requireFilled(new long[0], 1);
        ArrayValues.requireFilled(new long[] {0, 3}, 0);
        assertUnfilled(new long[] {2, 3}, 5);
        assertUnfilled(new long[0], 0);
        assertUnfilled(new long[] {-1, -1}, 1);
        assertUnfilled(new long[] {0, -1}, 0);
    }

    private static void assertUnfilled(long[] shape, int values) {
        assertThatThrownBy(() -> ArrayValues.requireFilled(shape, values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(values + " values do not fill the shape");
    }
}
