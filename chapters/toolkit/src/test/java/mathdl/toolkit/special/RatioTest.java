package mathdl.toolkit.special;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RatioTest {
    /** r − 1 − ln r as it stands where it is not small: at |r − 1| ≥ 0.1 it is 0.004 of numbers below 1. */
    @Test
    void itakura_saito_is_the_definition_on_both_sides_of_where_its_formula_changes() {
        Random random = new Random(50);
        for (int trial = 0; trial < 2000; trial++) {
            double r = random.nextBoolean() ? 0.1 + 0.8 * random.nextDouble() : 1.1 + random.nextDouble();
            double expected = r - 1 - Math.log(r);
            assertThat(Ratio.of(r, 1).itakuraSaito()).isCloseTo(expected, within(1e-13 * expected + 1e-15));
        }
    }

    /** u²/2 − u³/3 + u⁴/4 for r = 1 + u; the next part is u⁵/5. */
    @Test
    void itakura_saito_keeps_its_digits_near_1() {
        for (int exponent = -60; exponent <= -12; exponent++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                double u = sign * Math.scalb(1.0, exponent);
                double expected = u * u * (0.5 - u * (1 / 3.0 - u / 4));
                double next = Math.abs(u * u * u);
                assertThat(new Ratio(u, Math.log1p(u)).itakuraSaito())
                        .isCloseTo(expected, within(expected * (4 * Math.ulp(1.0) + next)));
            }
        }
        assertThat(Ratio.of(3, 3).itakuraSaito()).isZero();
    }

    @Test
    void has_both_forms_of_ratios_beyond_the_range_of_doubles() {
        Ratio tiny = Ratio.of(1e-300, 1e300);
        assertThat(tiny.minusOne()).isEqualTo(-1);
        assertThat(tiny.log()).isCloseTo(-600 * Math.log(10), within(1e-12));
        assertThat(Ratio.of(1e300, 1e-300).log()).isCloseTo(600 * Math.log(10), within(1e-12));
        assertThat(Ratio.of(1e300, 1e-300).itakuraSaito()).isInfinite();
        assertThat(Ratio.of(2, 1).squared().minusOne()).isEqualTo(3);
        assertThat(Ratio.ofLog(1e-20)).isEqualTo(new Ratio(1e-20, 1e-20));
    }
}
