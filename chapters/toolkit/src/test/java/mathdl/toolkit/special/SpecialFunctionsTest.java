package mathdl.toolkit.special;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Identities that hold for all arguments, values that are known in closed form, and the ends of each domain. */
class SpecialFunctionsTest {
    /** Rounding of a handful of operations. */
    private static final double ROUNDING = 8 * Math.ulp(1.0);

    private static DoubleStream uniform(double from, double to) {
        return new Random(1).doubles(2000, from, to);
    }

    private static void assertRelative(double actual, double expected, double tolerance) {
        assertThat(Math.abs(actual - expected))
                .as("%s, expected %s", actual, expected)
                .isLessThanOrEqualTo(tolerance * Math.abs(expected));
    }

    @Test
    void lgamma_of_an_integer_is_the_log_of_a_factorial() {
        double logFactorial = 0;
        for (int n = 1; n < 170; n++) {
            assertThat(Math.abs(GammaFunctions.lgamma(n) - logFactorial))
                    .isLessThanOrEqualTo(1e-15 * (1 + logFactorial));
            logFactorial += Math.log(n);
        }
        assertRelative(GammaFunctions.lgamma(0.5), Math.log(Math.PI) / 2, ROUNDING);
        assertRelative(GammaFunctions.lgamma(-0.5), Math.log(2 * Math.sqrt(Math.PI)), ROUNDING);
    }

    @Test
    void lgamma_grows_by_log_x_from_x_to_x_plus_1() {
        uniform(-30, 30).forEach(x -> {
            double step = GammaFunctions.lgamma(x + 1) - GammaFunctions.lgamma(x);
            assertThat(Math.abs(step - Math.log(Math.abs(x)))).isLessThan(1e-11);
        });
    }

    @Test
    void lgamma_at_the_ends_of_its_domain() {
        for (double pole :
                new double[] {0.0, -0.0, -1, -2, -1e15, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}) {
            assertThat(GammaFunctions.lgamma(pole)).isEqualTo(Double.POSITIVE_INFINITY);
        }
        assertThat(GammaFunctions.lgamma(Double.NaN)).isNaN();
        assertRelative(GammaFunctions.lgamma(-Double.MIN_VALUE), GammaFunctions.lgamma(Double.MIN_VALUE), ROUNDING);
        assertThat(GammaFunctions.lgamma(1)).isZero();
        assertThat(GammaFunctions.lgamma(2)).isZero();
    }

    @Test
    void digamma_at_1_is_minus_eulers_constant_where_commons_math_errs_by_1e_minus_9() {
        double euler = 0.5772156649015329;
        assertRelative(GammaFunctions.digamma(1), -euler, ROUNDING);
        assertRelative(GammaFunctions.digamma(0.5), -euler - 2 * Math.log(2), ROUNDING);
        assertThat(Math.abs(Gamma.digamma(1) + euler)).isGreaterThan(1e-10);
    }

    @Test
    void digamma_grows_by_1_over_x_from_x_to_x_plus_1() {
        uniform(-30, 30).forEach(x -> {
            double step = GammaFunctions.digamma(x + 1) - GammaFunctions.digamma(x);
            assertThat(Math.abs(step - 1 / x)).isLessThan(1e-13 * (1 + Math.abs(GammaFunctions.digamma(x))));
        });
    }

    @Test
    void digamma_is_the_derivative_of_lgamma() {
        double h = 1e-4;
        uniform(0.5, 50).forEach(x -> {
            double slope = (GammaFunctions.lgamma(x + h) - GammaFunctions.lgamma(x - h)) / (2 * h);
            // h²/6 times the third derivative, at most 17 from ½ up, and rounding over h.
            assertThat(Math.abs(GammaFunctions.digamma(x) - slope)).isLessThan(3 * h * h + 1e-14 * (1 + x * x) / h);
        });
    }

    @Test
    void digamma_at_the_ends_of_its_domain() {
        assertThat(GammaFunctions.digamma(0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(GammaFunctions.digamma(-0.0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(GammaFunctions.digamma(-3)).isNaN();
        assertThat(GammaFunctions.digamma(Double.NEGATIVE_INFINITY)).isNaN();
        assertThat(GammaFunctions.digamma(Double.NaN)).isNaN();
        assertThat(GammaFunctions.digamma(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertRelative(GammaFunctions.digamma(1e300), Math.log(1e300), ROUNDING);
        assertRelative(GammaFunctions.digamma(1e-300), -1e300, ROUNDING);
    }

    @Test
    void erf_and_erfc_add_to_1_and_are_odd_and_mirrored() {
        uniform(-6, 6).forEach(x -> {
            assertThat(Math.abs(ErrorFunctions.erf(x) + ErrorFunctions.erfc(x) - 1))
                    .isLessThanOrEqualTo(ROUNDING);
            assertThat(ErrorFunctions.erf(-x)).isEqualTo(-ErrorFunctions.erf(x));
            assertThat(Math.abs(ErrorFunctions.erfc(-x) + ErrorFunctions.erfc(x) - 2))
                    .isLessThanOrEqualTo(ROUNDING);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1e-200, 1.1283791670955126e-200",
        "0.46874, 0.49260441524411136",
        "0.46876, 0.4926225311068465",
        "1, 0.8427007929497149",
        "30, 1"
    })
    void erf_values(double x, double expected) {
        assertRelative(ErrorFunctions.erf(x), expected, ROUNDING);
        assertRelative(ErrorFunctions.erf(-x), -expected, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.15729920705028513", "5, 1.5374597944280349e-12", "26, 5.663192408856143e-296", "40, 0", "-40, 2"})
    void erfc_values(double x, double expected) {
        assertRelative(ErrorFunctions.erfc(x), expected, ROUNDING);
    }

    @Test
    void commons_math_loses_erf_of_a_tiny_number() {
        assertThat(Erf.erf(1e-200)).isZero();
    }

    @Test
    void error_functions_at_the_ends() {
        assertThat(ErrorFunctions.erf(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(ErrorFunctions.erf(Double.NEGATIVE_INFINITY)).isEqualTo(-1);
        assertThat(ErrorFunctions.erfc(Double.POSITIVE_INFINITY)).isZero();
        assertThat(ErrorFunctions.erfc(Double.NEGATIVE_INFINITY)).isEqualTo(2);
        assertThat(ErrorFunctions.ndtr(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(ErrorFunctions.ndtr(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(ErrorFunctions.logNdtr(Double.POSITIVE_INFINITY)).isZero();
        assertThat(ErrorFunctions.logNdtr(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(ErrorFunctions.erf(Double.NaN)).isNaN();
        assertThat(ErrorFunctions.erfc(Double.NaN)).isNaN();
        assertThat(ErrorFunctions.ndtr(Double.NaN)).isNaN();
        assertThat(ErrorFunctions.logNdtr(Double.NaN)).isNaN();
        assertThat(ErrorFunctions.ndtri(Double.NaN)).isNaN();
        assertThat(ErrorFunctions.ndtri(-1e-9)).isNaN();
        assertThat(ErrorFunctions.ndtri(1.000001)).isNaN();
        assertThat(ErrorFunctions.ndtri(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(ErrorFunctions.ndtri(1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void log_ndtr_is_the_log_of_ndtr_and_goes_on_where_that_is_zero() {
        uniform(-37, 8).forEach(x -> {
            double viaCdf = x > 0 ? Math.log1p(-ErrorFunctions.ndtr(-x)) : Math.log(ErrorFunctions.ndtr(x));
            assertRelative(ErrorFunctions.logNdtr(x), viaCdf, ROUNDING);
        });
        double x = -1e10;
        assertRelative(ErrorFunctions.logNdtr(x), -x * x / 2 - Math.log(-x * Math.sqrt(2 * Math.PI)), ROUNDING);
    }

    @Test
    void ndtri_undoes_ndtr_where_commons_math_gives_infinity() {
        uniform(-37, 4).forEach(x -> {
            double p = ErrorFunctions.ndtr(x);
            // p is rounded; an error of p moves x by its multiple 1/φ(x).
            double density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
            double conditioned = ROUNDING * (Math.abs(x) + p / density);
            assertThat(Math.abs(ErrorFunctions.ndtri(p) - x)).isLessThanOrEqualTo(conditioned);
        });
        assertRelative(ErrorFunctions.ndtri(Double.MIN_VALUE), -38.467405617144344, ROUNDING);
        assertThat(new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1e-77))
                .isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void ndtri_is_odd_about_one_half() {
        new Random(2).doubles(1000).map(u -> (int) (u * 1024) / 1024.0).forEach(p -> assertThat(
                        ErrorFunctions.ndtri(1 - p))
                .isEqualTo(-ErrorFunctions.ndtri(p)));
        assertThat(ErrorFunctions.ndtri(0.5)).isZero();
    }

    @Test
    void log_beta_has_closed_forms_and_is_symmetric() {
        uniform(1e-3, 1e4).forEach(a -> {
            assertThat(Math.abs(GammaFunctions.logBeta(a, 1) + Math.log(a)))
                    .isLessThan(1e-14 * (1 + Math.abs(Math.log(a))));
            assertThat(GammaFunctions.logBeta(a, 3)).isEqualTo(GammaFunctions.logBeta(3, a));
        });
        for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThat(GammaFunctions.logBeta(bad, 1)).isNaN();
            assertThat(GammaFunctions.logBeta(1, bad)).isNaN();
        }
    }

    @Test
    void incomplete_beta_rises_from_0_to_1_mirrors_and_has_closed_forms() {
        Random random = new Random(3);
        for (int trial = 0; trial < 2000; trial++) {
            double a = Math.pow(10, random.nextDouble() * 6 - 2);
            double b = Math.pow(10, random.nextDouble() * 6 - 2);
            double x = random.nextInt(1 << 20) / (double) (1 << 20);
            double cdf = GammaFunctions.betainc(a, b, x);
            assertThat(cdf).isBetween(0.0, 1.0);
            assertThat(Math.abs(cdf + GammaFunctions.betainc(b, a, 1 - x) - 1)).isLessThan(1e-11);
            assertThat(GammaFunctions.betainc(a, b, Math.min(1, x + 1e-3))).isGreaterThanOrEqualTo(cdf * (1 - 1e-11));
            assertRelative(GammaFunctions.betainc(a, 1, x), Math.pow(x, a), 1e-11);
        }
    }

    @Test
    void incomplete_beta_at_the_ends_and_outside() {
        assertThat(GammaFunctions.betainc(2, 3, 0)).isZero();
        assertThat(GammaFunctions.betainc(2, 3, -1)).isZero();
        assertThat(GammaFunctions.betainc(2, 3, 1)).isEqualTo(1);
        assertThat(GammaFunctions.betainc(2, 3, 7)).isEqualTo(1);
        assertThat(GammaFunctions.betainc(2, 3, Double.NaN)).isNaN();
        assertThat(GammaFunctions.betainc(0, 3, 0.5)).isNaN();
        assertThat(GammaFunctions.betainc(2, Double.POSITIVE_INFINITY, 0.5)).isNaN();
    }

    @Test
    void xlogy_of_zero_is_zero() {
        assertThat(LogSpace.xlogy(0, 0)).isZero();
        assertThat(LogSpace.xlogy(0, -1)).isZero();
        assertThat(LogSpace.xlogy(0, Double.POSITIVE_INFINITY)).isZero();
        assertThat(LogSpace.xlogy(0, Double.NaN)).isNaN();
        assertThat(LogSpace.xlogy(2, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(LogSpace.xlogy(2, -1)).isNaN();
        assertThat(LogSpace.xlogy(3, Math.E)).isEqualTo(3);
    }
}
