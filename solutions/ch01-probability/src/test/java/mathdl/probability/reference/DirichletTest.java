package mathdl.probability.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class DirichletTest {
    /** The trapezoid rule errs by e^(−2π²/step) times a power of the parameters: 10⁻²² · 10⁸. */
    private static final double STEP = 0.375;

    private final RandomArguments arguments = RandomArguments.of(8);

    private static Dirichlet of(double... alpha) {
        return new Dirichlet(RandomArguments.vector(alpha));
    }

    private static double logProb(Dirichlet dirichlet, double... x) {
        return dirichlet.logProb(RandomArguments.vector(x)).getDouble(0);
    }

    @Test
    void of_two_outcomes_is_beta() {
        for (int trial = 0; trial < 500; trial++) {
            double a = arguments.positive(1e8);
            double b = arguments.positive(1e8);
            Beta beta = new Beta(a, b);
            Dirichlet dirichlet = of(a, b);
            // A fraction of 2⁻²⁰, so that 1 − x is exact.
            double x = Math.scalb(1.0 + arguments.random().nextInt((1 << 20) - 1), -20);
            double expected = beta.logProb(x);
            assertThat(logProb(dirichlet, x, 1 - x)).isCloseTo(expected, within(1e-12 * (10 + Math.abs(expected))));
            assertThat(dirichlet.entropy()).isEqualTo(beta.entropy());
            double mean = beta.mean();
            assertThat(dirichlet.mean().getDouble(0)).isCloseTo(mean, within(1e-15 * mean));
            double variance = beta.variance();
            assertThat(dirichlet.variance().getDouble(1)).isCloseTo(variance, within(1e-14 * variance));
        }
    }

    /** By x₁ = u, x₂ = (1 − u) v, with the Jacobian 1 − u, and u and v by equal steps of their logits from −25 to 25. */
    @Test
    void density_integrates_to_one_with_its_mean_and_entropy() {
        Dirichlet dirichlet = of(2, 3, 4);
        double[] sums = new double[3];
        for (double s = -25; s <= 25; s += STEP) {
            for (double t = -25; t <= 25; t += STEP) {
                double u = 1 / (1 + Math.exp(-s));
                double rest = 1 / (1 + Math.exp(s));
                double v = 1 / (1 + Math.exp(-t));
                double w = 1 / (1 + Math.exp(t));
                double logP = logProb(dirichlet, u, rest * v, rest * w);
                double weight = Math.exp(logP) * rest * (u * rest) * (v * w) * STEP * STEP;
                sums[0] += weight;
                sums[1] += weight * u;
                sums[2] -= weight * logP;
            }
        }
        // What is left out is e⁻⁵⁰, so rounding of 10,000 terms remains.
        assertThat(sums[0]).isCloseTo(1, within(1e-12));
        assertThat(sums[1]).isCloseTo(dirichlet.mean().getDouble(0), within(1e-12));
        assertThat(sums[2]).isCloseTo(dirichlet.entropy(), within(1e-11));
    }

    @Test
    void all_ones_are_flat_with_density_of_a_factorial() {
        assertThat(logProb(of(1, 1, 1, 1), 0.1, 0.2, 0.3, 0.4)).isCloseTo(Math.log(6), within(1e-14));
        assertThat(logProb(of(1, 1, 1, 1), 0, 0, 0, 1)).isCloseTo(Math.log(6), within(1e-14));
        assertThat(of(1, 1, 1, 1).entropy()).isCloseTo(-Math.log(6), within(1e-14));
        assertThat(of(1, 1, 1, 1).mode().getDouble(0)).isNaN();
    }

    /** The marginal of an element is Beta(αᵢ, α₀ − αᵢ), so an element of weight 1/α₀ about decides nothing. */
    @Test
    void formulas_for_small_and_large_sums_agree_where_they_meet() {
        double[] alpha = {7, 1, 22 - 1e-9};
        double[] above = {7, 1, 22 + 1e-9};
        // The slopes in α are below 10.
        assertThat(logProb(of(alpha), 0.2, 0.1, 0.7)).isCloseTo(logProb(of(above), 0.2, 0.1, 0.7), within(2e-8));
        assertThat(logProb(of(alpha), 0.3, 0, 0.7)).isCloseTo(logProb(of(above), 0.3, 0, 0.7), within(2e-8));
    }

    /** As if x summed to 1: only (α₀ − 1) ln x₀ changes. */
    @Test
    void point_that_sums_to_one_nearly_is_taken_as_it_is() {
        Dirichlet dirichlet = of(10_000, 20_000, 5000);
        double exact = logProb(dirichlet, 0.25, 0.5, 0.25);
        double more = logProb(dirichlet, 0.25 + 0x1p-21, 0.5, 0.25);
        assertThat(more - exact).isCloseTo(9999 * Math.log1p(0x1p-19), within(1e-11));
    }

    @Test
    void density_is_largest_at_the_mode() {
        for (int trial = 0; trial < 100; trial++) {
            double[] alpha =
                    Arrays.stream(arguments.positive(4, 10)).map(a -> a + 1.1).toArray();
            Dirichlet dirichlet = of(alpha);
            double[] mode = dirichlet.mode().toDoubleVector();
            double[] beside = mode.clone();
            double step = 1e-3 * Arrays.stream(mode).min().orElseThrow();
            beside[trial % 4] += step;
            beside[(trial + 1) % 4] -= step;
            assertThat(logProb(dirichlet, mode)).isGreaterThan(logProb(dirichlet, beside));
        }
        assertThat(of(0.5, 2).mode().toDoubleVector()).containsOnly(Double.NaN);
    }

    @Test
    void density_where_an_element_is_0_is_its_limit() {
        assertThat(logProb(of(0.5, 2, 2), 0, 0.5, 0.5)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(logProb(of(2, 2, 2), 0, 0.5, 0.5)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(logProb(of(0.5, 200, 2), 0, 0.5, 0.5)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(logProb(of(2, 200, 2), 0, 0.5, 0.5)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void normaliser_is_the_product_of_factorials() {
        // 1! 2! 3! / 8!
        assertThat(of(2, 3, 4).logNormalizer()).isCloseTo(Math.log(12.0 / 40320), within(1e-14));
    }

    @Test
    void batches_are_taken_point_by_point() {
        Dirichlet dirichlet = of(2, 3);
        INDArray x = Nd4j.createFromArray(new double[][] {{0.25, 0.5}, {0.75, 0.5}});
        assertThat(dirichlet.logProb(x.transpose()).toDoubleVector())
                .containsExactly(logProb(dirichlet, 0.25, 0.75), logProb(dirichlet, 0.5, 0.5));
    }

    @Test
    void what_is_no_dirichlet_distribution_or_point_is_refused_by_name() {
        assertThatThrownBy(() -> of(1)).hasMessageContaining("alpha has shape [1]");
        assertThatThrownBy(() -> of(1, 0)).hasMessageContaining("alpha[1] is 0.0");
        assertThatThrownBy(() -> of(1e308, 1e308)).hasMessageContaining("sum of alpha");
        assertThatThrownBy(() -> logProb(of(1, 1), 0.5, 0.6)).hasMessageContaining("sums to 1.1");
        assertThatThrownBy(() -> logProb(of(1, 1), 1.5, -0.5)).hasMessageContaining("x[0] is 1.5");
        assertThatThrownBy(() -> logProb(of(1, 1), 1)).hasMessageContaining("x has shape [1]");
    }
}
