package mathdl.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mathdl.model.Verdict;
import mathdl.model.report.CheckResult;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;
import org.junit.jupiter.api.Test;

class GradeChangesTest {
    private static final CheckResult PASSED = check("is right", Verdict.PASSED, "");
    private static final CheckResult FAILED = check("is right", Verdict.FAILED, "the answer is not a number");

    @Test
    void says_that_nothing_has_changed() {
        Report report = report("v1", submission("ada", exercise("2.1", PASSED)));
        assertThat(GradeChanges.between(report, report))
                .containsExactly("submissions that are judged otherwise than before: 0");
    }

    @Test
    void names_whose_points_changed_and_the_check_that_did_it() {
        Report before =
                report("v1", submission("ada", exercise("2.1", PASSED)), submission("bob", exercise("2.1", PASSED)));
        Report now =
                report("v2", submission("ada", exercise("2.1", FAILED)), submission("bob", exercise("2.1", PASSED)));
        assertThat(GradeChanges.between(before, now))
                .containsExactly(
                        "the course version was v1, and now is v2",
                        "ada: 2/2 → 0/2",
                        "  2.1: passed 2/2 → failed 0/2: is right; said: the answer is not a number",
                        "submissions that are judged otherwise than before: 1");
        assertThat(GradeChanges.between(now, before))
                .contains("  2.1: failed 0/2 → passed 2/2: is right; said before: the answer is not a number");
    }

    @Test
    void names_a_verdict_that_changed_without_a_point() {
        Report before = report("v1", submission("ada", exercise("2.1", FAILED)));
        Report now =
                report("v1", submission("ada", exercise("2.1", check("is right", Verdict.TIMED_OUT, "no answer"))));
        assertThat(GradeChanges.between(before, now))
                .contains("  2.1: failed 0/2 → timed-out 0/2: is right; said: no answer");
    }

    @Test
    void names_who_has_come_and_who_is_gone() {
        Report before = report("v1", submission("ada", exercise("2.1", PASSED)));
        Report now = report("v1", submission("bob", exercise("2.1", FAILED)));
        assertThat(GradeChanges.between(before, now))
                .containsExactly(
                        "bob: is new, 0/2",
                        "ada: is gone, had 2/2",
                        "submissions that are judged otherwise than before: 2");
    }

    @Test
    void names_exercises_and_checks_that_came_and_went() {
        Report before = report("v1", submission("ada", exercise("2.1", PASSED), exercise("2.2", PASSED)));
        Report now = report(
                "v1",
                submission(
                        "ada", exercise("2.1", PASSED, check("is fast", Verdict.FAILED, "")), exercise("2.3", FAILED)));
        assertThat(GradeChanges.between(before, now))
                .contains(
                        "  2.1: passed 2/2 → failed 2/4: is fast (a new check)",
                        "  2.3 was not judged before",
                        "  2.2 is no longer judged");
    }

    private static Report report(String version, SubmissionResult... submissions) {
        return new Report(1, version, "5eed", Map.of(Report.SANDBOX, "bwrap"), List.of(submissions));
    }

    private static SubmissionResult submission(String id, ExerciseResult... exercises) {
        return new SubmissionResult(id, List.of(exercises), List.of());
    }

    private static ExerciseResult exercise(String id, CheckResult... checks) {
        return new ExerciseResult(id, List.of(checks));
    }

    private static CheckResult check(String name, Verdict verdict, String message) {
        return new CheckResult(name, verdict, verdict == Verdict.PASSED ? 2 : 0, 2, message, List.of(), null, 7);
    }
}
