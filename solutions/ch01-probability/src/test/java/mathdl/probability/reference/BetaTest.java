package mathdl.probability.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;

class BetaTest {
    private final Random random = new Random(6);

    /** Parameters from ½ to 90: quadrature reaches no narrower pole. */
    private Beta anyBeta() {
        return new Beta(0.5 + Math.expm1(4.5 * random.nextDouble()), 0.5 + Math.expm1(4.5 * random.nextDouble()));
    }

    private static double expectation(Beta beta, DoubleUnaryOperator f) {
        return Trapezoid.overUnitInterval(x -> f.applyAsDouble(x) * Math.exp(beta.logProb(x)));
    }

    /** The substitution rounds x near 1 to 2⁻⁵³, where a pole of order ½ leaves about 2 · 2^(−53/2) out. */
    private static double error(Beta beta) {
        return beta.b() < 1 ? 1e-7 : 1e-11;
    }

    @Test
    void density_integrates_to_one_with_its_moments_and_entropy() {
        for (int trial = 0; trial < 50; trial++) {
            Beta beta = anyBeta();
            double error = error(beta);
            assertThat(expectation(beta, x -> 1)).isCloseTo(1, within(error));
            assertThat(expectation(beta, x -> x)).isCloseTo(beta.mean(), within(error));
            assertThat(expectation(beta, x -> (x - beta.mean()) * (x - beta.mean())))
                    .isCloseTo(beta.variance(), within(error));
            assertThat(expectation(beta, x -> -beta.logProb(x))).isCloseTo(beta.entropy(), within(30 * error));
        }
    }

    @Test
    void cdf_rises_by_the_integral_of_the_density() {
        for (int trial = 0; trial < 50; trial++) {
            Beta beta = anyBeta();
            double x = 0.02 + 0.96 * random.nextDouble();
            double h = 1e-3 * x * (1 - x);
            // Simpson's rule; its error is h⁵/90 times a fourth derivative.
            double rise = h
                    / 3
                    * (Math.exp(beta.logProb(x - h)) + 4 * Math.exp(beta.logProb(x)) + Math.exp(beta.logProb(x + h)));
            assertThat(beta.cdf(x + h) - beta.cdf(x - h)).isCloseTo(rise, within(1e-6 * rise + 1e-14));
            assertThat(beta.cdf(x) + new Beta(beta.b(), beta.a()).cdf(1 - x)).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void cdf_has_closed_forms_and_ends() {
        random.doubles(200).forEach(x -> {
            assertThat(new Beta(1, 1).cdf(x)).isCloseTo(x, within(1e-14));
            assertThat(new Beta(3, 1).cdf(x)).isCloseTo(x * x * x, within(1e-14));
            assertThat(new Beta(0.5, 0.5).cdf(x)).isCloseTo(2 / Math.PI * Math.asin(Math.sqrt(x)), within(1e-14));
        });
        assertThat(new Beta(2, 3).cdf(-1)).isZero();
        assertThat(new Beta(2, 3).cdf(2)).isEqualTo(1);
        assertThat(new Beta(1e8, 1e8).cdf(0.5)).isCloseTo(0.5, within(1e-13));
    }

    /** Of a normal distribution of the same mean and variance, up to parts in 1/√a. */
    @Test
    void large_parameters_come_near_a_normal_distribution() {
        Beta beta = new Beta(3e7, 6e7);
        Normal normal = new Normal(beta.mean(), Math.sqrt(beta.variance()));
        for (double z = -3; z <= 3; z += 0.25) {
            double x = normal.mean() + z * normal.standardDeviation();
            assertThat(beta.logProb(x)).isCloseTo(normal.logProb(x), within(1e-3));
            assertThat(beta.cdf(x)).isCloseTo(normal.cdf(x), within(1e-4));
        }
        assertThat(beta.entropy()).isCloseTo(normal.entropy(), within(1e-7));
    }

    @Test
    void density_is_largest_at_the_mode() {
        for (int trial = 0; trial < 100; trial++) {
            Beta beta = new Beta(1.01 + 50 * random.nextDouble(), 1.01 + 50 * random.nextDouble());
            double mode = beta.mode();
            double step = 1e-3 * Math.min(mode, 1 - mode);
            assertThat(beta.logProb(mode)).isGreaterThan(beta.logProb(mode + step));
            assertThat(beta.logProb(mode)).isGreaterThan(beta.logProb(mode - step));
        }
        assertThat(new Beta(1, 3).mode()).isZero();
        assertThat(new Beta(0.5, 1).mode()).isZero();
        assertThat(new Beta(2, 1).mode()).isEqualTo(1);
        assertThat(new Beta(2, 0.5).mode()).isEqualTo(1);
        assertThat(new Beta(1, 1).mode()).isNaN();
        assertThat(new Beta(0.5, 0.7).mode()).isNaN();
    }

    @Test
    void density_at_the_ends_is_its_limit() {
        assertThat(new Beta(2, 3).logProb(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(new Beta(2, 3).logProb(1)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(new Beta(0.5, 3).logProb(0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(new Beta(2, 0.5).logProb(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(new Beta(1, 3).logProb(0)).isCloseTo(Math.log(3), within(1e-15));
        assertThat(new Beta(5, 1).logProb(1)).isCloseTo(Math.log(5), within(1e-15));
        assertThat(new Beta(1, 1).logProb(Nd4j.createFromArray(0f, 0.5f, 1f)).toFloatVector())
                .containsExactly(0, 0, 0);
    }

    @Test
    void what_is_no_beta_distribution_is_refused_by_name() {
        assertThatThrownBy(() -> new Beta(0, 1)).hasMessageContaining("a is 0.0");
        assertThatThrownBy(() -> new Beta(1, Double.POSITIVE_INFINITY)).hasMessageContaining("b is Infinity");
        assertThatThrownBy(() -> new Beta(1e308, 1e308)).hasMessageContaining("a + b");
        assertThatThrownBy(() -> new Beta(1, 1).logProb(1.1)).hasMessageContaining("x is 1.1");
        assertThatThrownBy(() -> new Beta(1, 1).cdf(Double.NaN)).hasMessageContaining("x is NaN");
    }
}
