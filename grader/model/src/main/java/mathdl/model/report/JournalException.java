package mathdl.model.report;

import java.io.IOException;

/** A journal that a run cannot go on with; the message says why, for whoever started the run. */
public final class JournalException extends IOException {
    private static final long serialVersionUID = 1;

    JournalException(String message) {
        super(message);
    }
}
