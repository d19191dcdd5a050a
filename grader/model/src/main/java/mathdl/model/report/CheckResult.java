package mathdl.model.report;

import java.util.List;
import mathdl.model.Fact;
import mathdl.model.Verdict;

/**
 * What one check found.
 *
 * @param points 0, or {@code maxPoints} when passed
 * @param message one line for the student; empty when passed
 * @param facts the evidence, expected against actual
 * @param diagnosis the misconception that explains the answers, or null
 * @param millis wall time of the check
 */
public record CheckResult(
        String name,
        Verdict verdict,
        int points,
        int maxPoints,
        String message,
        List<Fact> facts,
        Diagnosis diagnosis,
        long millis) {

    public CheckResult {
        facts = List.copyOf(facts);
        if (points != 0 && (points != maxPoints || verdict != Verdict.PASSED)) {
            throw new IllegalArgumentException("check '" + name + "' is " + verdict.word() + " but scores " + points);
        }
    }

    /** The same result with a diagnosis. */
    public CheckResult with(Diagnosis found) {
        return new CheckResult(name, verdict, points, maxPoints, message, facts, found, millis);
    }
}
