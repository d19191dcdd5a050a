package mathdl.probability.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;

class NormalTest {
    /** Rounding of sums of 4000 terms. */
    private static final double ROUNDING = 1e-12;

    private final Random random = new Random(1);

    private Normal anyNormal() {
        return new Normal(5 * random.nextGaussian(), Math.exp(2 * random.nextGaussian()));
    }

    private static double expectation(Normal normal, DoubleUnaryOperator f) {
        double reach = 12 * normal.standardDeviation();
        return Trapezoid.integral(
                normal.mean() - reach, normal.mean() + reach, x -> f.applyAsDouble(x) * Math.exp(normal.logProb(x)));
    }

    @Test
    void density_integrates_to_one_with_its_moments_and_entropy() {
        for (int trial = 0; trial < 50; trial++) {
            Normal normal = anyNormal();
            double scale = Math.abs(normal.mean()) + normal.standardDeviation();
            assertThat(expectation(normal, x -> 1)).isCloseTo(1, within(ROUNDING));
            assertThat(expectation(normal, x -> x)).isCloseTo(normal.mean(), within(ROUNDING * scale));
            assertThat(expectation(normal, x -> (x - normal.mean()) * (x - normal.mean())))
                    .isCloseTo(normal.variance(), within(ROUNDING * normal.variance()));
            assertThat(expectation(normal, x -> -normal.logProb(x)))
                    .isCloseTo(normal.entropy(), within(ROUNDING * (3 + Math.abs(normal.entropy()))));
        }
    }

    @Test
    void cdf_has_the_density_as_its_derivative_and_one_half_at_the_median() {
        for (int trial = 0; trial < 200; trial++) {
            Normal normal = anyNormal();
            double h = 1e-4 * normal.standardDeviation();
            double x = normal.mean() + normal.standardDeviation() * (8 * random.nextDouble() - 4);
            double slope = (normal.cdf(x + h) - normal.cdf(x - h)) / (2 * h);
            // h²/6 times the second derivative, which is at most 0.4/σ³, and the rounding of cdfs over 2h.
            double error = (1e-8 / 6 + 2e-12) / normal.standardDeviation();
            assertThat(slope).isCloseTo(Math.exp(normal.logProb(x)), within(error));
            assertThat(normal.cdf(normal.median())).isEqualTo(0.5);
        }
    }

    /** By the bounds φ(z)/z (1 − 1/z²) < P(Z > z) < φ(z)/z (1 − 1/z² + 3/z⁴) for z > 0. */
    @Test
    void tails_keep_their_relative_precision() {
        Normal normal = new Normal(3, 2);
        for (double z = 5; z < 37; z += 0.5) {
            double x = 3 + 2 * z;
            double rough = Math.exp(normal.logProb(x)) * 2 / z;
            double low = rough * (1 - 1 / (z * z));
            assertThat(normal.survival(x))
                    .isBetween(low * (1 - 1e-13), (low + rough * 3 / Math.pow(z, 4)) * (1 + 1e-13));
            assertThat(normal.cdf(3 - 2 * z)).isEqualTo(normal.survival(x));
            assertThat(normal.logCdf(3 - 2 * z)).isCloseTo(Math.log(normal.survival(x)), within(ROUNDING));
        }
        assertThat(normal.cdf(3.7) + normal.survival(3.7)).isCloseTo(1, within(1e-15));
        assertThat(normal.logCdf(-1e6)).isLessThan(-1e11).isFinite();
    }

    @Test
    void inverse_cdf_inverts_the_cdf() {
        Normal normal = new Normal(-2, 0.5);
        for (double q = 1e-300; q < 1e-3; q *= 1e7) {
            // A rounding of x is one of z, which counts z times as much in the tail.
            assertThat(normal.cdf(normal.inverseCdf(q))).isCloseTo(q, within(1e-11 * q));
        }
        random.doubles(1000)
                .forEach(q -> assertThat(normal.cdf(normal.inverseCdf(q))).isCloseTo(q, within(1e-14)));
        assertThat(normal.inverseCdf(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(normal.inverseCdf(1)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void density_is_largest_at_the_mode_and_vanishes_at_the_ends() {
        Normal normal = anyNormal();
        for (double step = 1e-3; step < 1e3; step *= 10) {
            double off = step * normal.standardDeviation();
            assertThat(normal.logProb(normal.mode() + off)).isLessThan(normal.logProb(normal.mode()));
            assertThat(normal.logProb(normal.mode() - off)).isLessThan(normal.logProb(normal.mode()));
        }
        assertThat(normal.logProb(Double.POSITIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(normal.cdf(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(normal.cdf(Double.NEGATIVE_INFINITY)).isZero();
    }

    @Test
    void distances_beyond_the_range_of_doubles_are_still_known() {
        Normal wide = new Normal(1e308, 1e308);
        assertThat(wide.cdf(-1e308)).isCloseTo(new Normal(0, 1).cdf(-2), within(1e-16));
    }

    @Test
    void arrays_are_taken_element_by_element_in_their_dtype() {
        Normal normal = new Normal(1, 2);
        var x = Nd4j.createFromArray(new double[][] {{0, 1, 2}, {3, 4, 5}}).transpose();
        assertThat(normal.logProb(x).getDouble(2, 1)).isEqualTo(normal.logProb(5));
        assertThat(normal.cdf(x).shape()).containsExactly(3, 2);
        var single = Nd4j.createFromArray(0.5f);
        assertThat(normal.cdf(single).getFloat(0)).isEqualTo((float) normal.cdf(0.5));
    }

    @Test
    void what_is_no_normal_distribution_is_refused_by_name() {
        assertThatThrownBy(() -> new Normal(Double.NaN, 1)).hasMessageContaining("mean is NaN");
        assertThatThrownBy(() -> new Normal(0, 0)).hasMessageContaining("standardDeviation is 0.0");
        assertThatThrownBy(() -> new Normal(0, -1)).hasMessageContaining("standardDeviation is -1.0");
        assertThatThrownBy(() -> new Normal(0, 1).logProb(Double.NaN)).hasMessageContaining("x is NaN");
        assertThatThrownBy(() -> new Normal(0, 1).inverseCdf(1.5)).hasMessageContaining("q is 1.5");
    }
}
