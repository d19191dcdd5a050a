package mathdl.model.grading;

import static mathdl.model.grading.SmallClass.DUE;
import static mathdl.model.grading.SmallClass.assignment;
import static mathdl.model.grading.SmallClass.counts;
import static mathdl.model.grading.SmallClass.exercise;
import static mathdl.model.grading.SmallClass.points;
import static mathdl.model.grading.SmallClass.report;
import static mathdl.model.grading.SmallClass.resolves;
import static mathdl.model.grading.SmallClass.says;
import static mathdl.model.grading.SmallClass.submission;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mathdl.model.gradebook.AuditEntry;
import mathdl.model.gradebook.AuditEntry.Outcome;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.gradebook.LatePolicy;
import mathdl.model.gradebook.Points;
import org.junit.jupiter.api.Test;

class OverridingTest {
    private static final String MONDAY = "2026-12-07T10:00:00+01:00";
    private static final String TUESDAY = "2026-12-08T10:00:00+01:00";
    private static final String WEDNESDAY = "2026-12-09T10:00:00+01:00";

    @Test
    void sets_the_points_of_an_exercise_before_weight_and_lateness() {
        Gradebook gradebook = gradebook(says("eve", MONDAY, "ada", "2.1", "4"));
        assertThat(gradebook.grades().get(0).raw()).as("4 · 2 + 5").isEqualTo(Points.of(13));
        assertThat(gradebook.grades().get(0).score()).as("less a tenth").isEqualTo(points("11.7"));
        assertThat(gradebook.overrides())
                .containsExactly(new AuditEntry(
                        "eve",
                        gradebook.overrides().get(0).when(),
                        "ada",
                        "2.1",
                        Points.of(1),
                        Points.of(4),
                        "why",
                        "eve.jsonl:1",
                        Outcome.APPLIED));
    }

    @Test
    void sets_the_final_score_after_weight_and_lateness() {
        Gradebook gradebook = gradebook(says("eve", MONDAY, "ada", null, "13"));
        assertThat(gradebook.grades().get(0).score()).isEqualTo(Points.of(13));
        assertThat(gradebook.overrides().get(0).judged())
                .as("(1 · 2 + 5) less a tenth")
                .isEqualTo(points("6.3"));
    }

    @Test
    void lets_the_later_line_of_one_file_hold_whatever_its_time_says() {
        Gradebook gradebook =
                gradebook(says("eve", TUESDAY, "ada", "2.1", "4"), says("eve", MONDAY, "ada", "2.1", "2"));
        assertThat(gradebook.grades().get(0).exercise("2.1").orElseThrow().override())
                .isEqualTo(Points.of(2));
        assertThat(gradebook.overrides())
                .extracting(AuditEntry::outcome)
                .containsExactly(Outcome.SUPERSEDED, Outcome.APPLIED);
        assertThat(gradebook.conflicts()).isEmpty();
    }

    @Test
    void applies_neither_of_two_that_contradict_each_other() {
        Gradebook gradebook =
                gradebook(says("eve", MONDAY, "ada", "2.1", "4"), says("dan", TUESDAY, "ada", "2.1", "2"));
        assertThat(gradebook.grades().get(0).isOverridden()).isFalse();
        assertThat(gradebook.overrides()).extracting(AuditEntry::outcome).containsOnly(Outcome.DISPUTED);
        assertThat(gradebook.conflicts().get(0).words())
                .isEqualTo("overrides of ada, 2.1, contradict each other: dan says 2 (dan.jsonl:1), eve says 4"
                        + " (eve.jsonl:1); none holds until a later line says \"resolves\": true");
    }

    @Test
    void does_not_call_it_a_conflict_when_both_say_the_same_or_speak_of_different_cells() {
        assertThat(gradebook(says("eve", MONDAY, "ada", "2.1", "2"), says("dan", TUESDAY, "ada", "2.1", "2.0"))
                        .conflicts())
                .isEmpty();
        Gradebook different = gradebook(
                says("eve", MONDAY, "ada", "2.1", "2"),
                says("dan", TUESDAY, "ada", "2.3", "1"),
                says("dan", TUESDAY, "bob", "2.1", "1"));
        assertThat(different.conflicts()).isEmpty();
        assertThat(different.overrides()).extracting(AuditEntry::outcome).containsOnly(Outcome.APPLIED);
    }

    @Test
    void ends_a_conflict_with_a_later_line_that_resolves_it() {
        Gradebook gradebook = gradebook(
                says("eve", MONDAY, "ada", "2.1", "4"),
                says("dan", TUESDAY, "ada", "2.1", "2"),
                resolves("eve", WEDNESDAY, "ada", "2.1", "3"));
        assertThat(gradebook.conflicts()).isEmpty();
        assertThat(gradebook.grades().get(0).exercise("2.1").orElseThrow().override())
                .isEqualTo(Points.of(3));
        assertThat(gradebook.overrides())
                .extracting(AuditEntry::outcome)
                .containsExactly(Outcome.SUPERSEDED, Outcome.SUPERSEDED, Outcome.APPLIED);
    }

    @Test
    void resolves_only_what_came_before() {
        Gradebook gradebook = gradebook(
                says("eve", MONDAY, "ada", "2.1", "4"),
                resolves("eve", TUESDAY, "ada", "2.1", "3"),
                says("dan", WEDNESDAY, "ada", "2.1", "2"));
        assertThat(gradebook.conflicts()).hasSize(1);
        Gradebook twice =
                gradebook(resolves("eve", TUESDAY, "ada", "2.1", "3"), resolves("dan", TUESDAY, "ada", "2.1", "2"));
        assertThat(twice.conflicts()).as("two who resolve at once").hasSize(1);
    }

    private static Gradebook gradebook(ManualOverride... overrides) {
        return Grading.gradebook(
                report(
                        submission("ada", exercise("2.1", 1, 4), exercise("2.3", 5, 5)),
                        submission("bob", exercise("2.1", 4, 4), exercise("2.3", 0, 5))),
                assignment(new LatePolicy(Points.of(10), 3, 0), counts("2.1", "2"), counts("2.3", "1")),
                Roster.NONE,
                List.of(overrides),
                Map.of("ada", DUE.plus(Duration.ofHours(1)).instant()));
    }
}
