package mathdl.model.grading;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.gradebook.WeightedExercise;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;

/** Makes the gradebook of a report: its points, weighed, deducted for lateness and overridden. */
public final class Grading {
    private Grading() {}

    /**
     * The gradebook of an assignment.
     *
     * @param handedIn when submissions came, by id, as far as their intake knows; a roster's word goes before it
     * @throws UnusableInput if the roster or an override does not fit the class
     */
    public static Gradebook gradebook(
            Report report,
            Assignment assignment,
            Roster roster,
            List<ManualOverride> overrides,
            Map<String, Instant> handedIn) {
        Judged judged = new Judged(report, assignment, roster, handedIn);
        List<Grade> grades = judged.grades();
        return new Overriding(assignment, grades, overrides)
                .gradebook(Notes.on(assignment, roster, grades, judged.exercises()));
    }

    /** A report's own gradebook, or the plain one in which everything counts. */
    public static Gradebook gradebook(Report report) {
        return report.gradebook() != null
                ? report.gradebook()
                : gradebook(report, everythingIn(report), Roster.NONE, List.of(), Map.of());
    }

    /** Every exercise that a report knows, each with the points that it has; due never. */
    public static Assignment everythingIn(Report report) {
        List<WeightedExercise> all = report.submissions().stream()
                .flatMap(submission -> submission.exercises().stream())
                .map(ExerciseResult::id)
                .distinct()
                .map(exercise -> new WeightedExercise(exercise, WeightedExercise.PLAIN))
                .toList();
        return new Assignment("course", "The mathematics of deep learning", all, null, null, "");
    }
}
