package mathdl.checks.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mathdl.model.Fact;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberAssertTest {
    private static final Tolerance QUARTER = new Tolerance(0.25, 0, "exact in binary");

    private static NumberAssert number(double actual) {
        return MathAssertions.assertThat(actual);
    }

    private static Mismatch mismatch(ThrowingCallable call) {
        Mismatch mismatch = catchThrowableOfType(Mismatch.class, call);
        assertThat(mismatch).as("a mismatch").isNotNull();
        return mismatch;
    }

    @Test
    void accepts_what_the_tolerance_accepts() {
        assertThatCode(() -> number(8.25).isCloseTo(8, QUARTER)).doesNotThrowAnyException();
    }

    @Test
    void shows_expected_actual_error_and_the_tolerance_with_its_reason() {
        Mismatch mismatch = mismatch(() -> number(8.5).isCloseTo(8, QUARTER));
        assertThat(mismatch.headline()).isEqualTo("the answer is not the expected value");
        assertThat(mismatch.facts())
                .containsExactly(
                        new Fact("expected", "8.0"),
                        new Fact("actual", "8.5"),
                        new Fact("error", "5.00e-01"),
                        new Fact("tolerance", "0.25: exact in binary"));
        assertThat(mismatch.getMessage()).contains("expected: 8.0").contains("exact in binary");
    }

    @Test
    void calls_the_number_by_the_name_that_the_check_gives_it() {
        assertThat(mismatch(() -> number(1).as("KL(p, p)").isCloseTo(0, QUARTER)))
                .hasMessageStartingWith("KL(p, p) is not the expected value");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejects_what_is_not_finite_by_name(double actual) {
        String name = Numbers.format(actual);
        assertThat(mismatch(() -> number(actual).isCloseTo(1, QUARTER)).headline())
                .isEqualTo("the answer is " + name);
        assertThat(mismatch(() -> number(actual).isAtLeast(-1, QUARTER)).headline())
                .isEqualTo("the answer is " + name);
        assertThat(mismatch(() -> number(actual).isAtMost(1, QUARTER)).headline())
                .isEqualTo("the answer is " + name);
    }

    @Test
    void an_expected_infinity_is_met_by_itself_only() {
        double infinity = Double.POSITIVE_INFINITY;
        assertThatCode(() -> number(infinity).isCloseTo(infinity, Tolerance.EXACT))
                .doesNotThrowAnyException();
        assertThatCode(() -> number(-infinity).isCloseTo(-infinity, Tolerance.EXACT))
                .doesNotThrowAnyException();
        assertThat(mismatch(() -> number(-infinity).isCloseTo(infinity, QUARTER))
                        .headline())
                .isEqualTo("the answer is not +Infinity");
        assertThat(mismatch(() -> number(1e308).isCloseTo(-infinity, QUARTER)).headline())
                .isEqualTo("the answer is not -Infinity");
        assertThat(mismatch(() -> number(Double.NaN).isCloseTo(infinity, QUARTER))
                        .headline())
                .isEqualTo("the answer is NaN");
    }

    @Test
    void bounds_hold_up_to_the_tolerance() {
        assertThatCode(() -> number(0.75).isAtLeast(1, QUARTER).isAtMost(0.5, QUARTER))
                .doesNotThrowAnyException();
        Mismatch low = mismatch(() -> number(0.5).isAtLeast(1, QUARTER));
        assertThat(low.headline()).isEqualTo("the answer is out of bounds");
        assertThat(low.facts()).contains(new Fact("expected", "at least 1.0"), new Fact("actual", "0.5"));
        assertThat(mismatch(() -> number(1).isAtMost(0.5, QUARTER)).facts())
                .contains(new Fact("expected", "at most 0.5"), new Fact("tolerance", "0.25: exact in binary"));
        assertThat(mismatch(() -> number(Double.NaN).isAtLeast(0, QUARTER)).facts())
                .contains(new Fact("expected", "at least 0.0"), new Fact("actual", "NaN"));
    }

    /** A check whose oracle breaks down is at fault itself: no answer passes it, no student is blamed. */
    @ParameterizedTest
    @ValueSource(doubles = {1, Double.NaN})
    void a_check_that_expects_nan_is_at_fault_itself(double actual) {
        assertThatThrownBy(() -> number(actual).isCloseTo(Double.NaN, QUARTER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a check cannot expect NaN");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_check_with_a_bound_that_is_not_finite_is_at_fault_itself(double bound) {
        assertThatThrownBy(() -> number(1).isAtLeast(bound, QUARTER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a bound is finite, not " + Numbers.format(bound));
        assertThatThrownBy(() -> number(1).isAtMost(bound, QUARTER)).isInstanceOf(IllegalArgumentException.class);
    }
}
