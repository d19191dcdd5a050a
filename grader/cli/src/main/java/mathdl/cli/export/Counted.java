package mathdl.cli.export;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mathdl.model.gradebook.ExerciseGrade;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Points;
import mathdl.model.report.CheckResult;
import mathdl.model.report.SubmissionResult;

/**
 * A check that counts, with its weight.
 *
 * @param number {@code 2.3.1}: the first check of exercise 2.3
 */
record Counted(String number, ExerciseGrade exercise, CheckResult check) {

    /** The checks of the assignment's exercises, in its order. */
    static List<Counted> in(SubmissionResult submission, Grade grade) {
        return grade.exercises().stream()
                .flatMap(exercise -> submission.exercises().stream()
                        .filter(result -> result.id().equals(exercise.id()))
                        .flatMap(result -> of(exercise, result.checks())))
                .toList();
    }

    private static Stream<Counted> of(ExerciseGrade exercise, List<CheckResult> checks) {
        return IntStream.range(0, checks.size())
                .mapToObj(k -> new Counted(exercise.id() + "." + (k + 1), exercise, checks.get(k)));
    }

    Points points() {
        return Points.of(check.points()).times(exercise.weight());
    }

    Points maxPoints() {
        return Points.of(check.maxPoints()).times(exercise.weight());
    }
}
