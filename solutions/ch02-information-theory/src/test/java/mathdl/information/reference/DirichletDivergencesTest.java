package mathdl.information.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import mathdl.toolkit.special.GammaFunctions;
import org.junit.jupiter.api.Test;

class DirichletDivergencesTest {
    /** ∫ p ln(p/q) over the log-odds of x, where the density's tails fall exponentially. */
    @Test
    void beta_is_the_integral() {
        Draws draws = Draws.of(30);
        for (int trial = 0; trial < 100; trial++) {
            double a1 = 4 * draws.positive(10);
            double b1 = 4 * draws.positive(10);
            double a2 = draws.positive(20);
            double b2 = draws.positive(20);
            double logB1 = GammaFunctions.logBeta(a1, b1);
            double logB2 = GammaFunctions.logBeta(a2, b2);
            // Beyond it the integrand is below e⁻⁴⁵ times the logarithm of the ratio.
            double reach = (45 - logB1) / Math.min(a1, b1);
            double integral = Trapezoid.integral(-reach, reach, t -> {
                double logX = -Math.log1p(Math.exp(-t));
                double logRest = -Math.log1p(Math.exp(t));
                double logRatio = (a1 - a2) * logX + (b1 - b2) * logRest + logB2 - logB1;
                return Math.exp(a1 * logX + b1 * logRest - logB1) * logRatio;
            });
            double divergence = BetaDivergence.klDivergence(a1, b1, a2, b2);
            // Rounding of 4000 terms with exponents up to about 100.
            assertThat(divergence).isCloseTo(integral, within(1e-11 * (1 + integral)));
        }
    }

    /** The formula as it stands, for parameters that are not large. */
    @Test
    void dirichlet_is_the_closed_form() {
        Draws draws = Draws.of(31);
        for (int trial = 0; trial < 300; trial++) {
            double[] alpha = parameters(draws, 1 + trial % 6, 30);
            double[] beta = parameters(draws, alpha.length, 30);
            double alpha0 = Arrays.stream(alpha).sum();
            double expected = logB(beta) - logB(alpha);
            for (int i = 0; i < alpha.length; i++) {
                expected += (alpha[i] - beta[i]) * (GammaFunctions.digamma(alpha[i]) - GammaFunctions.digamma(alpha0));
            }
            // Terms of up to about 1000 cancel.
            assertThat(dirichlet(alpha, beta)).isCloseTo(expected, within(1e-12 * (100 + expected)));
        }
    }

    @Test
    void is_never_negative_and_zero_for_equal_parameters_of_any_size() {
        Draws draws = Draws.of(32);
        for (int trial = 0; trial < 1000; trial++) {
            double[] alpha = parameters(draws, 1 + trial % 6, 1e12);
            double h = draws.positive(1e8) * 1e-8;
            double[] beta = Arrays.stream(alpha)
                    .map(a -> a * Math.exp(h * draws.random().nextGaussian()))
                    .toArray();
            assertThat(dirichlet(alpha, beta)).isNotNegative();
            assertThat(dirichlet(alpha, alpha)).isZero();
        }
    }

    /** The first share is a Beta variable, and the others' shares of the rest are an independent Dirichlet variable. */
    @Test
    void dirichlet_obeys_the_chain_rule_and_beta_is_the_one_of_two() {
        Draws draws = Draws.of(33);
        for (int trial = 0; trial < 300; trial++) {
            double[] alpha = parameters(draws, 4, 1e3);
            double[] beta = parameters(draws, 4, 1e3);
            double[] alphaRest = Arrays.copyOfRange(alpha, 1, 4);
            double[] betaRest = Arrays.copyOfRange(beta, 1, 4);
            double first = BetaDivergence.klDivergence(
                    alpha[0],
                    Arrays.stream(alphaRest).sum(),
                    beta[0],
                    Arrays.stream(betaRest).sum());
            double expected = first + dirichlet(alphaRest, betaRest);
            assertThat(dirichlet(alpha, beta)).isCloseTo(expected, within(1e-11 * (1 + expected)));
            assertThat(dirichlet(new double[] {alpha[0], alpha[1]}, new double[] {beta[0], beta[1]}))
                    .isEqualTo(BetaDivergence.klDivergence(alpha[0], alpha[1], beta[0], beta[1]));
        }
    }

    /** Nearly normal for large n: Beta(n, n) has variance 1/(8n) but for a part of order 1/n, and so has this limit. */
    @Test
    void of_large_parameters_tends_to_that_of_normal_distributions() {
        double n = 1e14;
        assertThat(BetaDivergence.klDivergence(n, n, 2 * n, 2 * n))
                .isCloseTo(
                        NormalDivergence.klDivergence(0, Math.sqrt(1 / (8 * n)), 0, Math.sqrt(1 / (16 * n))),
                        within(1e-12));
    }

    @Test
    void of_tiny_parameters_is_their_ratio() {
        // Of x^a, a → 0, only Γ(a) ≈ 1/a counts: Beta(a, 1) is exponential in −ln x, and its divergence b/a − 1 −
        // ln(b/a).
        assertThat(BetaDivergence.klDivergence(1e-300, 1, 1e-200, 1)).isCloseTo(1e100, within(1e88));
        assertThat(BetaDivergence.klDivergence(1e-200, 1, 3e-200, 1)).isCloseTo(2 - Math.log(3), within(1e-14));
    }

    @Test
    void what_does_not_fit_is_refused_by_name() {
        assertThatThrownBy(() -> BetaDivergence.klDivergence(1, 2, 0, 3))
                .hasMessage("a2 is 0.0; it must be positive and finite");
        assertThatThrownBy(() -> dirichlet(new double[] {1, 2}, new double[] {1}))
                .hasMessage("alpha has shape [2] but beta has shape [1]");
        assertThatThrownBy(() -> dirichlet(new double[] {1, 2}, new double[] {1, Double.NaN}))
                .hasMessage("beta[1] is NaN; it must be positive and finite");
    }

    private static double[] parameters(Draws draws, int n, double scale) {
        double[] parameters = new double[n];
        Arrays.setAll(parameters, i -> draws.positive(scale));
        return parameters;
    }

    private static double logB(double[] alpha) {
        return Arrays.stream(alpha).map(GammaFunctions::lgamma).sum()
                - GammaFunctions.lgamma(Arrays.stream(alpha).sum());
    }

    private static double dirichlet(double[] alpha, double[] beta) {
        return DirichletDivergence.klDivergence(Draws.vector(alpha), Draws.vector(beta));
    }
}
