package mathdl.worker.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes the body of a frame apart; every length is held against the bytes that are left before it is believed. */
public final class Reader {
    private final ByteBuffer bytes;

    public Reader(byte[] body) {
        this.bytes = ByteBuffer.wrap(body);
    }

    /** Reads one element of a list. */
    public interface Element<T> {
        T read(Reader reader) throws WireException;
    }

    public boolean bool() throws WireException {
        int value = byteValue();
        if (value > 1) {
            throw new WireException("a truth value of " + value);
        }
        return value == 1;
    }

    public int byteValue() throws WireException {
        need(1);
        return bytes.get() & 0xff;
    }

    public int int32() throws WireException {
        need(Integer.BYTES);
        return bytes.getInt();
    }

    public long int64() throws WireException {
        need(Long.BYTES);
        return bytes.getLong();
    }

    /** Any NaN arrives as the one canonical NaN. */
    public double float64() throws WireException {
        double value = Double.longBitsToDouble(int64());
        return Double.isNaN(value) ? Double.NaN : value;
    }

    /** Malformed UTF-8 arrives as replacement characters. */
    public String string() throws WireException {
        byte[] utf8 = new byte[length(1)];
        bytes.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    public <T> List<T> list(Element<T> element) throws WireException {
        int length = length(1);
        List<T> values = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            values.add(element.read(this));
        }
        return values;
    }

    /** A count of elements of at least so many bytes each, which the rest of the body can hold. */
    public int length(int bytesEach) throws WireException {
        int length = int32();
        if (length < 0 || (long) length * bytesEach > bytes.remaining()) {
            throw new WireException("a length of " + length + " with " + bytes.remaining() + " bytes left");
        }
        return length;
    }

    /** Refuses a product of lengths that the rest of the body cannot hold. */
    void need(long count) throws WireException {
        if (count < 0 || count > bytes.remaining()) {
            throw new WireException(count + " bytes wanted, " + bytes.remaining() + " left");
        }
    }

    /** Everything that has not been read. */
    public byte[] rest() {
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return rest;
    }

    public void end() throws WireException {
        if (bytes.hasRemaining()) {
            throw new WireException(bytes.remaining() + " bytes too many");
        }
    }
}
