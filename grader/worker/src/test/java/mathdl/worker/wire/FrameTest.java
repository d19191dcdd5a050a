package mathdl.worker.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
    private static byte[] bytes(Frame frame) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        frame.writeTo(out);
        return out.toByteArray();
    }

    private static Frame read(byte[] bytes) throws IOException {
        return Frame.readFrom(new ByteArrayInputStream(bytes));
    }

    private static byte[] header(int length, int kind) {
        return ByteBuffer.allocate(5).putInt(length).put((byte) kind).array();
    }

    @ParameterizedTest
    @EnumSource(Frame.Kind.class)
    void every_kind_arrives_with_its_body(Frame.Kind kind) throws IOException {
        Frame arrived = read(bytes(new Frame(kind, new byte[] {1, 2, 3})));

        assertThat(arrived.kind()).isEqualTo(kind);
        assertThat(arrived.body()).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, Frame.MAX_BODY + 1})
    void refuses_a_length_that_no_message_has(int length) {
        assertThatThrownBy(() -> read(header(length, 69)))
                .isInstanceOf(WireException.class)
                .hasMessageContaining(String.valueOf(length));
    }

    @Test
    void a_long_message_that_is_not_there_takes_no_memory_for_it() {
        assertThatThrownBy(() -> read(header(Frame.MAX_BODY, 69))).isInstanceOf(EOFException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 64, 74, 255})
    void refuses_an_unknown_kind(int kind) {
        assertThatThrownBy(() -> read(header(0, kind))).isInstanceOf(WireException.class);
    }

    @Test
    void an_end_inside_a_message_is_told_from_a_bad_message() throws IOException {
        byte[] whole = bytes(new Frame(Frame.Kind.RETURNED, new byte[10]));

        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(part)).isInstanceOf(EOFException.class);
        }
    }

    @Test
    void a_message_that_is_too_long_is_not_sent() {
        Frame frame = new Frame(Frame.Kind.RETURNED, new byte[Frame.MAX_BODY + 1]);

        assertThatThrownBy(() -> bytes(frame)).isInstanceOf(WireException.class);
    }
}
