package mathdl.checks.assertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToleranceTest {
    private static final Tolerance QUARTER = new Tolerance(0.25, 0, "exact in binary");
    private static final Tolerance EIGHTH = new Tolerance(0, 0.125, "exact in binary");

    @Test
    void an_absolute_bound_is_included_and_nothing_beyond_it() {
        assertThat(QUARTER.accepts(8, 8.25)).isTrue();
        assertThat(QUARTER.accepts(8, 7.75)).isTrue();
        assertThat(QUARTER.accepts(8, Math.nextUp(8.25))).isFalse();
        assertThat(QUARTER.accepts(8, Math.nextDown(7.75))).isFalse();
    }

    @Test
    void a_relative_bound_grows_with_the_expected_value_and_not_with_the_actual_one() {
        assertThat(EIGHTH.allowed(16)).isEqualTo(2);
        assertThat(EIGHTH.allowed(-16)).isEqualTo(2);
        assertThat(EIGHTH.accepts(16, 18)).isTrue();
        assertThat(EIGHTH.accepts(-16, -18)).isTrue();
        assertThat(EIGHTH.accepts(16, Math.nextUp(18.0))).isFalse();
        assertThat(EIGHTH.accepts(0, Double.MIN_VALUE)).isFalse();
    }

    @Test
    void the_larger_of_the_two_bounds_counts() {
        Tolerance both = new Tolerance(0.25, 0.125, "exact in binary");
        assertThat(both.allowed(1)).isEqualTo(0.25);
        assertThat(both.allowed(16)).isEqualTo(2);
    }

    @Test
    void exact_accepts_the_very_value_and_either_zero() {
        assertThat(Tolerance.EXACT.accepts(0.1, 0.1)).isTrue();
        assertThat(Tolerance.EXACT.accepts(0.1, Math.nextUp(0.1))).isFalse();
        assertThat(Tolerance.EXACT.accepts(0.0, -0.0)).isTrue();
    }

    @Test
    void nan_and_infinities_agree_with_themselves_only() {
        double[] special = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, Double.MAX_VALUE};
        Tolerance widest = new Tolerance(Double.MAX_VALUE, 0.5, "as wide as there is");
        for (int i = 0; i < special.length; i++) {
            for (int j = 0; j < special.length; j++) {
                boolean bothFinite = Double.isFinite(special[i]) && Double.isFinite(special[j]);
                assertThat(widest.accepts(special[i], special[j]))
                        .as(special[i] + " and " + special[j])
                        .isEqualTo(i == j || bothFinite);
            }
        }
    }

    @Test
    void an_error_that_overflows_is_not_accepted() {
        assertThat(EIGHTH.accepts(Double.MAX_VALUE, -Double.MAX_VALUE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refuses_a_bound_that_is_no_bound(double bound) {
        assertThatThrownBy(() -> new Tolerance(bound, 0, "some reason"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("absolute tolerance must be finite and not negative");
        assertThatThrownBy(() -> new Tolerance(0, bound, "some reason"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("relative tolerance must be finite and not negative");
    }

    @Test
    void refuses_a_relative_bound_that_accepts_zero_for_everything() {
        assertThat(new Tolerance(0, Math.nextDown(1.0), "just below").accepts(1, 0))
                .isFalse();
        assertThatThrownBy(() -> new Tolerance(0, 1, "some reason"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("accepts zero");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\t\n"})
    void refuses_to_be_without_a_reason(String reason) {
        assertThatThrownBy(() -> new Tolerance(1e-9, 0, reason))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a tolerance states its reason");
    }

    @Test
    void describes_its_bounds_and_its_reason_without_rounding_them() {
        assertThat(new Tolerance(1e-10, 0, "ten roundings").describe()).isEqualTo("1e-10: ten roundings");
        assertThat(new Tolerance(0, 1e-12, "ten roundings").describe()).isEqualTo("1e-12 relative: ten roundings");
        assertThat(new Tolerance(1e-15, 1e-12, "ten roundings").describe())
                .isEqualTo("1e-12 relative or 1e-15: ten roundings");
        assertThat(new Tolerance(2.5e-10, 0, "ten roundings").describe()).isEqualTo("2.5E-10: ten roundings");
        assertThat(Tolerance.EXACT.describe()).isEqualTo("none: the value is exact");
    }
}
