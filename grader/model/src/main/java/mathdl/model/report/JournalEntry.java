package mathdl.model.report;

import java.util.Objects;

/**
 * A line of a journal: a submission that was judged.
 *
 * @param key hash of everything that the result follows from
 */
public record JournalEntry(String key, SubmissionResult result) {
    public JournalEntry {
        Objects.requireNonNull(result, "result");
    }
}
