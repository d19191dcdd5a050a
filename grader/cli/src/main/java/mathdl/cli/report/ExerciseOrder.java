package mathdl.cli.report;

import java.util.Comparator;
import java.util.List;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.SubmissionResult;

/** Exercise ids in the order of the course: 2.5 before 2.10 before 3.1. */
final class ExerciseOrder {
    /** Digits that are longer, leading zeros aside, make a larger number; ids of another form come in text order. */
    static final Comparator<String> BY_ID = Comparator.<String>comparingInt(
                    id -> chapter(id).length())
            .thenComparing(ExerciseOrder::chapter)
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    private ExerciseOrder() {}

    /** What stands before the dot. */
    static String chapter(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** Every exercise that any submission was judged on. */
    static List<String> exercises(List<SubmissionResult> submissions) {
        return submissions.stream()
                .flatMap(submission -> submission.exercises().stream())
                .map(ExerciseResult::id)
                .distinct()
                .sorted(BY_ID)
                .toList();
    }
}
