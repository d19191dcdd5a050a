package mathdl.toolkit.special;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The polygamma functions: closed forms, recurrence, the function below differentiated, and the ends of the domain. */
class PolygammaTest {
    private static final double ZETA_3 = 1.2020569031595942;

    /** The relative error that is stated for x > 0. */
    private static double stated(int n) {
        return (n + 10) * 1e-16;
    }

    private static void assertRelative(double actual, double expected, double tolerance) {
        assertThat(Math.abs(actual - expected))
                .as("%s, expected %s", actual, expected)
                .isLessThanOrEqualTo(tolerance * Math.abs(expected));
    }

    private static DoubleStream uniform(double from, double to) {
        return new Random(1).doubles(1000, from, to);
    }

    @Test
    void order_0_is_digamma() {
        uniform(-10, 10).forEach(x -> assertThat(GammaFunctions.polygamma(0, x)).isEqualTo(GammaFunctions.digamma(x)));
    }

    @Test
    void values_at_1_and_one_half_are_those_of_zeta() {
        assertRelative(GammaFunctions.polygamma(1, 1), Math.PI * Math.PI / 6, stated(1));
        assertRelative(GammaFunctions.polygamma(1, 0.5), Math.PI * Math.PI / 2, stated(1));
        assertRelative(GammaFunctions.polygamma(2, 1), -2 * ZETA_3, stated(2));
        assertRelative(GammaFunctions.polygamma(2, 0.5), -14 * ZETA_3, stated(2));
        assertRelative(GammaFunctions.polygamma(3, 1), Math.pow(Math.PI, 4) / 15, stated(3));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 1e6, 2.400006000006e-29",
        "20, 3.75, -2160463.62915288988",
        "100, 20.25, -1.05787202448756982e+26",
        "100, -0.5, -1.53033492621760041e140",
        "1, -0.25, 18.5418796476716065",
        "2, -0.5, -0.828796644234319996",
        "100, -20.7, -6.03610697593528892e210",
        "5, -3.3, 165660.146529172087"
    })
    void values_of_forty_digits(int n, double x, double expected) {
        assertRelative(GammaFunctions.polygamma(n, x), expected, stated(n));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 9})
    void falls_by_one_term_of_the_series_from_x_to_x_plus_1(int n) {
        double factorial = Math.exp(GammaFunctions.lgamma(n + 1));
        uniform(-8, 30).forEach(x -> {
            double here = GammaFunctions.polygamma(n, x);
            double term = (n % 2 == 0 ? -1 : 1) * factorial / Math.pow(x, n + 1);
            // Below 0 the terms are as large as the nearest pole makes them.
            double toPole = x > 0.5 ? 1 : Math.abs(x - Math.rint(x));
            double scale = Math.abs(here) + Math.abs(term) + factorial / Math.pow(toPole, n + 1);
            assertThat(Math.abs(here - GammaFunctions.polygamma(n, x + 1) - term))
                    .isLessThan(1e-13 * scale);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 50})
    void is_the_derivative_of_the_order_below(int n) {
        uniform(1, 60).forEach(x -> {
            double h = 1e-4 * x / (n + 2);
            double slope = (GammaFunctions.polygamma(n - 1, x + h) - GammaFunctions.polygamma(n - 1, x - h)) / (2 * h);
            // Each order multiplies by about n/x: h²/6 times the third derivative is 10⁻⁸/6 of it; rounding is
            // 10⁻¹⁶·x/h.
            assertRelative(slope, GammaFunctions.polygamma(n, x), 1e-8);
        });
    }

    @Test
    void at_the_ends_of_its_domain() {
        assertThat(GammaFunctions.polygamma(1, 0.0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(GammaFunctions.polygamma(3, -2)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(GammaFunctions.polygamma(2, 0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(GammaFunctions.polygamma(2, -0.0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(GammaFunctions.polygamma(2, -1)).isNaN();
        assertThat(GammaFunctions.polygamma(1, Double.POSITIVE_INFINITY)).isZero();
        assertThat(GammaFunctions.polygamma(1, Double.NEGATIVE_INFINITY)).isNaN();
        assertThat(GammaFunctions.polygamma(1, Double.NaN)).isNaN();
        assertThat(GammaFunctions.polygamma(-1, 1)).isNaN();
        assertThat(GammaFunctions.polygamma(101, 1)).isNaN();
        assertThat(GammaFunctions.polygamma(100, 1)).isNegative().isFinite();
    }
}
