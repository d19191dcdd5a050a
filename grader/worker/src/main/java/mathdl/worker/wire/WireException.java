package mathdl.worker.wire;

import java.io.IOException;

/** The other side sent bytes that are no message. */
public final class WireException extends IOException {
    private static final long serialVersionUID = 1L;

    public WireException(String message) {
        super(message);
    }
}
