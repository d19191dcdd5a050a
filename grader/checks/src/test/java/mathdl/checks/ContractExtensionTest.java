package mathdl.checks;

import static mathdl.sample.student.Conduct.CHANGES_INPUT;
import static mathdl.sample.student.Conduct.CHANGES_INPUT_THEN_REFUSES;
import static mathdl.sample.student.Conduct.RECURSES;
import static mathdl.sample.student.Conduct.REFUSES;
import static mathdl.sample.student.Conduct.REMEMBERS;
import static mathdl.sample.student.Conduct.RIGHT;
import static mathdl.sample.student.Conduct.STUB;
import static mathdl.sample.student.Conduct.THROWS;
import static mathdl.sample.student.Conduct.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.TestExecutionResult.Status.ABORTED;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;

import java.util.List;
import java.util.Map;
import mathdl.checks.assertion.Mismatch;
import mathdl.checks.assertion.StudentException;
import mathdl.model.Fact;
import mathdl.sample.student.Conduct;
import mathdl.sample.student.MeanAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;

class ContractExtensionTest {
    private static final List<String> HIDING = List.of("swallows", "expectsException", "expectsRefusal");

    @Test
    void a_right_answer_passes_whatever_the_order_of_the_parameters() {
        Run run = Run.of(RIGHT, MeanJudged.class);
        assertThat(run.status("value")).isEqualTo(SUCCESSFUL);
        assertThat(run.status("definition")).isEqualTo(SUCCESSFUL);
    }

    @Test
    void checks_are_shown_as_their_sentences() {
        assertThat(Run.of(RIGHT, MeanJudged.class).byName())
                .containsOnlyKeys("the mean of 1, 2 and 6 is 3", "the mean is the sum divided by the count");
    }

    @Test
    void a_wrong_answer_fails_with_the_facts() {
        Run run = Run.of(WRONG, MeanJudged.class);
        assertThat(run.status("definition")).isEqualTo(FAILED);
        assertThat(run.thrown("value")).isInstanceOf(Mismatch.class);
        assertThat(((Mismatch) run.thrown("value")).facts())
                .contains(new Fact("expected", "3.0"), new Fact("actual", "9.0"));
        assertThat(run.thrown("definition")).hasMessageContaining("five roundings");
    }

    @Test
    void every_check_has_a_new_instance_of_the_answer() {
        int before = MeanAnswer.instances;
        Run run = Run.of(REMEMBERS, MeanJudged.class);
        assertThat(run.status("value")).isEqualTo(SUCCESSFUL);
        assertThat(run.status("definition")).isEqualTo(SUCCESSFUL);
        assertThat(MeanAnswer.instances - before).isEqualTo(2);
    }

    @Test
    void a_stub_is_unattempted() {
        Run run = Run.of(STUB, MeanJudged.class);
        assertThat(run.byMethod()).hasSize(2).allSatisfy((method, result) -> {
            assertThat(result.getStatus()).isEqualTo(ABORTED);
            assertThat(result.getThrowable().orElseThrow())
                    .isInstanceOf(TestAbortedException.class)
                    .hasMessage("9.1 is not implemented yet");
        });
    }

    @Test
    void a_stub_is_unattempted_also_where_the_check_catches_or_expects_an_exception() {
        Run run = Run.of(STUB, MeanMisjudged.class);
        assertThat(HIDING).allSatisfy(check -> assertThat(run.status(check)).isEqualTo(ABORTED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Conduct.class,
            names = {"UNSUPPORTED", "STUB_OF_ANOTHER"})
    void any_other_unsupported_operation_is_a_failure(Conduct conduct) {
        Run run = Run.of(conduct, MeanJudged.class);
        assertThat(run.status("value")).isEqualTo(FAILED);
        assertThat(run.thrown("value"))
                .isInstanceOf(StudentException.class)
                .hasMessageContaining("UnsupportedOperationException");
        assertThat(Run.of(conduct, MeanMisjudged.class).status("expectsRefusal"))
                .isEqualTo(FAILED);
    }

    @Test
    void an_exception_of_the_students_names_file_and_line() {
        Throwable thrown = Run.of(THROWS, MeanJudged.class).thrown("value");
        assertThat(thrown).isInstanceOf(StudentException.class);
        assertThat(thrown.getMessage())
                .matches("your code threw IllegalStateException \\(no idea\\) at MeanAnswer\\.java:\\d+");
        assertThat(thrown.getStackTrace()[0].getClassName()).isEqualTo(MeanAnswer.class.getName());
    }

    @Test
    void endless_recursion_is_an_exception_of_the_students() {
        Throwable thrown = Run.of(RECURSES, MeanJudged.class).thrown("value");
        assertThat(thrown).isInstanceOf(StudentException.class);
        assertThat(thrown.getMessage()).matches("your code threw StackOverflowError at MeanAnswer\\.java:\\d+");
    }

    @Test
    void a_refusal_where_one_is_due_passes() {
        Run run = Run.of(REFUSES, MeanMisjudged.class);
        assertThat(HIDING).allSatisfy(check -> assertThat(run.status(check)).isEqualTo(SUCCESSFUL));
        assertThat(Run.of(RIGHT, MeanMisjudged.class).thrown("expectsRefusal"))
                .hasMessageContaining("a vector of two is not refused");
    }

    @Test
    void a_changed_input_fails_by_name_and_index() {
        Throwable thrown = Run.of(CHANGES_INPUT, MeanJudged.class).thrown("value");
        assertThat(thrown).isInstanceOf(Mismatch.class);
        assertThat(((Mismatch) thrown).headline()).isEqualTo("your code changes its input");
        assertThat(((Mismatch) thrown).facts()).containsExactly(new Fact("changed", "x[1]: 2.0 became 64.0"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Conduct.class,
            names = {"CHANGES_INPUT", "CHANGES_INPUT_THEN_REFUSES", "CHANGES_INPUT_THEN_STUB"})
    void a_changed_input_fails_also_where_the_check_catches_or_expects_an_exception(Conduct conduct) {
        Run run = Run.of(conduct, MeanMisjudged.class);
        assertThat(HIDING).allSatisfy(check -> assertThat(run.thrown(check))
                .isInstanceOf(Mismatch.class)
                .hasMessageContaining("x[1]"));
    }

    @Test
    void an_exception_after_a_changed_input_is_told_as_well() {
        Throwable thrown = Run.of(CHANGES_INPUT_THEN_REFUSES, MeanJudged.class).thrown("value");
        assertThat(thrown).hasMessageContaining("your code changes its input");
        assertThat(thrown.getSuppressed())
                .anySatisfy(suppressed -> assertThat(suppressed).hasMessageContaining("IllegalArgumentException"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"idle", "absent", "inspects", "breaksDown"})
    void a_check_that_never_calls_the_answer_is_at_fault_itself(String check) {
        Throwable thrown = Run.of(RIGHT, MeanMisjudged.class).thrown(check);
        assertThat(thrown)
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("this check never called the answer");
    }

    @Test
    void what_broke_a_check_before_its_first_call_is_told_as_well() {
        Throwable thrown = Run.of(RIGHT, MeanMisjudged.class).thrown("breaksDown");
        assertThat(thrown.getSuppressed()).singleElement().satisfies(slip -> assertThat(slip)
                .hasMessage("slip of the check"));
    }

    @Test
    void a_test_among_checks_that_is_no_check_fails() {
        Run run = Run.of(RIGHT, MeanMisjudged.class);
        assertThat(run.thrown("noCheck"))
                .hasMessage("MeanMisjudged.noCheck is a test among checks and must carry @Check");
        assertThat(run.thrown("#1")).hasMessage("MeanMisjudged.repeated is a test among checks and must carry @Check");
    }

    @Test
    void a_missing_answer_is_told_in_one_plain_sentence() {
        assertThat(Run.of(RIGHT, MissingJudged.class).thrown("calls"))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("there is no class mathdl.sample.student.MissingAnswer:"
                        + " is its name spelt like this, and its package?");
    }

    @Test
    void the_reference_can_be_asked_for_instead() {
        Run run = Run.of(STUB, MeanJudged.class, Map.of("mathdl.implementation", "reference"));
        assertThat(run.status("definition")).isEqualTo(SUCCESSFUL);
    }

    @Test
    void an_unknown_implementation_or_seed_is_refused() {
        assertThat(Run.of(RIGHT, MeanJudged.class, Map.of("mathdl.implementation", "best"))
                        .thrown("value"))
                .hasMessage("mathdl.implementation is answer or reference, not best");
        assertThat(Run.of(RIGHT, MeanJudged.class, Map.of("mathdl.seed", "dice"))
                        .thrown("value"))
                .hasMessage("mathdl.seed is a whole number, not dice");
    }

    @Test
    void another_seed_draws_other_inputs() {
        Map<String, String> two = Map.of("mathdl.seed", "2");
        assertThat(Run.of(WRONG, MeanJudged.class).thrown("definition").getMessage())
                .isEqualTo(Run.of(WRONG, MeanJudged.class).thrown("definition").getMessage())
                .isNotEqualTo(Run.of(WRONG, MeanJudged.class, two)
                        .thrown("definition")
                        .getMessage());
    }
}
