package mathdl.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mathdl.worker.Spoken.Chain;
import mathdl.worker.Spoken.Part;
import mathdl.worker.wire.Reader;
import mathdl.worker.wire.ValueCodec;
import mathdl.worker.wire.WireException;
import mathdl.worker.wire.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.factory.Nd4j;

class ValueCodecTest {
    private static final ValueCodec CODEC = new ValueCodec(new Nd4jPort());

    static byte[] encoded(String form, Object value) {
        Writer out = new Writer();
        CODEC.write(out, Spoken.type(form), value);
        return out.toBytes();
    }

    static Object decoded(String form, byte[] bytes) throws WireException {
        Reader in = new Reader(bytes);
        Object value = CODEC.read(in, Spoken.type(form));
        in.end();
        return value;
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("number", -0.0),
                Arguments.of("number", Double.MIN_VALUE),
                Arguments.of("number", Double.POSITIVE_INFINITY),
                Arguments.of("number", Double.NEGATIVE_INFINITY),
                Arguments.of("number", Double.NaN),
                Arguments.of("boxed", 0.1),
                Arguments.of("boxed", null),
                Arguments.of("whole", Long.MIN_VALUE),
                Arguments.of("count", Integer.MAX_VALUE),
                Arguments.of("truth", true),
                Arguments.of("text", "Größe ≠ 𝔻 \0 \n"),
                Arguments.of("text", ""),
                Arguments.of("text", null),
                Arguments.of("vector", new double[] {1, -0.0, Double.NaN}),
                Arguments.of("vector", new double[0]),
                Arguments.of("vector", null),
                Arguments.of("rows", new double[][] {{1, 2}, {}, null}),
                Arguments.of("wholes", new long[] {Long.MAX_VALUE}),
                Arguments.of("counts", new int[] {-1, 0}),
                Arguments.of("truths", new boolean[] {true, false}),
                Arguments.of("texts", new String[] {"a", null}),
                Arguments.of("list", List.of(1.5, 2.5)),
                Arguments.of("list", Arrays.asList(1.5, null)),
                Arguments.of("list", List.of()),
                Arguments.of("nested", List.of(List.of(new double[] {1}), List.of())),
                Arguments.of("part", new Part(0.5, null, new int[] {1}, List.of(2.0), null)),
                Arguments.of("parts", List.of(new Part(1, "a", null, null, null))),
                Arguments.of("chain", new Chain(new Chain(null))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void every_spoken_value_arrives_as_it_was(String form, Object value) throws WireException {
        assertThat(decoded(form, encoded(form, value)))
                .usingRecursiveComparison()
                .withEqualsForType(
                        (a, b) -> Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b), Double.class)
                .isEqualTo(value);
    }

    @Test
    void every_nan_arrives_as_the_canonical_one() throws WireException {
        double payload = Double.longBitsToDouble(0x7ff8dead_beef0001L);

        double arrived = (Double) decoded("number", encoded("number", payload));

        assertThat(Double.doubleToRawLongBits(arrived)).isEqualTo(Double.doubleToRawLongBits(Double.NaN));
    }

    @Test
    void a_list_that_arrives_cannot_be_changed() throws WireException {
        List<?> list = (List<?>) decoded("list", encoded("list", List.of(1.0)));

        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_record_with_an_array_keeps_its_parts() throws WireException {
        Part part = (Part) decoded(
                "part", encoded("part", new Part(1, "", new int[0], List.of(), Nd4j.createFromArray(1.0, 2.0))));

        assertThat(part.array().toDoubleVector()).containsExactly(1.0, 2.0);
    }

    @Test
    void refuses_types_that_contracts_do_not_speak() {
        assertThatThrownBy(() -> encoded("anything", "a text")).hasMessageContaining("contracts do not speak");
        assertThatThrownBy(() -> decoded("anything", new byte[] {1})).hasMessageContaining("contracts do not speak");
    }

    @Test
    void refuses_values_nested_too_deep() {
        byte[] ones = new byte[1000];
        Arrays.fill(ones, (byte) 1);

        assertThatThrownBy(() -> decoded("chain", ones))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("nested deeper than");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "vector", "rows", "wholes", "counts", "truths", "texts", "list", "nested", "parts"})
    void refuses_lengths_that_the_bytes_cannot_hold(String form) {
        for (int length : new int[] {-1, 1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            byte[] bytes = new Writer().bool(true).int32(length).toBytes();
            assertThatThrownBy(() -> decoded(form, bytes)).isInstanceOf(WireException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void refuses_truncated_and_surplus_bytes(String form, Object value) {
        byte[] whole = encoded(form, value);

        assertThatThrownBy(() -> decoded(form, Arrays.copyOf(whole, whole.length - 1)))
                .isInstanceOf(WireException.class);
        assertThatThrownBy(() -> decoded(form, Arrays.copyOf(whole, whole.length + 1)))
                .isInstanceOf(WireException.class);
    }

    @Test
    void refuses_a_truth_value_that_is_neither() {
        assertThatThrownBy(() -> decoded("truth", new byte[] {2})).isInstanceOf(WireException.class);
    }
}
