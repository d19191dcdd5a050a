package mathdl.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mathdl.checks.assertion.StudentException;
import mathdl.sample.Missing;
import mathdl.sample.student.BrokenAnswers;
import org.junit.jupiter.api.Test;

/** A class that cannot be an answer is described so that a beginner can put it right. */
class AnswerClassTest {

    private static Object create(String simpleName) {
        return new AnswerClass(BrokenAnswers.class.getName() + "$" + simpleName, Missing.class).newInstance();
    }

    private static void assertMust(String simpleName, String rule) {
        assertThatThrownBy(() -> create(simpleName))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("mathdl.sample.student.BrokenAnswers$" + simpleName + " must " + rule);
    }

    @Test
    void a_class_that_is_right_is_instantiated_anew_each_time() {
        assertThat(create("Right")).isInstanceOf(Missing.class).isNotSameAs(create("Right"));
    }

    @Test
    void a_missing_class_is_named() {
        assertThatThrownBy(() -> create("Absent"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("there is no class mathdl.sample.student.BrokenAnswers$Absent");
    }

    @Test
    void a_name_in_another_case_is_told_apart_from_a_missing_class_or_is_one() {
        assertThatThrownBy(() -> create("right"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BrokenAnswers$right");
    }

    @Test
    void a_class_must_be_declared_as_an_answer_is() {
        assertMust("NotPublic", "be public");
        assertMust("NotImplementing", "implement mathdl.sample.Missing");
        assertMust("Abstract", "not be abstract");
        assertMust("WithArgument", "have a public constructor without arguments");
        assertMust("HiddenConstructor", "have a public constructor without arguments");
    }

    @Test
    void a_constructor_that_throws_is_told_with_its_line() {
        assertThatThrownBy(() -> create("ThrowingConstructor"))
                .isInstanceOf(StudentException.class)
                .message()
                .matches("your code threw ArithmeticException \\(/ by zero\\) at BrokenAnswers\\.java:\\d+");
    }

    @Test
    void a_static_initialiser_that_throws_is_told_with_its_line_the_first_time_and_later() {
        assertThatThrownBy(() -> create("ThrowingInitialiser"))
                .isInstanceOf(StudentException.class)
                .message()
                .matches("your code threw ArithmeticException \\(/ by zero\\) at BrokenAnswers\\.java:\\d+");
        assertThatThrownBy(() -> create("ThrowingInitialiser"))
                .isInstanceOf(StudentException.class)
                .message()
                .matches("your code threw NoClassDefFoundError \\(Could not initialize class .*\\)"
                        + " at BrokenAnswers\\.java:\\d+");
    }

    @Test
    void trouble_of_the_jvm_in_a_constructor_stays_what_it_is() {
        assertThatThrownBy(() -> create("OutOfMemory")).isInstanceOf(OutOfMemoryError.class);
    }
}
