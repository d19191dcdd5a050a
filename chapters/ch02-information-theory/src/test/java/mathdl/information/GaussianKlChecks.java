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

@ChecksFor(exercise = "2.5", contract = GaussianKl.class)
class GaussianKlChecks {
    private static final String ROUNDING =
            "formula and integral are both right to about 1e-14 for these widths and shifts";

    @Check(
            name = "The divergence of drawn Gaussians is the integral ∫ p ln(p/q), in nats.",
            points = 2,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void agrees_with_the_integral(GaussianKl kl, Inputs inputs, Tolerance tolerance) {
        for (int dimensions = 1; dimensions <= 5; dimensions++) {
            judge(kl, inputs, GaussianPair.apart(inputs, dimensions), tolerance);
        }
    }

    @Check(
            name = "It is 0 in a dimension where the Gaussians are equal and positive where they differ.",
            points = 1,
            tolerance =
                    @Within(
                            relative = 1e-11,
                            absolute = 1e-13,
                            because = ROUNDING + ", and terms of size 1 cancel to 0 but for rounding"))
    void vanishes_only_between_equals(GaussianKl kl, Inputs inputs, Tolerance tolerance) {
        for (int dimensions = 2; dimensions <= 4; dimensions++) {
            int equal = inputs.integer(0, dimensions - 1);
            GaussianPair pair = GaussianPair.apart(inputs, dimensions).equalIn(equal);
            // The integral of 0 is 0; quadrature would put rounding in its place.
            double[] expected = Discrete.with(pair.divergences(), equal, 0);
            assertThat(pair.divergencesBy(kl, inputs.arrays())).isCloseTo(expected, tolerance);
        }
    }

    @Check(
            name = "It does not depend on the unit: x → a x changes both Gaussians and not their divergence.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void does_not_depend_on_the_unit(GaussianKl kl, Inputs inputs, Tolerance tolerance) {
        for (int dimensions = 1; dimensions <= 3; dimensions++) {
            GaussianPair pair = GaussianPair.apart(inputs, dimensions);
            for (double a : new double[] {inputs.uniform(0.01, 0.1), 1, inputs.uniform(-100, -10)}) {
                assertThat(pair.scaled(a).divergencesBy(kl, inputs.arrays()))
                        .as("the divergence in units scaled by " + a)
                        .isCloseTo(pair.divergences(), tolerance);
            }
        }
    }

    /** Expected values: the closed form of the decimal fractions with 50 digits, rounded once. */
    @Check(
            name = "The latent codes N(1.5, 0.8²) and N(−0.5, 1.2²) are 1.1681 and 0.1627 nats from N(0, 1).",
            points = 1,
            tolerance =
                    @Within(
                            relative = 1e-11,
                            absolute = 1e-13,
                            because = ROUNDING + ", and N(0, 1) is at 0 from itself but for rounding"))
    void has_the_known_values(GaussianKl kl, ArrayFactory arrays, Tolerance tolerance) {
        GaussianPair latent = new GaussianPair(
                new double[] {1.5, -0.5, 0}, new double[] {0.8, 1.2, 1}, new double[3], new double[] {1, 1, 1});
        assertThat(latent.divergencesBy(kl, arrays))
                .as("KL(q(z|x)‖N(0, 1))")
                .isCloseTo(new double[] {1.1681435513142098, 0.16267844320604538, 0}, tolerance);
        assertThat(latent.reversed().divergencesBy(kl, arrays))
                .as("KL(N(0, 1)‖q(z|x))")
                .isCloseTo(new double[] {1.8159189486857903, 0.1163493345717324, 0}, tolerance);
    }

    @Check(
            name = "Different shapes, σ ≤ 0 and means that are not finite are refused, and Gaussians are not.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void refuses_what_is_no_pair_of_gaussians(GaussianKl kl, Inputs inputs, Tolerance tolerance) {
        judge(kl, inputs, GaussianPair.apart(inputs, 2), tolerance);
        GaussianPair good = GaussianPair.apart(inputs, 3);
        double[] longer = inputs.uniforms(4, 0.3, 0.8);
        double[] m1 = good.mean1;
        double[] s1 = good.sigma1;
        double[] m2 = good.mean2;
        double[] s2 = good.sigma2;
        refuses("σ₁ longer than μ₁", kl, inputs, new GaussianPair(m1, longer, m2, s2));
        refuses("μ₂ longer than μ₁", kl, inputs, new GaussianPair(m1, s1, longer, s2));
        refuses("σ₂ longer than μ₁", kl, inputs, new GaussianPair(m1, s1, m2, longer));
        refuses("a σ₁ of 0", kl, inputs, new GaussianPair(m1, Discrete.with(s1, 1, 0), m2, s2));
        refuses("a negative σ₂", kl, inputs, new GaussianPair(m1, s1, m2, Discrete.with(s2, 2, -s2[2])));
        refusesWhatIsNotFinite(kl, inputs.arrays(), good);
        judge(kl, inputs, GaussianPair.apart(inputs, 4), tolerance);
    }

    private static void refusesWhatIsNotFinite(GaussianKl kl, ArrayFactory arrays, GaussianPair good) {
        double[] m1 = good.mean1;
        double[] s1 = good.sigma1;
        double[] m2 = good.mean2;
        double[] s2 = good.sigma2;
        assertRefusesNotFinite("μ₁", m1, bad -> new GaussianPair(bad, s1, m2, s2).divergencesBy(kl, arrays));
        assertRefusesNotFinite("σ₁", s1, bad -> new GaussianPair(m1, bad, m2, s2).divergencesBy(kl, arrays));
        assertRefusesNotFinite("μ₂", m2, bad -> new GaussianPair(m1, s1, bad, s2).divergencesBy(kl, arrays));
        assertRefusesNotFinite("σ₂", s2, bad -> new GaussianPair(m1, s1, m2, bad).divergencesBy(kl, arrays));
    }

    private static void judge(GaussianKl kl, Inputs inputs, GaussianPair pair, Tolerance tolerance) {
        assertThat(pair.divergencesBy(kl, inputs.arrays()))
                .as("the divergence in " + pair.dimensions() + " dimensions")
                .isCloseTo(pair.divergences(), tolerance);
    }

    private static void refuses(String what, GaussianKl kl, Inputs inputs, GaussianPair pair) {
        assertRefuses(what, () -> pair.divergencesBy(kl, inputs.arrays()));
    }
}
