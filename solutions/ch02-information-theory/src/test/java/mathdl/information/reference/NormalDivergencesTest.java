package mathdl.information.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class NormalDivergencesTest {
    private static final Offset<Double> ROUNDING = within(1e-12);

    /** ∫ p ln(p/q) over twelve standard deviations to each side, beyond which p is 10⁻³². */
    @Test
    void normal_is_the_integral() {
        Draws draws = Draws.of(20);
        for (int trial = 0; trial < 100; trial++) {
            double[] mu = draws.gaussian(2, 2);
            double s1 = draws.positive(5);
            double s2 = draws.positive(5);
            double integral = Trapezoid.integral(-12, 12, u -> {
                double x = mu[0] + s1 * u;
                double logRatio = Math.log(s2 / s1) - u * u / 2 + Math.pow((x - mu[1]) / s2, 2) / 2;
                return Math.exp(-u * u / 2) / Math.sqrt(2 * Math.PI) * logRatio;
            });
            assertThat(NormalDivergence.klDivergence(mu[0], s1, mu[1], s2))
                    // Rounding of a sum of 4000 terms, relative to values up to 10³.
                    .isCloseTo(integral, within(1e-12 * (1 + integral)));
        }
    }

    @Test
    void normal_is_zero_for_equal_ones_and_keeps_its_digits_beside_them() {
        Draws draws = Draws.of(21);
        for (int trial = 0; trial < 500; trial++) {
            double mu = draws.gaussian(1, 100)[0];
            double sigma = draws.positive(1e100);
            assertThat(NormalDivergence.klDivergence(mu, sigma, mu, sigma)).isZero();
            assertThat(NormalDivergence.klDivergence(mu, sigma, mu, Math.nextUp(sigma)))
                    .isPositive();
        }
        // For σ₁ = 1 + h it is h² − h³/3 + …
        assertThat(NormalDivergence.klDivergence(0, 1 + 0x1p-30, 0, 1)).isCloseTo(0x1p-60, within(1e-9 * 0x1p-60));
        assertThat(NormalDivergence.klDivergence(1e8, 1, 1e8 + 1, 1)).isEqualTo(0.5);
        assertThat(NormalDivergence.klDivergence(0, 1e-200, 0, 1e200)).isCloseTo(400 * Math.log(10) - 0.5, ROUNDING);
    }

    @Test
    void normal_elementwise_equals_each_and_a_log_variance_is_twice_the_logarithm_of_sigma() {
        Draws draws = Draws.of(22);
        INDArray mean = Nd4j.create(draws.gaussian(6, 1), new long[] {2, 3}, 'f');
        INDArray sigma = Nd4j.create(draws.random().doubles(6, 0.1, 3).toArray(), new long[] {2, 3}, 'c');
        INDArray zero = Nd4j.zeros(DataType.DOUBLE, 2, 3);
        INDArray one = Nd4j.ones(DataType.DOUBLE, 2, 3);
        INDArray divergences = NormalDivergence.perDimension(mean, sigma, zero, one);
        INDArray logVariance = sigma.dup();
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 3; j++) {
                logVariance.putScalar(i, j, 2 * Math.log(sigma.getDouble(i, j)));
                assertThat(divergences.getDouble(i, j))
                        .isEqualTo(NormalDivergence.klDivergence(mean.getDouble(i, j), sigma.getDouble(i, j), 0, 1));
            }
        }
        INDArray byLogVariance = NormalDivergence.perDimensionToStandard(mean, logVariance);
        assertThat(byLogVariance.reshape(6).toDoubleVector())
                .containsExactly(divergences.reshape(6).toDoubleVector(), ROUNDING);
        assertThat(NormalDivergence.perDimensionToStandard(mean.castTo(DataType.FLOAT), logVariance)
                        .dataType())
                .isEqualTo(DataType.FLOAT);
    }

    @Test
    void multivariate_of_diagonal_covariances_is_the_sum_over_dimensions() {
        Draws draws = Draws.of(23);
        for (int trial = 0; trial < 100; trial++) {
            int n = 1 + trial % 5;
            INDArray mean1 = Draws.vector(draws.gaussian(n, 1));
            INDArray mean2 = Draws.vector(draws.gaussian(n, 1));
            INDArray sigma1 = Draws.vector(draws.random().doubles(n, 0.3, 3).toArray());
            INDArray sigma2 = Draws.vector(draws.random().doubles(n, 0.3, 3).toArray());
            double sum = Arrays.stream(NormalDivergence.perDimension(mean1, sigma1, mean2, sigma2)
                            .toDoubleVector())
                    .sum();
            assertThat(multivariate(mean1, diagonal(sigma1), mean2, diagonal(sigma2)))
                    .isCloseTo(sum, within(1e-13 * (1 + sum)));
        }
    }

    /** x → A x + b changes both distributions and not their divergence. */
    @Test
    void multivariate_does_not_change_under_affine_maps() {
        Draws draws = Draws.of(24);
        for (int trial = 0; trial < 100; trial++) {
            int n = 1 + trial % 5;
            INDArray mean1 = Draws.vector(draws.gaussian(n, 1));
            INDArray mean2 = Draws.vector(draws.gaussian(n, 1));
            INDArray cov1 = draws.covariance(n);
            INDArray cov2 = draws.covariance(n);
            // Symmetric with eigenvalues above ½, so that it can be undone.
            INDArray a = draws.covariance(n);
            INDArray b = Draws.vector(draws.gaussian(n, 10));
            double mapped = multivariate(
                    map(a, mean1).add(b), symmetric(a.mmul(cov1).mmul(a)),
                    map(a, mean2).add(b), symmetric(a.mmul(cov2).mmul(a)));
            double expected = multivariate(mean1, cov1, mean2, cov2);
            // Conditions of A up to 40, twice in AΣA, times that of Σ.
            assertThat(mapped).isCloseTo(expected, within(1e-10 * (1 + expected)));
        }
    }

    /** KL of (X, Y) is that of X and, on average over X, that of Y given X; here by quadrature over X. */
    @Test
    void multivariate_obeys_the_chain_rule() {
        Draws draws = Draws.of(25);
        for (int trial = 0; trial < 20; trial++) {
            double[] m1 = draws.gaussian(2, 1);
            double[] m2 = draws.gaussian(2, 1);
            INDArray c1 = draws.covariance(2);
            INDArray c2 = draws.covariance(2);
            double s1 = Math.sqrt(c1.getDouble(0, 0));
            double conditional = Trapezoid.integral(-12, 12, u -> {
                double x = m1[0] + s1 * u;
                double[] y1 = given(x, m1, c1);
                double[] y2 = given(x, m2, c2);
                return Math.exp(-u * u / 2)
                        / Math.sqrt(2 * Math.PI)
                        * NormalDivergence.klDivergence(y1[0], y1[1], y2[0], y2[1]);
            });
            double ofX = NormalDivergence.klDivergence(m1[0], s1, m2[0], Math.sqrt(c2.getDouble(0, 0)));
            double ofBoth = multivariate(Draws.vector(m1), c1, Draws.vector(m2), c2);
            // Covariances of condition up to 40.
            assertThat(ofBoth).isCloseTo(ofX + conditional, within(1e-11 * (1 + ofBoth)));
        }
    }

    @Test
    void multivariate_is_zero_for_equal_ones_and_keeps_its_digits_beside_them() {
        INDArray covariance = Draws.of(26).covariance(4);
        INDArray mean = Nd4j.zeros(DataType.DOUBLE, 4);
        // Squares of rounding errors below the diagonal.
        assertThat(multivariate(mean, covariance, mean, covariance)).isBetween(0.0, 1e-29);
        // Σ₁ = (1 + h) Σ₂ in n dimensions: n (h − ln(1 + h))/2 = n h²/4 but for h³; √(1 + h) rounds to 10⁻¹⁶ of 2⁻³⁰.
        double h = 0x1p-30;
        assertThat(multivariate(mean, covariance.mul(1 + h), mean, covariance)).isCloseTo(h * h, within(1e-5 * h * h));
    }

    @Test
    void what_does_not_fit_is_refused_by_name() {
        INDArray mean = Draws.vector(0, 0);
        INDArray identity = Nd4j.eye(2).castTo(DataType.DOUBLE);
        assertThatThrownBy(() -> NormalDivergence.klDivergence(0, 0, 0, 1))
                .hasMessage("standardDeviation1 is 0.0; it must be positive and finite");
        assertThatThrownBy(() -> NormalDivergence.perDimension(mean, mean.add(1), mean, Draws.vector(1)))
                .hasMessage("mean1 has shape [2] but standardDeviation2 has shape [1]");
        assertThatThrownBy(() -> multivariate(mean, identity, mean, identity.neg()))
                .hasMessageStartingWith("covariance2 is not positive definite: its leading minor of order 1");
        assertThatThrownBy(() -> multivariate(mean, Nd4j.eye(3), mean, identity))
                .hasMessage("covariance1 has shape [3, 3]; [2, 2] is needed");
        INDArray skew = Nd4j.create(new double[][] {{1, 0.5}, {0, 1}});
        assertThatThrownBy(() -> multivariate(mean, skew, mean, identity)).hasMessageContaining("not symmetric");
    }

    /** Mean and standard deviation of y given x. */
    private static double[] given(double x, double[] mean, INDArray covariance) {
        double slope = covariance.getDouble(1, 0) / covariance.getDouble(0, 0);
        double variance = covariance.getDouble(1, 1) - slope * covariance.getDouble(0, 1);
        return new double[] {mean[1] + slope * (x - mean[0]), Math.sqrt(variance)};
    }

    private static double multivariate(INDArray mean1, INDArray cov1, INDArray mean2, INDArray cov2) {
        return MultivariateNormalDivergence.klDivergence(mean1, cov1, mean2, cov2);
    }

    private static INDArray diagonal(INDArray sigma) {
        return Nd4j.diag(sigma.mul(sigma));
    }

    private static INDArray map(INDArray a, INDArray x) {
        return a.mmul(x.reshape(-1, 1)).reshape(x.length());
    }

    private static INDArray symmetric(INDArray a) {
        return a.add(a.transpose()).div(2);
    }
}
