package mathdl.model.grading;

import static mathdl.model.grading.SmallClass.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import mathdl.model.gradebook.Student;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTest {
    private static final Roster ROSTER = new Roster(List.of(
            on("ada", "adal_*", "*_17_*.x"),
            new RosterEntry(new Student("bob", "", "", "", "", "", "", "Bob-Hub", ""), null, List.of("[a-z]+"), null)));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ada, ada",
                "ADA, -",
                "adal_, ada",
                "adal_late, ada",
                "xadal_late, -",
                "late_17_kl.x, ada",
                "late_17_klyx, -",
                "bob-hub, bob",
                "[a-z]+, bob",
                "abc, -"
            })
    void knows_whose_a_submission_is(String submission, String owner) {
        RosterEntry found = ROSTER.owners(List.of(submission)).get(submission);
        assertThat(found == null ? null : found.id()).isEqualTo(owner);
    }

    @Test
    void takes_an_id_for_surer_than_a_pattern() {
        Roster roster = new Roster(List.of(on("ada", "*"), on("bob")));
        assertThat(roster.owners(List.of("bob")).get("bob").id()).isEqualTo("bob");
    }

    @Test
    void refuses_to_choose_between_two_students_or_two_submissions() {
        Roster roster = new Roster(List.of(on("ada", "x*"), on("bob", "*y")));
        assertThatExceptionOfType(UnusableInput.class)
                .isThrownBy(() -> roster.owners(List.of("xy")))
                .withMessage("the roster gives the submission xy to both ada and bob");
        assertThatExceptionOfType(UnusableInput.class)
                .isThrownBy(() -> roster.owners(List.of("x1", "x2")))
                .withMessageContaining("two submissions to ada: x1 and x2");
    }

    @Test
    void holds_each_student_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Roster(List.of(on("ada"), on("ada"))))
                .withMessage("two students have the id ada");
    }
}
