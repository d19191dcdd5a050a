package mathdl.information;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;

@ChecksFor(exercise = "2.10", contract = BinaryCrossEntropyWithLogits.class)
class BinaryCrossEntropyWithLogitsChecks {
    private static final String FEW = "an exponential, a logarithm and a few sums of numbers up to 10";

    @Check(
            name = "For tame logits it is −y ln σ(z) − (1 − y) ln(1 − σ(z)), soft labels included.",
            points = 2,
            tolerance = @Within(relative = 1e-12, absolute = 1e-14, because = FEW))
    void is_the_cross_entropy_of_a_coin(BinaryCrossEntropyWithLogits answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 5; n++) {
            judge(answer, inputs, n, tolerance);
        }
    }

    /** e⁻ᶻ and smaller terms are below 1e-15 of |z| for |z| above 40. */
    @Check(
            name = "For huge logits it is z (1 − y) or −z y, and for sure predictions exp(−|z|).",
            points = 2,
            tolerance = @Within(relative = 1e-12, because = "terms below 1e-15 of the loss are left out"))
    void is_right_for_huge_logits(BinaryCrossEntropyWithLogits answer, Inputs inputs, Tolerance tolerance) {
        double large = inputs.uniform(50, 300);
        double huge = inputs.uniform(1000, 5000);
        double y = inputs.uniform(0.25, 0.75);
        assertThat(answer.losses(inputs.vector(huge, -huge, large, -large), inputs.vector(y, y, 0, 1)))
                .as("losses of huge logits")
                .isCloseTo(new double[] {huge * (1 - y), huge * y, large, large}, tolerance);
        assertThat(answer.losses(inputs.vector(large, -large), inputs.vector(1, 0)))
                .as("losses of sure predictions that are right")
                .isCloseTo(new double[] {StrictMath.exp(-large), StrictMath.exp(-large)}, tolerance);
    }

    @Check(
            name = "z = 0 gives ln 2 for every label.",
            points = 1,
            tolerance = @Within(relative = 1e-15, because = "one logarithm"))
    void has_the_known_values(BinaryCrossEntropyWithLogits answer, ArrayFactory arrays, Tolerance tolerance) {
        double ln2 = 0.6931471805599453;
        assertThat(answer.losses(arrays.vector(0, 0, 0), arrays.vector(0, 0.5, 1)))
                .isCloseTo(new double[] {ln2, ln2, ln2}, tolerance);
    }

    @Check(
            name = "Labels above 1, shapes that differ and logits that are not finite are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-12, absolute = 1e-14, because = FEW))
    void refuses_what_is_no_label(BinaryCrossEntropyWithLogits answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, tolerance);
        assertRefusesEach("a label", y -> answer.losses(inputs.vector(1, 2), inputs.vector(y, 0.5)), 2, -1, Double.NaN);
        assertRefuses("one label for two", () -> answer.losses(inputs.vector(1, 2), inputs.vector(1)));
        assertRefuses("two labels for one", () -> answer.losses(inputs.vector(1), inputs.vector(1, 1)));
        assertRefusesNotFinite("z", new double[2], bad -> answer.losses(inputs.vector(bad), inputs.vector(0, 1)));
    }

    private static void judge(BinaryCrossEntropyWithLogits answer, Inputs inputs, int n, Tolerance tolerance) {
        double[] z = inputs.uniforms(n, -3, 3);
        z[0] = inputs.uniform(1, 3);
        double[] y = inputs.uniforms(n, 0.6, 0.9);
        double[] expected = new double[n];
        for (int i = 0; i < n; i++) {
            double p = 1 / (1 + StrictMath.exp(-z[i]));
            expected[i] = -y[i] * StrictMath.log(p) - (1 - y[i]) * StrictMath.log(1 - p);
        }
        assertThat(answer.losses(inputs.vector(z), inputs.vector(y)))
                .as("losses of " + n + " logits")
                .isCloseTo(expected, tolerance);
    }
}
