package mathdl.cli.report;

import java.util.List;
import mathdl.model.gradebook.Grade;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/** What the page of one student shows: first what was attempted, and the rest folded away. */
record StudentPage(Report report, SubmissionResult submission) {
    List<ExerciseResult> tried() {
        return exercises(false);
    }

    List<ExerciseResult> idle() {
        return exercises(true);
    }

    /** What the points come to in an assignment, or null. */
    Grade grade() {
        return report.gradebook() == null
                ? null
                : report.gradebook().grade(submission.id()).orElse(null);
    }

    /** The grade or, where there is no assignment, the points. */
    String score() {
        return grade() == null ? Scores.text(submission) : GradeMarks.score(grade());
    }

    /** Whether a fault of the grader keeps the result open. */
    boolean isOpen() {
        return grade() == null ? submission.hasGraderFault() : !grade().isFinal();
    }

    private List<ExerciseResult> exercises(boolean idle) {
        return submission.exercises().stream()
                .filter(exercise -> VerdictStyle.of(exercise.verdict()).isIdle() == idle)
                .toList();
    }
}
