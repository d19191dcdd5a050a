package mathdl.model.grading;

import static mathdl.model.grading.SmallClass.DUE;
import static mathdl.model.grading.SmallClass.assignment;
import static mathdl.model.grading.SmallClass.counts;
import static mathdl.model.grading.SmallClass.exercise;
import static mathdl.model.grading.SmallClass.faulty;
import static mathdl.model.grading.SmallClass.on;
import static mathdl.model.grading.SmallClass.points;
import static mathdl.model.grading.SmallClass.report;
import static mathdl.model.grading.SmallClass.says;
import static mathdl.model.grading.SmallClass.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mathdl.model.gradebook.Adjustment;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.gradebook.LatePolicy;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Note;
import mathdl.model.gradebook.Points;
import mathdl.model.gradebook.Standing;
import mathdl.model.gradebook.Student;
import mathdl.model.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradingTest {
    private static final Report CLASS = report(
            submission("ada", exercise("2.1", 3, 4), exercise("2.3", 5, 5)),
            submission("bob", exercise("2.1", 4, 4), exercise("2.3", 0, 5)));
    private static final LatePolicy TENTH = new LatePolicy(Points.of(10), 3, 15);

    @Test
    void counts_everything_as_it_is_when_nobody_says_otherwise() {
        Gradebook plain = Grading.gradebook(CLASS);
        assertThat(plain.grades()).extracting(Grade::score).containsExactly(Points.of(8), Points.of(4));
        assertThat(plain.maxScore()).isEqualTo(Points.of(9));
        assertThat(plain.notes()).isEmpty();
        assertThat(plain.grades()).extracting(Grade::standing).containsOnly(Standing.GRADED);
    }

    @Test
    void weighs_what_is_in_the_assignment_and_counts_nothing_else() {
        Gradebook weighed = graded(assignment(null, counts("2.1", "0.5")), Roster.NONE);
        assertThat(weighed.grades()).extracting(Grade::score).containsExactly(points("1.5"), Points.of(2));
        assertThat(weighed.maxScore()).isEqualTo(Points.of(2));
    }

    @Test
    void loses_nothing_to_binary_fractions() {
        Gradebook weighed = graded(assignment(null, counts("2.1", "0.1"), counts("2.3", "0.1")), Roster.NONE);
        assertThat(weighed.grades().get(0).score()).hasToString("0.8");
    }

    @Test
    void says_so_when_an_exercise_of_the_assignment_was_not_judged() {
        Gradebook gradebook = graded(assignment(null, counts("2.1", "1"), counts("2.9", "1")), Roster.NONE);
        assertThat(gradebook.notes())
                .extracting(Note::words)
                .contains("exercise 2.9 is in the assignment and was not judged");
    }

    @Test
    void knows_an_exercise_without_points_from_one_that_was_not_judged() {
        Report warmUp = report(submission("ada", exercise("0.1", 0, 0)));
        assertThat(Grading.gradebook(warmUp, assignment(null, counts("0.1", "1")), Roster.NONE, List.of(), Map.of())
                        .notes())
                .extracting(Note::student)
                .containsExactly("ada");
    }

    @ParameterizedTest
    @CsvSource({
        // minutes after the due time, days, score of 8
        "-1,        0,   8, GRADED",
        "0,         0,   8, GRADED",
        "15,        0,   8, GRADED",
        "16,        1, 7.2, LATE",
        "1440,      1, 7.2, LATE",
        "1441,      2, 6.4, LATE",
        "4320,      3, 5.6, LATE",
        "4321,      4,   0, TOO_LATE",
        "999999, 695,   0, TOO_LATE"
    })
    void takes_off_a_share_for_each_day_begun(int minutes, int days, String score, Standing standing) {
        Grade grade = lateBy(Duration.ofMinutes(minutes), TENTH);
        assertThat(grade.lateness().days()).isEqualTo(days);
        assertThat(grade.score()).isEqualTo(points(score));
        assertThat(grade.standing()).isEqualTo(standing);
        assertThat(grade.raw().minus(grade.deduction())).isEqualTo(grade.score());
    }

    @Test
    void never_takes_off_more_than_there_is() {
        Grade grade = lateBy(Duration.ofDays(5), new LatePolicy(Points.of(40), 9, 0));
        assertThat(grade.score()).isEqualTo(Points.ZERO);
        assertThat(grade.standing()).isEqualTo(Standing.LATE);
    }

    @Test
    void marks_lateness_that_costs_nothing() {
        Grade grade = lateBy(Duration.ofMinutes(1), null);
        assertThat(grade.score()).isEqualTo(Points.of(8));
        assertThat(grade.standing()).isEqualTo(Standing.LATE);
    }

    @Test
    void reads_instants_of_different_zones_alike() {
        Moment utc = Moment.of("2026-11-30T11:00:00Z");
        assertThat(LatePolicyDays.days(DUE, utc)).isZero();
        assertThat(LatePolicyDays.days(DUE, Moment.of("2026-11-30T12:00:00Z"))).isEqualTo(1);
    }

    @Test
    void gives_more_time_to_those_who_have_it() {
        Moment came = DUE.plus(Duration.ofHours(30));
        Grade by = with(new Extension.By(Duration.ofDays(1)), came);
        Grade until = with(new Extension.Until(DUE.plus(Duration.ofDays(2))), came);
        assertThat(by.lateness().days()).isEqualTo(1);
        assertThat(by.lateness().due()).isEqualTo(DUE.plus(Duration.ofDays(1)));
        assertThat(until.lateness().days()).isZero();
    }

    @Test
    void believes_the_roster_before_the_intake_about_when_something_came() {
        Moment inTime = DUE.plus(Duration.ofHours(-1));
        RosterEntry ada = new RosterEntry(Student.unlisted("ada"), null, List.of(), inTime);
        Instant late = DUE.plus(Duration.ofHours(1)).instant();
        Gradebook gradebook = Grading.gradebook(
                CLASS,
                everything(TENTH),
                new Roster(List.of(ada, on("bob"))),
                List.of(),
                Map.of("ada", late, "bob", late));
        assertThat(gradebook.grades()).extracting(Grade::standing).containsExactly(Standing.GRADED, Standing.LATE);
    }

    @Test
    void counts_as_in_time_what_nobody_knows_the_time_of_and_says_so() {
        Gradebook gradebook = graded(everything(TENTH), Roster.NONE);
        assertThat(gradebook.grades()).extracting(Grade::standing).containsOnly(Standing.GRADED);
        assertThat(gradebook.notes())
                .extracting(Note::words)
                .contains("ada handed in at a time that is not known, and counts as in time");
    }

    @Test
    void lists_those_who_handed_nothing_in_and_keeps_those_whom_the_roster_does_not_know() {
        Gradebook gradebook = graded(everything(null), new Roster(List.of(on("zoe"), on("ada"))));
        assertThat(gradebook.grades()).extracting(grade -> grade.student().id()).containsExactly("zoe", "ada", "bob");
        Grade zoe = gradebook.grades().get(0);
        assertThat(zoe.standing()).isEqualTo(Standing.NOTHING_HANDED_IN);
        assertThat(zoe.score()).isEqualTo(Points.ZERO);
        assertThat(zoe.maxScore()).isEqualTo(Points.of(9));
        assertThat(gradebook.grades()).extracting(Grade::listed).containsExactly(true, true, false);
        assertThat(gradebook.notes())
                .extracting(Note::words)
                .contains("zoe is on the roster and handed nothing in", "bob handed in and is not on the roster");
    }

    @Test
    void calls_a_grade_not_final_where_the_grader_failed_on_something_that_counts() {
        Report report = report(submission("ada", exercise("2.1", 3, 4), faulty("2.3", 2, 5)));
        assertThat(grade(report, counts("2.1", "1"), counts("2.3", "1")).isFinal())
                .isFalse();
        assertThat(grade(report, counts("2.1", "1")).isFinal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.3", "total"})
    void is_final_once_an_assistant_says_what_a_fault_is_worth(String cell) {
        Report report = report(submission("ada", exercise("2.1", 3, 4), faulty("2.3", 2, 5)));
        ManualOverride override = says("eve", "2026-12-01T10:00:00Z", "ada", cell.equals("total") ? null : cell, "5");
        Gradebook gradebook = Grading.gradebook(report, everything(null), Roster.NONE, List.of(override), Map.of());
        assertThat(gradebook.grades().get(0).isFinal()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 2.1", "4.01, 2.1", "9.01, ''", "-1, ''"})
    void refuses_an_override_outside_of_what_can_be_had(String points, String exercise) {
        ManualOverride override =
                says("eve", "2026-12-01T10:00:00Z", "ada", exercise.isEmpty() ? null : exercise, points);
        assertUnusable(override, "eve.jsonl:1: " + points + " points are not between 0 and");
    }

    @Test
    void refuses_an_override_of_nobody_or_of_what_does_not_count() {
        assertUnusable(says("eve", "2026-12-01T10:00:00Z", "adam", "2.1", "1"), "eve.jsonl:1: nobody", "adam");
        assertUnusable(says("eve", "2026-12-01T10:00:00Z", "ada", "2.9", "1"), "eve.jsonl:1", "2.9 is not in");
    }

    private static void assertUnusable(ManualOverride override, String... parts) {
        assertThatExceptionOfType(UnusableInput.class)
                .isThrownBy(() -> Grading.gradebook(CLASS, everything(null), Roster.NONE, List.of(override), Map.of()))
                .withMessageContainingAll(parts);
    }

    private static Assignment everything(LatePolicy late) {
        return assignment(late, counts("2.1", "1"), counts("2.3", "1"));
    }

    private static Gradebook graded(Assignment assignment, Roster roster) {
        return Grading.gradebook(CLASS, assignment, roster, List.of(), Map.of());
    }

    private static Grade grade(Report report, mathdl.model.gradebook.WeightedExercise... exercises) {
        return Grading.gradebook(report, assignment(null, exercises), Roster.NONE, List.of(), Map.of())
                .grades()
                .get(0);
    }

    private static Grade lateBy(Duration late, LatePolicy policy) {
        Map<String, Instant> handedIn = Map.of("ada", DUE.plus(late).instant());
        return Grading.gradebook(CLASS, everything(policy), Roster.NONE, List.of(), handedIn)
                .grades()
                .get(0);
    }

    @Test
    void lets_checks_and_adjustments_add_up_to_the_score() {
        ManualOverride exercise = says("eve", "2026-12-01T10:00:00Z", "ada", "2.1", "4");
        ManualOverride total = says("eve", "2026-12-01T10:00:00Z", "ada", null, "2.5");
        for (List<ManualOverride> overrides : List.of(List.of(exercise), List.of(exercise, total))) {
            Grade grade = Grading.gradebook(
                            CLASS,
                            assignment(TENTH, counts("2.1", "0.7"), counts("2.3", "1")),
                            Roster.NONE,
                            overrides,
                            Map.of("ada", DUE.plus(Duration.ofDays(2)).instant()))
                    .grades()
                    .get(0);
            Points sum = points("0.7").times(Points.of(3)).plus(Points.of(5));
            for (Adjustment adjustment : Adjustment.of(grade)) {
                sum = sum.plus(adjustment.points());
            }
            assertThat(sum).isEqualTo(grade.score());
            assertThat(Adjustment.of(grade)).hasSize(1 + overrides.size());
        }
    }

    private static Grade with(Extension extension, Moment came) {
        RosterEntry ada = new RosterEntry(Student.unlisted("ada"), extension, List.of(), came);
        return graded(everything(TENTH), new Roster(List.of(ada))).grades().get(0);
    }

    /** Days late without any grace. */
    private static final class LatePolicyDays {
        static int days(Moment due, Moment handedIn) {
            return assignment(null, counts("2.1", "1")).lateness(due, handedIn).days();
        }
    }
}
