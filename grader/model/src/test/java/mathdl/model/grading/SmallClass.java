package mathdl.model.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mathdl.model.Verdict;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.LatePolicy;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Points;
import mathdl.model.gradebook.Student;
import mathdl.model.gradebook.WeightedExercise;
import mathdl.model.report.CheckResult;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/** Classes of a few students, and what was asked of them. */
final class SmallClass {
    static final Moment DUE = Moment.of("2026-11-30T12:00:00+01:00");

    private SmallClass() {}

    static Report report(SubmissionResult... submissions) {
        return new Report(Report.SCHEMA_VERSION, "v", "s", Map.of(Report.SANDBOX, "bwrap"), List.of(submissions));
    }

    static SubmissionResult submission(String id, ExerciseResult... exercises) {
        return new SubmissionResult(id, List.of(exercises), List.of());
    }

    /** An exercise of so many checks of one point each. */
    static ExerciseResult exercise(String id, int points, int of) {
        List<CheckResult> checks = new ArrayList<>();
        if (of == 0) {
            checks.add(new CheckResult("for nothing", Verdict.PASSED, 0, 0, "", List.of(), null, 1));
        }
        for (int k = 0; k < of; k++) {
            checks.add(check(k, k < points ? Verdict.PASSED : Verdict.FAILED));
        }
        return new ExerciseResult(id, checks);
    }

    static ExerciseResult faulty(String id, int points, int of) {
        List<CheckResult> checks = new ArrayList<>(exercise(id, points, of).checks());
        checks.set(of - 1, check(of - 1, Verdict.GRADER_FAULT));
        return new ExerciseResult(id, checks);
    }

    private static CheckResult check(int k, Verdict verdict) {
        return new CheckResult("check " + k, verdict, verdict == Verdict.PASSED ? 1 : 0, 1, "", List.of(), null, 1);
    }

    static Assignment assignment(LatePolicy late, WeightedExercise... exercises) {
        return new Assignment("a1", "Divergences", List.of(exercises), DUE, late, "");
    }

    static WeightedExercise counts(String id, String weight) {
        return new WeightedExercise(id, points(weight));
    }

    static Points points(String decimal) {
        return new Points(new java.math.BigDecimal(decimal));
    }

    static RosterEntry on(String id, String... submissions) {
        return new RosterEntry(Student.unlisted(id), null, List.of(submissions), null);
    }

    static ManualOverride says(String author, String when, String student, String exercise, String points) {
        return new ManualOverride(
                author, Moment.of(when), student, exercise, points(points), "why", false, author + ".jsonl:1");
    }

    static ManualOverride resolves(String author, String when, String student, String exercise, String points) {
        return new ManualOverride(
                author, Moment.of(when), student, exercise, points(points), "why", true, author + ".jsonl:2");
    }
}
