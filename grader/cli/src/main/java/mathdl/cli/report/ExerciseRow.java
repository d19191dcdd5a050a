package mathdl.cli.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mathdl.model.Verdict;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;

/**
 * How a class fared in an exercise, and which mistakes it made: a row of the heat map.
 *
 * @param minutes what the course expects it to take
 * @param attempted submissions that were judged on it, or could not be through their own fault
 * @param spots its misconceptions, the most frequent first
 */
record ExerciseRow(String exercise, String minutes, int passed, int attempted, List<Spot> spots) {
    static final int LEVELS = 5;

    /**
     * A misconception of an exercise.
     *
     * @param level 1 to {@value ExerciseRow#LEVELS}, by the share of those who attempted the exercise
     */
    record Spot(MisconceptionCount found, int level) {}

    /** Of an assignment, or of everything if there is none. */
    static List<ExerciseRow> in(Report report, Minutes minutes) {
        Map<String, List<MisconceptionCount>> found =
                MisconceptionCount.in(report).stream().collect(Collectors.groupingBy(MisconceptionCount::exercise));
        Map<String, List<ExerciseResult>> results = report.submissions().stream()
                .flatMap(submission -> submission.exercises().stream())
                .collect(Collectors.groupingBy(ExerciseResult::id));
        return ExerciseOrder.exercises(report.submissions()).stream()
                .filter(id -> report.gradebook() == null
                        || report.gradebook().assignment().exercise(id).isPresent())
                .map(id -> row(id, minutes, results.get(id), found.getOrDefault(id, List.of())))
                .toList();
    }

    private static ExerciseRow row(
            String id, Minutes minutes, List<ExerciseResult> results, List<MisconceptionCount> found) {
        int attempted = (int) results.stream().filter(ExerciseRow::isAttempted).count();
        int passed = (int) results.stream()
                .filter(result -> result.verdict() == Verdict.PASSED)
                .count();
        List<Spot> spots = found.stream()
                .map(one -> new Spot(one, level(one.count(), attempted)))
                .toList();
        return new ExerciseRow(id, minutes.text(id), passed, attempted, spots);
    }

    private static boolean isAttempted(ExerciseResult result) {
        return switch (result.verdict()) {
            case GRADER_FAULT, UNATTEMPTED, SKIPPED -> false;
            case REJECTED, DENIED, OUT_OF_MEMORY, CRASHED, TIMED_OUT, FAILED, PASSED -> true;
        };
    }

    /** A fifth of those who tried is a level; one submission alone is seen too. */
    static int level(int count, int attempted) {
        int of = Math.max(count, attempted);
        return (LEVELS * count + of - 1) / of;
    }
}
