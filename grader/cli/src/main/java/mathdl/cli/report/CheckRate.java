package mathdl.cli.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mathdl.model.Verdict;
import mathdl.model.report.CheckResult;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/**
 * How many of those who attempted a check passed it.
 *
 * @param attempted submissions for which the check ran and was judged, or could not run through their own fault
 */
record CheckRate(String exercise, String check, int passed, int attempted) {
    private static final Comparator<CheckRate> HARDEST_FIRST = Comparator.comparing(
                    (CheckRate rate) -> rate.attempted == 0)
            .thenComparingDouble(CheckRate::percent)
            .thenComparing(CheckRate::exercise, ExerciseOrder.BY_ID)
            .thenComparing(CheckRate::check);

    private record Key(String exercise, String check) {}

    /** 0 to 100; 0 if nobody attempted it. */
    int percent() {
        return attempted == 0 ? 0 : 100 * passed / attempted;
    }

    static List<CheckRate> in(Report report) {
        Map<Key, CheckRate> rates = new LinkedHashMap<>();
        for (SubmissionResult submission : report.submissions()) {
            for (ExerciseResult exercise : submission.exercises()) {
                for (CheckResult check : exercise.checks()) {
                    rates.merge(
                            new Key(exercise.id(), check.name()),
                            new CheckRate(exercise.id(), check.name(), passes(check), attempts(check)),
                            CheckRate::plus);
                }
            }
        }
        return rates.values().stream().sorted(HARDEST_FIRST).toList();
    }

    private CheckRate plus(CheckRate other) {
        return new CheckRate(exercise, check, passed + other.passed, attempted + other.attempted);
    }

    private static int passes(CheckResult check) {
        return check.verdict() == Verdict.PASSED ? 1 : 0;
    }

    private static int attempts(CheckResult check) {
        return switch (check.verdict()) {
            case GRADER_FAULT, UNATTEMPTED, SKIPPED -> 0;
            case REJECTED, DENIED, OUT_OF_MEMORY, CRASHED, TIMED_OUT, FAILED, PASSED -> 1;
        };
    }
}
