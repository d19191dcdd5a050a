package mathdl.model.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mathdl.model.Fact;
import mathdl.model.Verdict;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.AuditEntry;
import mathdl.model.gradebook.Conflict;
import mathdl.model.gradebook.ExerciseGrade;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.gradebook.LatePolicy;
import mathdl.model.gradebook.Lateness;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Note;
import mathdl.model.gradebook.Points;
import mathdl.model.gradebook.Student;
import mathdl.model.gradebook.WeightedExercise;

/** A report that uses every part of the format. */
final class SampleReport {
    static final CheckResult PASSED = new CheckResult("KL(p, p) is 0", Verdict.PASSED, 2, 2, "", List.of(), null, 3);
    static final CheckResult FAILED = new CheckResult(
            "agrees with the sum over x of p ln(p/q)",
            Verdict.FAILED,
            0,
            3,
            "kl(p, q) is not the expected value",
            List.of(new Fact("expected", "0.0915"), new Fact("actual", "-Infinity")),
            new Diagnosis("reversed", "This is KL(q, p)."),
            12);
    static final Report REPORT = new Report(
            Report.SCHEMA_VERSION,
            "3f2a",
            "9c41d7e0",
            environment(),
            List.of(
                    new SubmissionResult(
                            "ada",
                            List.of(new ExerciseResult("2.3", List.of(PASSED, FAILED))),
                            List.of("left aside: a.txt")),
                    new SubmissionResult("empty", List.of(), List.of())
                            .with(new HandedIn(
                                    Instant.parse("2026-11-20T10:15:00Z"), true, "Jane Doe", "jane@example.org"))));

    /** The same with a gradebook that has everything, and everything that may be missing. */
    static final Report GRADED = REPORT.with(gradebook());

    private SampleReport() {}

    private static Gradebook gradebook() {
        Moment due = Moment.of("2026-11-30T23:59:00+01:00");
        Assignment assignment = new Assignment(
                "a1",
                "Divergences",
                List.of(new WeightedExercise("2.3", new Points(new BigDecimal("0.5")))),
                due,
                new LatePolicy(Points.of(10), 3, 15),
                "4711");
        ExerciseGrade overridden =
                new ExerciseGrade("2.3", Points.of(2), Points.of(5), Points.of(1), Points.of(4), false);
        Lateness late = new Lateness(due, Moment.of("2026-12-01T10:00:00Z"), 1, Points.of(10), false);
        Student ada = new Student("ada", "Ada L.", "a@x.org", "17", "s17", "al", "Participant 3", "al-hub", "B");
        ExerciseGrade open = new ExerciseGrade("2.3", Points.ZERO, Points.of(5), Points.of(1), null, true);
        return new Gradebook(
                assignment,
                List.of(
                        new Grade(ada, "ada", true, List.of(overridden), late, Points.of(3)),
                        new Grade(
                                Student.unlisted("empty"),
                                null,
                                false,
                                List.of(open),
                                new Lateness(null, null, 0, Points.ZERO, false),
                                null)),
                List.of(
                        entry("2.3", AuditEntry.Outcome.APPLIED),
                        entry(null, AuditEntry.Outcome.DISPUTED),
                        entry(null, AuditEntry.Outcome.SUPERSEDED)),
                List.of(new Conflict(
                        "ada",
                        null,
                        List.of(
                                new Conflict.Side("dan", Points.of(2), "dan.jsonl:1"),
                                new Conflict.Side("eve", Points.of(3), "eve.jsonl:2")))),
                List.of(new Note("ada", "is late"), new Note(null, "2.4 was not judged")));
    }

    private static AuditEntry entry(String exercise, AuditEntry.Outcome outcome) {
        Moment when = Moment.of("2026-12-02T09:30:00+01:00");
        return new AuditEntry(
                "eve", when, "ada", exercise, Points.of(2), Points.of(4), "a bug of ours", "eve.jsonl:1", outcome);
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("sandbox", "bwrap");
        environment.put("java", "17.0.15");
        environment.put("blas", "OpenBLAS");
        return environment;
    }
}
