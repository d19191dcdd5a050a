package mathdl.judge.check;

import java.util.List;
import mathdl.model.Fact;
import mathdl.model.Verdict;

/** What happened during a check's calls that decides the check, whatever its method made of it. */
record Overruling(Verdict verdict, String message, List<Fact> facts) {
    Overruling(Verdict verdict, String message) {
        this(verdict, message, List.of());
    }

    /** Thrown into the check, to end it. */
    static final class Signal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Signal(String message) {
            super(message, null, false, false);
        }
    }

    Signal signal() {
        return new Signal(message);
    }
}
