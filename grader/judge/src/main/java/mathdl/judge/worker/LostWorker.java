package mathdl.judge.worker;

import mathdl.model.Verdict;
import mathdl.worker.wire.WireException;

/** A worker that did not answer: it ran out of time, ended, or sent something that is no answer. */
public final class LostWorker extends Exception {
    private static final long serialVersionUID = 1L;

    private final Verdict verdict;
    private final String seenAt;

    LostWorker(Verdict verdict, String message) {
        this(verdict, message, "");
    }

    /**
     * @param seenAt where the call was last seen, as the worker says
     */
    LostWorker(Verdict verdict, String message, String seenAt) {
        super(message);
        this.verdict = verdict;
        this.seenAt = Place.isOne(seenAt) ? seenAt : "";
    }

    /** The worker sent something that is no answer. */
    static LostWorker garbled(WireException e) {
        return new LostWorker(Verdict.CRASHED, "your code upset the worker it ran in: " + e.getMessage());
    }

    /** The same with the place in the submission where it happened, if that is known. */
    LostWorker at(String place) {
        return Place.isOne(place) ? new LostWorker(verdict, getMessage() + ", at " + place) : this;
    }

    /** File and line, or empty. */
    String seenAt() {
        return seenAt;
    }

    public Verdict verdict() {
        return verdict;
    }
}
