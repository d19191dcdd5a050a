package mathdl.worker.wire;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** Builds the body of a frame. */
public final class Writer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    public Writer bool(boolean value) {
        return write(() -> out.writeBoolean(value));
    }

    public Writer byteValue(int value) {
        return write(() -> out.writeByte(value));
    }

    public Writer int32(int value) {
        return write(() -> out.writeInt(value));
    }

    public Writer int64(long value) {
        return write(() -> out.writeLong(value));
    }

    /** The exact bits, NaN payloads included. */
    public Writer float64(double value) {
        return int64(Double.doubleToRawLongBits(value));
    }

    /** UTF-8 after its length in bytes; unpaired surrogates become question marks. */
    public Writer string(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return int32(utf8.length).raw(utf8);
    }

    public Writer raw(byte[] value) {
        return write(() -> out.write(value));
    }

    public <T> Writer list(List<T> values, BiConsumer<Writer, T> element) {
        int32(values.size());
        values.forEach(value -> element.accept(this, value));
        return this;
    }

    public int size() {
        return bytes.size();
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }

    public Frame toFrame(Frame.Kind kind) {
        return new Frame(kind, toBytes());
    }

    private Writer write(Write action) {
        try {
            action.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
    }

    private interface Write {
        void run() throws IOException;
    }
}
