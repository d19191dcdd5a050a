package mathdl.cli.export;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mathdl.model.Fact;
import mathdl.model.Verdict;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.LatePolicy;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Points;
import mathdl.model.gradebook.Student;
import mathdl.model.gradebook.WeightedExercise;
import mathdl.model.grading.Grading;
import mathdl.model.grading.ManualOverride;
import mathdl.model.grading.Roster;
import mathdl.model.grading.RosterEntry;
import mathdl.model.report.CheckResult;
import mathdl.model.report.Diagnosis;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/** A small class whose members have done their worst in every text that an export writes. */
final class HostileClass {
    /** What somebody might call a submission. */
    static final String WORST = "=1+1;-2,\"'</testcase><script>alert(1)</script>]]>&amp;\n\u202e\u0000\ud800";

    private static final Moment DUE = Moment.of("2026-11-30T12:00:00+01:00");

    private HostileClass() {}

    static Report graded() {
        return report().with(Grading.gradebook(report(), assignment(), roster(), overrides(), Map.of()));
    }

    private static Assignment assignment() {
        return new Assignment(
                "a1",
                "Divergences",
                List.of(
                        new WeightedExercise("2.1", Points.of(1)),
                        new WeightedExercise("2.10", new Points(new BigDecimal("0.5")))),
                DUE,
                new LatePolicy(Points.of(10), 3, 0),
                "4711");
    }

    private static Roster roster() {
        return new Roster(List.of(
                entry("ada", "Lovelace, Ada \"the\" <b>&", "17", "Participant 3", "2026-11-30T12:00:01+01:00"),
                entry("bob", "=Bob", "18", "4", "2026-11-30T11:00:00+01:00"),
                entry("cy", "Cy", "19", "5", null),
                entry("dee", "Dee Points possible", "20", "6", null),
                entry("eli", "Eli", "", "", null)));
    }

    private static RosterEntry entry(String id, String name, String canvas, String moodle, String submitted) {
        Student student = new Student(id, name, id + "@x.org", canvas, "", "", moodle, "", "A");
        return new RosterEntry(student, null, List.of(), submitted == null ? null : Moment.of(submitted));
    }

    private static List<ManualOverride> overrides() {
        Moment when = Moment.of("2026-12-02T09:00:00+01:00");
        return List.of(
                new ManualOverride("tess", when, "bob", "2.10", Points.of(3), "typo", false, "tess.jsonl:1"),
                new ManualOverride("tess", when, "dee", null, Points.of(3), "ill", false, "tess.jsonl:2"),
                new ManualOverride("una", when, "dee", null, Points.of(2), "ill", false, "una.jsonl:1"));
    }

    /** dee handed nothing in, eli is unknown to every platform, a fault leaves cy open, the last one is on no roster. */
    private static Report report() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put(Report.SANDBOX, "bwrap");
        environment.put("graded at", "2026-12-01T08:00:00Z");
        return new Report(
                Report.SCHEMA_VERSION,
                "3f2a",
                "9c41d7e0",
                environment,
                List.of(
                        submission("ada", passed("2.1"), failed("2.10", "wrong by 0.1")),
                        submission("bob", passed("2.1"), failed("2.10", WORST)),
                        submission("cy", passed("2.1"), one("2.10", Verdict.GRADER_FAULT, "the judge lost it")),
                        submission(
                                "eli", passed("2.1"), one("2.10", Verdict.UNATTEMPTED, "2.10 is not implemented yet")),
                        new SubmissionResult(
                                WORST,
                                List.of(passed("2.1"), one("2.10", Verdict.TIMED_OUT, WORST), passed("2.3")),
                                List.of(WORST))));
    }

    private static SubmissionResult submission(String id, ExerciseResult... exercises) {
        return new SubmissionResult(id, List.of(exercises), List.of());
    }

    private static ExerciseResult passed(String id) {
        return new ExerciseResult(
                id, List.of(new CheckResult("is −Σ p ln p", Verdict.PASSED, 4, 4, "", List.of(), null, 1250)));
    }

    private static ExerciseResult failed(String id, String text) {
        return new ExerciseResult(
                id,
                List.of(
                        new CheckResult("is 0 at p", Verdict.PASSED, 1, 1, "", List.of(), null, 3),
                        new CheckResult(
                                "is never negative",
                                Verdict.FAILED,
                                0,
                                3,
                                text,
                                List.of(new Fact("expected", "0.1"), new Fact("actual", text)),
                                new Diagnosis("reversed", "p and q."),
                                4)));
    }

    private static ExerciseResult one(String id, Verdict verdict, String text) {
        return new ExerciseResult(
                id,
                List.of(
                        new CheckResult("is 0 at p", verdict, 0, 1, text, List.of(), null, 5),
                        new CheckResult("is never negative", verdict, 0, 3, text, List.of(), null, 5)));
    }
}
