package mathdl.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import mathdl.worker.wire.WireException;
import mathdl.worker.wire.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

class ArrayCodecTest {
    private static final int DOUBLE = 0;

    private static INDArray sent(INDArray array) throws WireException {
        return (INDArray) ValueCodecTest.decoded("array", ValueCodecTest.encoded("array", array));
    }

    private static INDArray oneToSix() {
        return Nd4j.createFromArray(1.0, 2, 3, 4, 5, 6).reshape(2, 3);
    }

    private static double[] rowMajor(INDArray array) {
        return new Nd4jPort().doubles(array);
    }

    @ParameterizedTest
    @EnumSource(
            value = DataType.class,
            names = {"UTF8", "COMPRESSED", "UNKNOWN"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_data_type_of_numbers_arrives(DataType type) throws WireException {
        INDArray array = Nd4j.createFromArray(0.0, 1.0, 1.0).castTo(type);

        INDArray arrived = sent(array);

        assertThat(arrived.dataType()).isEqualTo(type);
        assertThat(rowMajor(arrived)).containsExactly(0, 1, 1);
    }

    static Stream<Arguments> layouts() {
        INDArray wide = Nd4j.createFromArray(new double[] {9, 1, 2, 3, 9, 9, 4, 5, 6, 9})
                .reshape(2, 5);
        return Stream.of(
                Arguments.of("row-major", oneToSix()),
                Arguments.of("column-major", oneToSix().dup('f')),
                Arguments.of("a view", wide.get(NDArrayIndex.all(), NDArrayIndex.interval(1, 4))),
                Arguments.of(
                        "a transposed view",
                        Nd4j.createFromArray(1.0, 4, 2, 5, 3, 6).reshape(3, 2).transpose()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void a_layout_in_memory_makes_no_difference_to_the_values(String name, INDArray array) throws WireException {
        INDArray arrived = sent(array);

        assertThat(arrived.shape()).containsExactly(2, 3);
        assertThat(rowMajor(arrived)).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void a_column_major_array_stays_one() throws WireException {
        assertThat(sent(oneToSix().dup('f')).ordering()).isEqualTo('f');
        assertThat(sent(oneToSix()).ordering()).isEqualTo('c');
    }

    @Test
    void a_scalar_arrives_as_a_scalar() throws WireException {
        INDArray arrived = sent(Nd4j.scalar(2.5));

        assertThat(arrived.rank()).isZero();
        assertThat(arrived.getDouble(0)).isEqualTo(2.5);
    }

    @Test
    void nothing_arrives_as_nothing() throws WireException {
        INDArray arrived = sent(Nd4j.empty(DataType.DOUBLE));

        assertThat(arrived.isEmpty()).isTrue();
        assertThat(arrived.length()).isZero();
    }

    @Test
    void an_empty_axis_arrives_as_one() throws WireException {
        assertThat(sent(Nd4j.create(DataType.DOUBLE, 0, 3)).shape()).containsExactly(0, 3);
        assertThat(sent(Nd4j.create(DataType.INT64, 0)).shape()).containsExactly(0);
    }

    @Test
    void special_values_arrive() throws WireException {
        INDArray array = Nd4j.createFromArray(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0);

        assertThat(rowMajor(sent(array)))
                .containsExactly(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0);
    }

    @Test
    void whole_numbers_beyond_the_precision_of_doubles_arrive() throws WireException {
        long odd = (1L << 53) + 1;

        assertThat(new Nd4jPort().longs(sent(Nd4j.createFromArray(odd, -odd)))).containsExactly(odd, -odd);
    }

    @Test
    void an_array_of_texts_is_not_sent() {
        assertThatThrownBy(() -> sent(Nd4j.create("a", "b"))).hasMessageContaining("holds no numbers");
    }

    private static Writer header(int type, long... shape) {
        Writer out = new Writer().bool(true).byteValue(type).bool(false).byteValue(shape.length);
        for (long axis : shape) {
            out.int64(axis);
        }
        return out;
    }

    static Stream<Arguments> lies() {
        long half = 1L << 32;
        return Stream.of(
                Arguments.of("unknown data type", header(13)),
                Arguments.of("rank 17", header(DOUBLE, new long[17])),
                Arguments.of("negative axis", header(DOUBLE, -1)),
                Arguments.of("two negative axes", header(DOUBLE, -2, -3)),
                Arguments.of("elements that are not there", header(DOUBLE, 2).float64(1)),
                Arguments.of("2^31 - 1 elements", header(DOUBLE, Integer.MAX_VALUE)),
                Arguments.of("an axis of 2^63 - 1", header(DOUBLE, Long.MAX_VALUE)),
                Arguments.of("a product that overflows to 0", header(DOUBLE, half, half)),
                Arguments.of(
                        "a product that overflows to 1", header(DOUBLE, -1, -1).float64(1)),
                Arguments.of("2^24 squared", header(DOUBLE, 1 << 24, 1 << 24)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void refuses_a_lie_before_it_allocates(String name, Writer bytes) throws Exception {
        byte[] body = bytes.toBytes();
        long allocated = Allocation.of(() ->
                assertThatThrownBy(() -> ValueCodecTest.decoded("array", body)).isInstanceOf(WireException.class));

        assertThat(allocated).as("bytes allocated").isLessThan(Allocation.SMALL);
    }
}
