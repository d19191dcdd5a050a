package mathdl.information;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import java.util.Arrays;
import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;

@ChecksFor(exercise = "2.6", contract = LabelSmoothing.class)
class LabelSmoothingChecks {
    private static final String FEW = "a dozen exponentials, logarithms and products";

    /** By probabilities, in place of their logarithms. */
    @Check(
            name = "It is the cross-entropy of the smoothed label with the softmax.",
            points = 2,
            tolerance = @Within(relative = 1e-12, because = FEW))
    void is_a_mixture_of_losses(LabelSmoothing answer, Inputs inputs, Tolerance tolerance) {
        for (int k = 3; k <= 6; k++) {
            judge(answer, inputs, k, inputs.uniform(0.2, 0.5), tolerance);
        }
    }

    @Check(
            name =
                    "ε = 0 is the loss of a certain label, ε = 1 that of none, and logits near 1000 or far apart do no harm.",
            points = 2,
            tolerance = @Within(relative = 1e-10, because = FEW + "; logits near 1000 are rounded at 1e-13"))
    void has_its_ends(LabelSmoothing answer, Inputs inputs, Tolerance tolerance) {
        for (int k = 3; k <= 5; k++) {
            judge(answer, inputs, k, 0, tolerance);
            judge(answer, inputs, k, 1, tolerance);
            double[] z = logits(inputs, k);
            double[] shifted = Arrays.stream(z).map(x -> x + 1000).toArray();
            assertThat(answer.loss(inputs.vector(shifted), 0, 0.25))
                    .as("the loss of logits near 1000")
                    .isCloseTo(loss(z, 0, 0.25), tolerance);
            // exp of the differences is 0: ln Σ exp z is c, and the mean of the logits c / 2.
            double c = inputs.uniform(1600, 3000);
            assertThat(answer.loss(inputs.vector(0, c, c / 2), 0, 0.25))
                    .as("the loss of logits far apart")
                    .isCloseTo(c - 0.25 * c / 2, tolerance);
        }
    }

    /** Expected value with 50 decimal digits, rounded once. */
    @Check(
            name = "Logits (2, 1, −½, 3), target 3, ε = 0.1 give 0.5900.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = FEW))
    void has_the_known_values(LabelSmoothing answer, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(answer.loss(arrays.vector(2, 1, -0.5, 3), 3, 0.1)).isCloseTo(0.5899953881792891, tolerance);
    }

    @Check(
            name = "Classes that are not there, an ε above 1 and logits that are not finite are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = FEW))
    void refuses_what_is_no_label(LabelSmoothing answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, 0.25, tolerance);
        assertRefuses("class 2 of 2", () -> answer.loss(inputs.vector(1, 2), 2, 0.1));
        assertRefuses("class −1", () -> answer.loss(inputs.vector(1, 2), -1, 0.1));
        assertRefusesEach("ε", bad -> answer.loss(inputs.vector(1, 2), 0, bad), 1.5, -0.5, Double.NaN);
        assertRefusesNotFinite("z", new double[2], bad -> answer.loss(inputs.vector(bad), 0, 0.1));
    }

    private static void judge(LabelSmoothing answer, Inputs inputs, int k, double smoothing, Tolerance tolerance) {
        double[] z = logits(inputs, k);
        int target = inputs.integer(0, k - 1);
        assertThat(answer.loss(inputs.vector(z), target, smoothing))
                .as("the loss over " + k + " classes")
                .isCloseTo(loss(z, target, smoothing), tolerance);
    }

    /** Far enough apart that the target and the mean of all classes differ. */
    private static double[] logits(Inputs inputs, int k) {
        double[] z = new double[k];
        for (int i = 0; i < k; i++) {
            z[i] = 2 * i + inputs.uniform(0, 0.5);
        }
        return z;
    }

    private static double loss(double[] z, int target, double smoothing) {
        double sum = Arrays.stream(z).map(StrictMath::exp).sum();
        double loss = 0;
        for (int k = 0; k < z.length; k++) {
            double label = (k == target ? 1 - smoothing : 0) + smoothing / z.length;
            loss -= label * StrictMath.log(StrictMath.exp(z[k]) / sum);
        }
        return loss;
    }
}
