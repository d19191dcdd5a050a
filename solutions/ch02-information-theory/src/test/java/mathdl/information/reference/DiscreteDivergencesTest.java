package mathdl.information.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import mathdl.toolkit.special.LogSpace;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

class DiscreteDivergencesTest {
    /** Rounding of some dozens of operations on numbers up to 100. */
    private static final Offset<Double> ROUNDING = within(1e-12);

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Gibbs' inequality for elements that do not quite sum to 1: Σ p ln(p/q) ≥ Σ p − Σ q. */
    @Test
    void of_probabilities_is_zero_for_equal_ones_and_else_positive() {
        Draws draws = Draws.of(10);
        for (int trial = 0; trial < 500; trial++) {
            double[] p = draws.distribution(2 + trial % 7);
            double[] q = draws.positiveDistribution(p.length);
            assertThat(divergence(p, p)).isZero();
            assertThat(divergence(p, q)).isPositive();
            double[] nearly = Draws.normalised(Arrays.stream(p)
                    .map(x -> x * (1 + 1e-12 * draws.random().nextGaussian()))
                    .toArray());
            double sums = Arrays.stream(p).sum() - Arrays.stream(nearly).sum();
            // The sums' own rounding.
            assertThat(divergence(p, nearly)).isGreaterThanOrEqualTo(sums - 1e-15);
        }
    }

    @Test
    void of_probabilities_is_the_definition() {
        Draws draws = Draws.of(11);
        for (int trial = 0; trial < 500; trial++) {
            double[] p = draws.positiveDistribution(6);
            double[] q = draws.positiveDistribution(6);
            double expected = 0;
            for (int i = 0; i < 6; i++) {
                expected += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
            assertThat(divergence(p, q)).isCloseTo(expected, ROUNDING);
        }
        assertThat(divergence(new double[] {0.5, 0.5}, new double[] {1, 0})).isEqualTo(INFINITY);
        assertThat(divergence(new double[] {1, 0}, new double[] {0.5, 0.5})).isEqualTo(Math.log(2));
        assertThat(divergence(new double[] {0, 1}, new double[] {0, 1})).isZero();
    }

    /** For q = p + δ it is Σ δ²/(2p) but for a part of order δ³; with δ = 2⁻³⁰, exact in the probabilities. */
    @Test
    void keeps_its_digits_where_distributions_are_nearly_equal() {
        double step = 0x1p-30;
        double expected = step * step / 2 * (1 / 0.25 + 1 / 0.75);
        assertThat(divergence(new double[] {0.25, 0.75}, new double[] {0.25 + step, 0.75 - step}))
                // A part of order δ³, and rounding of two terms of size δ.
                .isCloseTo(expected, within(1e-8 * expected + 4 * Math.ulp(step)));
        assertThat(BernoulliDivergence.klDivergence(0.25, 0.25 + step)).isCloseTo(expected, within(1e-8 * expected));
    }

    @Test
    void of_logits_is_that_of_their_softmax_and_shifts_do_not_matter() {
        Draws draws = Draws.of(12);
        for (int trial = 0; trial < 500; trial++) {
            INDArray x = Draws.vector(draws.gaussian(5, 4));
            INDArray y = Draws.vector(draws.gaussian(5, 4));
            double ofLogits = CategoricalDivergence.klDivergenceOfLogits(x, y);
            double ofSoftmax = CategoricalDivergence.klDivergence(LogSpace.softmax(x, 0), LogSpace.softmax(y, 0));
            assertThat(ofLogits).isCloseTo(ofSoftmax, ROUNDING);
            assertThat(CategoricalDivergence.klDivergenceOfLogits(x.add(1000), y.sub(500)))
                    // Shifted logits have lost about 10⁻¹³.
                    .isCloseTo(ofLogits, within(1e-11));
        }
    }

    @Test
    void of_logits_is_never_negative_and_finite_where_probabilities_underflow() {
        Draws draws = Draws.of(13);
        for (int trial = 0; trial < 2000; trial++) {
            double[] x = draws.gaussian(4, draws.positive(1e4));
            double[] noise = draws.gaussian(4, draws.positive(1e4) * 1e-12);
            double[] y = new double[4];
            Arrays.setAll(y, i -> x[i] + noise[i]);
            assertThat(ofLogits(x, y)).isNotNegative();
            assertThat(ofLogits(x, x)).isZero();
        }
        assertThat(ofLogits(new double[] {1000, 0}, new double[] {0, 1000})).isEqualTo(1000);
        assertThat(ofLogits(new double[] {0, -INFINITY}, new double[] {0, 0})).isCloseTo(Math.log(2), ROUNDING);
        assertThat(ofLogits(new double[] {0, 0}, new double[] {0, -INFINITY})).isEqualTo(INFINITY);
    }

    @Test
    void bernoulli_is_the_categorical_of_two_outcomes() {
        Random random = new Random(14);
        for (int trial = 0; trial < 500; trial++) {
            double p = random.nextInt(8) == 0 ? random.nextInt(2) : random.nextDouble();
            double q = random.nextInt(8) == 0 ? random.nextInt(2) : random.nextDouble();
            double ofTwo = divergence(new double[] {1 - p, p}, new double[] {1 - q, q});
            if (Double.isInfinite(ofTwo)) {
                assertThat(BernoulliDivergence.klDivergence(p, q)).isEqualTo(ofTwo);
            } else {
                assertThat(BernoulliDivergence.klDivergence(p, q))
                        .isNotNegative()
                        .isCloseTo(ofTwo, ROUNDING);
                double ofLogits = BernoulliDivergence.klDivergenceOfLogits(logit(p), logit(q));
                assertThat(ofLogits).isCloseTo(ofTwo, ROUNDING);
            }
        }
    }

    @Test
    void jensen_shannon_is_symmetric_bounded_and_zero_for_equal_ones() {
        Draws draws = Draws.of(15);
        for (int trial = 0; trial < 500; trial++) {
            double[] p = draws.distribution(2 + trial % 7);
            double[] q = draws.distribution(p.length);
            double[] middle = new double[p.length];
            Arrays.setAll(middle, i -> (p[i] + q[i]) / 2);
            double js = JensenShannon.divergence(Draws.vector(p), Draws.vector(q));
            assertThat(js).isBetween(0.0, Math.log(2));
            assertThat(js).isCloseTo((divergence(p, middle) + divergence(q, middle)) / 2, ROUNDING);
            assertThat(JensenShannon.divergence(Draws.vector(q), Draws.vector(p)))
                    .isCloseTo(js, within(1e-15));
            assertThat(JensenShannon.divergence(Draws.vector(p), Draws.vector(p)))
                    .isZero();
        }
        assertThat(JensenShannon.divergence(Draws.vector(0.3, 0.7, 0, 0), Draws.vector(0, 0, 0.9, 0.1)))
                .isCloseTo(Math.log(2), within(1e-15));
    }

    @Test
    void what_does_not_fit_is_refused_by_name() {
        assertThatThrownBy(() -> divergence(new double[] {1}, new double[] {0.5, 0.5}))
                .hasMessage("p has shape [1] but q has shape [2]");
        assertThatThrownBy(() -> divergence(new double[] {1}, new double[] {0.5}))
                .hasMessage("q sums to 0.5, not to 1");
        assertThatThrownBy(() -> BernoulliDivergence.klDivergence(0.5, -0.1)).hasMessageStartingWith("q is -0.1");
        assertThatThrownBy(() -> BernoulliDivergence.klDivergenceOfLogits(Double.NaN, 0))
                .hasMessage("pLogit is NaN");
        assertThatThrownBy(() -> ofLogits(new double[] {INFINITY}, new double[] {0}))
                .hasMessageStartingWith("pLogits[0] is Infinity");
    }

    private static double divergence(double[] p, double[] q) {
        return CategoricalDivergence.klDivergence(Draws.vector(p), Draws.vector(q));
    }

    private static double ofLogits(double[] p, double[] q) {
        return CategoricalDivergence.klDivergenceOfLogits(Draws.vector(p), Draws.vector(q));
    }

    private static double logit(double p) {
        return Math.log(p) - Math.log1p(-p);
    }
}
