package mathdl.checks.assertion;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import mathdl.model.Fact;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class MathAssertionsTest {
    private static final String INPUT = "a probability below zero";

    private static Runnable throwing(RuntimeException exception) {
        return () -> {
            throw exception;
        };
    }

    private static StudentException student(Class<? extends Throwable> kind) {
        return new StudentException(kind.getName(), "p[0] is -0.1", "EntropyAnswer.java:12");
    }

    @Test
    void the_students_illegal_argument_exception_is_a_refusal() {
        assertThatCode(() -> assertRefuses(INPUT, throwing(student(IllegalArgumentException.class))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_value_is_no_refusal() {
        Mismatch mismatch = catchThrowableOfType(Mismatch.class, () -> assertRefuses(INPUT, () -> {}));
        assertThat(mismatch.headline()).isEqualTo("a probability below zero is not refused");
        assertThat(mismatch.facts())
                .containsExactly(new Fact("expected", "IllegalArgumentException"), new Fact("actual", "a value"));
    }

    @Test
    void another_exception_of_the_students_is_no_refusal_and_is_shown() {
        for (Class<? extends Throwable> kind :
                List.of(IllegalStateException.class, UnsupportedOperationException.class, StackOverflowError.class)) {
            assertThatThrownBy(() -> assertRefuses(INPUT, throwing(student(kind))))
                    .isInstanceOf(Mismatch.class)
                    .hasMessageContaining("your code threw " + kind.getSimpleName());
        }
    }

    /** NumberFormatException is one; a name that no class of Java's has is none. */
    @Test
    void a_subclass_among_javas_own_is_a_refusal_too() {
        assertRefuses(INPUT, throwing(student(NumberFormatException.class)));
        assertThat(new StudentException("java.lang.NoSuchThing", "", "").isKind(IllegalArgumentException.class))
                .isFalse();
    }

    @Test
    void what_is_not_the_students_passes_through() {
        RuntimeException ownFault = new IllegalArgumentException("of the check itself");
        RuntimeException stub = new TestAbortedException("2.1 is not implemented yet");
        assertThatThrownBy(() -> assertRefuses(INPUT, throwing(ownFault))).isSameAs(ownFault);
        assertThatThrownBy(() -> assertRefuses(INPUT, throwing(stub))).isSameAs(stub);
        Mismatch mismatch = new Mismatch("your code changes its input", List.of());
        assertThatThrownBy(() -> assertRefuses(INPUT, () -> {
                    throw mismatch;
                }))
                .isSameAs(mismatch);
    }

    /** Refuses what the condition says, as a student's guard does. */
    private static void guard(boolean refused) {
        if (refused) {
            throw student(IllegalArgumentException.class);
        }
    }

    @Test
    void each_number_has_to_be_refused() {
        assertThatCode(() -> assertRefusesEach("λ", x -> guard(!(x >= 0)), -1, Double.NaN))
                .doesNotThrowAnyException();
        Mismatch mismatch =
                catchThrowableOfType(Mismatch.class, () -> assertRefusesEach("λ", x -> guard(x < 0), -1, Double.NaN));
        assertThat(mismatch.headline()).isEqualTo("λ = NaN is not refused");
    }

    @Test
    void nan_and_both_infinities_have_to_be_refused() {
        for (int length = 1; length <= 5; length++) {
            double[] good = new double[length];
            assertThatCode(() -> assertRefusesNotFinite(
                            "x", good, x -> guard(Arrays.stream(x).anyMatch(y -> !Double.isFinite(y)))))
                    .doesNotThrowAnyException();
            for (double overlooked : new double[] {Double.NaN, 1 / 0.0, -1 / 0.0}) {
                assertThatThrownBy(() -> assertRefusesNotFinite(
                                "x",
                                good,
                                x -> guard(Arrays.stream(x)
                                        .anyMatch(y -> !Double.isFinite(y) && Double.compare(y, overlooked) != 0))))
                        .isInstanceOf(Mismatch.class)
                        .hasMessageContaining("in x is not refused");
            }
        }
    }

    @Test
    void no_place_of_an_array_may_be_overlooked() {
        for (int overlooked = 0; overlooked < 5; overlooked++) {
            int place = overlooked;
            assertThatThrownBy(() -> assertRefusesNotFinite("x", new double[5], x -> {
                        x[place] = 0;
                        guard(Arrays.stream(x).anyMatch(y -> !Double.isFinite(y)));
                    }))
                    .isInstanceOf(Mismatch.class);
        }
    }

    @Test
    void good_values_stay_as_they_are() {
        double[] good = {1, 2};
        assertRefusesNotFinite("x", good, x -> guard(true));
        assertThat(good).containsExactly(1, 2);
    }

    @Test
    void a_students_exception_says_what_and_where_in_one_line() {
        assertThat(student(IllegalArgumentException.class))
                .hasMessage("your code threw IllegalArgumentException (p[0] is -0.1) at EntropyAnswer.java:12");
        assertThat(new StudentException("java.lang.StackOverflowError", null, ""))
                .hasMessage("your code threw StackOverflowError");
    }
}
