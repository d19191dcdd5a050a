package mathdl.judge.worker;

import mathdl.model.Verdict;
import mathdl.worker.wire.WireException;

/** A worker that did not answer: it ran out of time, ended, or sent something that is no answer. */
public final class LostWorker extends Exception {
    private static final long serialVersionUID = 1L;

    private final Verdict verdict;

    LostWorker(Verdict verdict, String message) {
        super(message);
        this.verdict = verdict;
    }

    /** The worker sent something that is no answer. */
    static LostWorker garbled(WireException e) {
        return new LostWorker(Verdict.CRASHED, "your code upset the worker it ran in: " + e.getMessage());
    }

    public Verdict verdict() {
        return verdict;
    }
}
