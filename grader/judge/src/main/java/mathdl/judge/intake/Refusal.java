package mathdl.judge.intake;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/**
 * A submission that cannot be graded at all; the message completes "cannot be graded: ". A stream that meets its cap
 * throws it through the library that reads an archive.
 */
final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    /** What is wrong with a submission that could not be read for this. */
    static String reason(Exception e) {
        if (e instanceof Refusal) {
            return e.getMessage();
        }
        return e instanceof EOFException
                ? "it is cut off: hand in the whole file"
                : "it cannot be read: " + Optional.ofNullable(e.getMessage()).orElse(e.toString());
    }
}
