package mathdl.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/** What the page of a class shows. */
record ClassPage(
        Report report,
        Scores scores,
        Isolation isolation,
        List<Fault> faults,
        List<String> exercises,
        List<MisconceptionCount> misconceptions,
        List<CheckRate> checks,
        List<ExerciseRow> rows) {
    private static final int MOST_WORDS = 6;

    /** An exercise's cell in a submission's row. */
    record Cell(String exercise, VerdictStyle style, int points, int maxPoints) {}

    static ClassPage of(Report report, Minutes minutes) {
        return new ClassPage(
                report,
                report.gradebook() == null ? Scores.of(report.submissions()) : Scores.of(report.gradebook()),
                Isolation.of(report.environment()),
                Fault.in(report),
                ExerciseOrder.exercises(report.submissions()),
                MisconceptionCount.in(report),
                CheckRate.in(report),
                ExerciseRow.in(report, minutes));
    }

    /** What the points come to in an assignment, or null. */
    Gradebook gradebook() {
        return report.gradebook();
    }

    /** The row's cells in the order of {@link #exercises}, null where a submission lacks one. */
    List<Cell> cells(SubmissionResult submission) {
        return exercises.stream().map(id -> cell(submission, id)).toList();
    }

    private static Cell cell(SubmissionResult submission, String id) {
        return submission.exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .map(ClassPage::cell)
                .orElse(null);
    }

    private static Cell cell(ExerciseResult exercise) {
        return new Cell(exercise.id(), VerdictStyle.of(exercise.verdict()), exercise.points(), exercise.maxPoints());
    }

    /** The verdicts that occur, the gravest first. */
    List<VerdictStyle> verdicts() {
        return report.submissions().stream()
                .flatMap(submission -> submission.exercises().stream())
                .map(ExerciseResult::verdict)
                .distinct()
                .sorted()
                .map(VerdictStyle::of)
                .toList();
    }

    /** Exercises that stand side by side below the number of their chapter. */
    record Group(String chapter, List<String> exercises) {}

    /** The exercises by chapter, in the order of {@link #exercises}. */
    List<Group> groups() {
        Map<String, List<String>> groups = exercises.stream()
                .collect(Collectors.groupingBy(ExerciseOrder::chapter, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** What stands behind the chapter's number and the dot; the whole id if it has neither. */
    static String shortId(String exercise) {
        return exercise.substring(exercise.indexOf('.') + 1);
    }

    /** Whether verdicts are shown by their marks because words would not fit. */
    boolean isCompact() {
        return exercises.size() > MOST_WORDS;
    }

    Stream<SubmissionResult> withNotes() {
        return report.submissions().stream()
                .filter(submission -> !submission.notes().isEmpty());
    }
}
