package mathdl.worker.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * One message: its kind and its body. On the wire: the body's length (4 bytes), the kind (1 byte), the body.
 *
 * @param body read with {@link Reader}, made with {@link Writer}
 */
public record Frame(Kind kind, byte[] body) {
    /** Larger than any array that the course ships: two million doubles. */
    public static final int MAX_BODY = 16 << 20;

    /** What a frame says; judge to worker above, worker to judge below. */
    public enum Kind {
        COMPILE(1),
        OPEN(2),
        CALL(3),
        CALLBACK_RETURNED(4),
        RUN_LISTING(5),

        READY(65),
        COMPILED(66),
        OPENED(67),
        RETURNED(68),
        THREW(69),
        CALLBACK(70),
        PRINTED(71),
        LISTING_ENDED(72),
        PLACE(73);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        private static Kind of(int code) throws WireException {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new WireException("a message of kind " + code);
        }
    }

    public void writeTo(OutputStream stream) throws IOException {
        if (body.length > MAX_BODY) {
            throw new WireException("a message of " + body.length + " bytes exceeds " + MAX_BODY);
        }
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(body.length);
        out.writeByte(kind.code);
        out.write(body);
        out.flush();
    }

    /**
     * The next frame.
     *
     * @throws EOFException if the stream ends
     * @throws WireException if the length is negative or too large (checked before anything is allocated), or the
     *     kind unknown
     */
    public static Frame readFrom(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        int length = in.readInt();
        if (length < 0 || length > MAX_BODY) {
            throw new WireException("a message of " + length + " bytes");
        }
        Kind kind = Kind.of(in.readUnsignedByte());
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the stream ended inside a message");
        }
        return new Frame(kind, body);
    }
}
