package mathdl.information;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;

@ChecksFor(exercise = "2.8", contract = MonteCarloKl.class)
class MonteCarloKlChecks {
    private static final String ROUNDING = "terms up to 1000 are rounded to 1e-13, and a few dozen of them are added";

    @Check(
            name = "For drawn Gaussians and noise it is the mean of ln p(x) − ln q(x) at x = μ₁ + σ₁ε, and s/√n.",
            points = 2,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = ROUNDING))
    void averages_the_terms_of_its_draws(MonteCarloKl answer, Inputs inputs, Tolerance tolerance) {
        for (int n : new int[] {2, 5, 20}) {
            judge(answer, inputs, GaussianPair.apart(inputs, 1), inputs.normals(n), tolerance);
        }
    }

    /**
     * Of n terms a ε² + b ε + c with variance v = 2a² + b², the mean is off by more than √(2xv/n) + 2|a|x/n with
     * probability below 2e⁻ˣ at most: Chernoff's bound with the terms' exact generating function. x = ln(2 · 10⁹) makes
     * that 10⁻⁹ and the distance 6.55 √(v/n) + 42.9 |a|/n, which is below 7 √(v/n) for n = 5000 because |a| ≤ √(v/2).
     */
    @Check(
            name = "From 5000 draws it is within 7 standard errors of the divergence.",
            points = 1,
            tolerance =
                    @Within(
                            relative = 1e-11,
                            because = "the bounds are 7 standard errors away, and a right estimate is beyond them"
                                    + " in fewer than one of 10⁹ runs; the rest is rounding"))
    void comes_close_with_many_draws(MonteCarloKl answer, Inputs inputs, Tolerance tolerance) {
        GaussianPair pair = GaussianPair.apart(inputs, 1);
        RatioDraws draws = new RatioDraws(pair, inputs.normals(5000));
        double divergence = pair.divergences()[0];
        double reach = 7 * draws.trueStandardError();
        assertThat(draws.estimateBy(answer, inputs.arrays()).divergence())
                .as("the estimate from 5000 draws")
                .isAtLeast(divergence - reach, tolerance)
                .isAtMost(divergence + reach, tolerance);
    }

    /** A term is quadratic in ε: only the mean and the mean square of the noise count, and these are 0 and 1. */
    @Check(
            name = "Noise of mean 0 and mean square 1 gives the very divergence, and equal Gaussians give 0.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = ROUNDING))
    void is_exact_for_balanced_noise(MonteCarloKl answer, Inputs inputs, Tolerance tolerance) {
        for (int repeat = 0; repeat < 3; repeat++) {
            GaussianPair pair = GaussianPair.apart(inputs, 1);
            double a = inputs.uniform(0.3, 0.9);
            double b = StrictMath.sqrt(2 - a * a);
            MonteCarloKl.Estimate balanced = new RatioDraws(pair, a, b, -b, -a).estimateBy(answer, inputs.arrays());
            assertThat(balanced.divergence())
                    .as("the estimate from balanced noise")
                    .isCloseTo(pair.divergences()[0], tolerance);
            judge(answer, inputs, pair.equalIn(0), inputs.normals(3), tolerance);
        }
    }

    /** p is wider than q and x near the middle of q, so that q is above p there. */
    @Check(
            name = "Where q is above p the terms are negative, and the estimate is.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = ROUNDING))
    void keeps_the_sign_of_its_terms(MonteCarloKl answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            GaussianPair pair = GaussianPair.apart(inputs, 1);
            GaussianPair wide = pair.sigma1[0] > pair.sigma2[0] ? pair : pair.reversed();
            double middle = RatioDraws.noiseOfSecondMean(wide);
            judge(answer, inputs, wide, inputs.uniforms(n, middle - 0.1, middle + 0.1), tolerance);
        }
    }

    /** Expected values: the closed form of the decimal fractions with 50 digits, rounded once; terms 1.2 from it. */
    @Check(
            name = "For N(1.5, 0.8²) and N(0, 1) the noise 1 and −1 gives 1.1681 and the standard error 1.2.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = "a dozen roundings of numbers up to 3"))
    void has_the_known_values(MonteCarloKl answer, ArrayFactory arrays, Tolerance tolerance) {
        MonteCarloKl.Estimate estimate = answer.estimate(1.5, 0.8, 0, 1, arrays.vector(1, -1));
        assertThat(estimate.divergence()).as("the estimate").isCloseTo(1.1681435513142098, tolerance);
        assertThat(estimate.standardError()).as("the standard error").isCloseTo(1.2, tolerance);
    }

    @Check(
            name = "One draw, σ ≤ 0, means and noise that are not finite are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = ROUNDING))
    void refuses_what_has_no_estimate(MonteCarloKl answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, GaussianPair.apart(inputs, 1), inputs.normals(3), tolerance);
        assertRefuses("a single draw", () -> answer.estimate(0, 1, 1, 2, inputs.vector(0.5)));
        assertRefuses("a σ₁ of 0", () -> answer.estimate(0, 0, 1, 2, inputs.vector(1, 2)));
        assertRefuses("a negative σ₂", () -> answer.estimate(0, 1, 1, -2, inputs.vector(1, 2)));
        assertRefuses("an infinite μ₂", () -> answer.estimate(0, 1, 1 / 0.0, 2, inputs.vector(1, 2)));
        assertRefuses("a μ₁ of NaN", () -> answer.estimate(Double.NaN, 1, 1, 2, inputs.vector(1, 2)));
        assertRefusesNotFinite("noise", new double[3], bad -> answer.estimate(0, 1, 1, 2, inputs.vector(bad)));
    }

    private static void judge(
            MonteCarloKl answer, Inputs inputs, GaussianPair pair, double[] noise, Tolerance tolerance) {
        RatioDraws draws = new RatioDraws(pair, noise);
        MonteCarloKl.Estimate estimate = draws.estimateBy(answer, inputs.arrays());
        assertThat(estimate.divergence())
                .as("the estimate from " + noise.length + " draws")
                .isCloseTo(draws.mean(), tolerance);
        assertThat(estimate.standardError())
                .as("the standard error of " + noise.length + " draws")
                .isCloseTo(draws.standardError(), tolerance);
    }
}
