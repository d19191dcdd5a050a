package mathdl.toolkit.special;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BetaDensityTest {
    /** ln Γ(n) is a sum of logarithms. */
    @Test
    void stirling_remainder_is_what_the_formula_leaves_of_a_factorial() {
        double logFactorial = 0;
        for (int n = 1; n < 60; n++) {
            double formula = (n - 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI);
            assertThat(Stirling.logGammaRemainder(n))
                    .isCloseTo(logFactorial - formula, within(1e-15 * (10 + logFactorial)));
            logFactorial += Math.log(n);
        }
        assertThat(Stirling.logGammaRemainder(1e10)).isCloseTo(1 / 12e10, within(1e-26));
        assertThat(Stirling.logGammaRemainder(0)).isNaN();
    }

    /** ψ(x + 1) − ψ(x) = 1/x, on both sides of where the series begins. */
    @Test
    void digamma_remainder_keeps_the_recurrence_of_digamma() {
        new Random(60).doubles(1000, 1e-3, 1e3).forEach(x -> {
            double rise = Stirling.digammaRemainder(x + 1) - Stirling.digammaRemainder(x);
            assertThat(rise).isCloseTo(1 / x - Math.log1p(1 / x), within(1e-14 * (1 + 1 / x)));
        });
        assertThat(Stirling.digammaRemainder(1e10)).isCloseTo(-0.5e-10, within(1e-20));
        assertThat(Stirling.digammaRemainder(-1)).isNaN();
    }

    /** p(x; a + 1, b) = p(x; a, b) x (a + b)/a, from small to large parameters. */
    @Test
    void raising_a_parameter_multiplies_the_density() {
        Random random = new Random(61);
        for (int trial = 0; trial < 2000; trial++) {
            double a = Math.pow(10, random.nextDouble() * 8);
            double b = Math.pow(10, random.nextDouble() * 8);
            double mean = a / (a + b);
            double x = mean * (1 + random.nextGaussian() * Math.sqrt((1 - mean) / a) / 2);
            if (x > 0 && x < 1) {
                double rise = BetaDensity.log(a + 1, b, x) - BetaDensity.log(a, b, x);
                double expected = Math.log(x) - Math.log(mean);
                assertThat(rise).isCloseTo(expected, within(1e-11));
            }
        }
    }

    /** Iₓ(a, b) − Iₓ(a + 1, b) = x^a (1 − x)^b / (a B(a, b)), DLMF 8.17.20, also for 10⁸. */
    @Test
    void incomplete_beta_falls_by_the_density_as_a_parameter_rises() {
        for (double a = 0.5; a < 1e9; a *= 7) {
            for (double b = 0.5; b < 1e9; b *= 7) {
                double x = a / (a + b);
                double fall = GammaFunctions.betainc(a, b, x) - GammaFunctions.betainc(a + 1, b, x);
                double powers = Math.exp(BetaDensity.logPowers(a, b, x)) / a;
                assertThat(fall).isCloseTo(powers, within(1e-12));
            }
        }
    }

    @Test
    void log_beta_of_tiny_parameters_does_not_overflow() {
        assertThat(GammaFunctions.logBeta(1e-300, 1e-300)).isCloseTo(Math.log(2) + 300 * Math.log(10), within(1e-12));
        assertThat(GammaFunctions.logBeta(1e-300, 1)).isCloseTo(300 * Math.log(10), within(1e-12));
        assertThat(GammaFunctions.logBeta(1, Double.MIN_VALUE)).isCloseTo(-Math.log(Double.MIN_VALUE), within(1e-12));
    }

    @Test
    void outside_its_domain_the_density_is_not_a_number() {
        assertThat(BetaDensity.log(0, 1, 0.5)).isNaN();
        assertThat(BetaDensity.log(1, 1, 0)).isNaN();
        assertThat(BetaDensity.log(1, 1, 1)).isNaN();
        assertThat(BetaDensity.log(1e308, 1e308, 0.5)).isNaN();
    }
}
