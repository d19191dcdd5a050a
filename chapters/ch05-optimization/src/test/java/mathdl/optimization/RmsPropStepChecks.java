package mathdl.optimization;

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
import mathdl.checks.array.ArrayValues;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "5.12", contract = RmsPropStep.class)
class RmsPropStepChecks {
    private static final String ROUNDING = "a dozen roundings a step, of numbers up to 10, over at most four steps";

    /** With gradients that are given, v is a weighted sum over all of them: no recursion is needed to know it. */
    @Check(
            name = "After drawn gradients, averages and parameters are what the weighted sums over all of them say.",
            points = 3,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void takes_the_steps_of_the_sums(RmsPropStep answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            judge(answer, inputs, n, 4, tolerance);
        }
    }

    /** The root of v is at least √0.05 · 2 > 0.4 and a step at most 0.5 / √0.05 < 2.3: ε makes it shorter by 6e-12 at most. */
    @Check(
            name = "With a tiny ε the first step is η / √(1 − α) along each axis, whatever the gradient.",
            points = 1,
            tolerance = @Within(absolute = 1e-11, because = "ε = 1e-12 beside roots above 0.4, in steps below 2.3"))
    void first_step_forgets_the_scale(RmsPropStep answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            double[] x = inputs.uniforms(n, 1, 2);
            double[] g = inputs.uniforms(n, 2, 90);
            double eta = inputs.uniform(0.1, 0.5);
            double alpha = inputs.uniform(0.8, 0.95);
            RmsPropStep.State after = answer.step(start(inputs, x), inputs.vector(g), eta, alpha, 1e-12);
            double length = eta / StrictMath.sqrt(1 - alpha);
            assertThat(after.parameters())
                    .as("x after the first step")
                    .isCloseTo(Arrays.stream(x).map(w -> w - length).toArray(), tolerance);
        }
    }

    /** The rate falls to 0, so that the end is within the tolerance whatever rounding does. */
    @Check(
            name = "With a rate that falls to 0 it comes within 0.01 of the minimum of drawn bowls in 150 steps.",
            points = 1,
            tolerance = @Within(absolute = 0.01, because = "the last steps are shorter than a thousandth"))
    void converges_on_bowls(RmsPropStep answer, Inputs inputs, Tolerance tolerance) {
        double[] curvature = inputs.uniforms(2, 1, 3);
        double[] minimum = inputs.uniforms(2, 1, 2);
        RmsPropStep.State state = start(inputs, inputs.uniforms(2, -1, 0));
        for (int t = 0; t < 150; t++) {
            assertThat(state.parameters()).as("x after step " + t).isFiniteOfShape(2);
            double[] x = ArrayValues.doubles(state.parameters());
            double[] g = {curvature[0] * (x[0] - minimum[0]), curvature[1] * (x[1] - minimum[1])};
            state = answer.step(state, inputs.vector(g), 0.1 * (1 - t / 150.0), 0.9, 1e-8);
        }
        assertThat(state.parameters()).as("where 150 steps lead").isCloseTo(minimum, tolerance);
    }

    /** On ½x² from 2: exact arithmetic with 50 digits, rounded once. */
    @Check(
            name = "Three steps on ½x² from 2 with η = 0.1 and α = 0.9 lead to 1.3087.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = ROUNDING))
    void has_the_known_values(RmsPropStep answer, ArrayFactory arrays, Tolerance tolerance) {
        RmsPropStep.State state = new RmsPropStep.State(arrays.vector(2), arrays.vector(0));
        for (int t = 0; t < 3; t++) {
            assertThat(state.parameters()).as("x after step " + t).isFiniteOfShape(1);
            double x = ArrayValues.doubles(state.parameters())[0];
            state = answer.step(state, arrays.vector(x), 0.1, 0.9, 1e-8);
        }
        assertThat(state.parameters())
                .as("x after three steps")
                .isCloseTo(new double[] {1.3087178756333495}, tolerance);
    }

    @Check(
            name = "Hyperparameters out of range and gradients that do not fit are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void refuses_what_is_out_of_range(RmsPropStep answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 2, 2, tolerance);
        judge(answer, inputs, 2, 2, inputs.uniform(0.1, 0.5), 0, 0.1, tolerance);
        judge(answer, inputs, 2, 2, inputs.uniform(0.1, 0.5), 0.8, 0, tolerance);
        RmsPropStep.State state = start(inputs, 1, 2);
        INDArray g = inputs.vector(1, 2);
        double[] noRates = {0, -0.1, 1 / 0.0, Double.NaN};
        assertRefusesEach("η", bad -> answer.step(state, g, bad, 0.9, 0.1), noRates);
        assertRefusesEach("α", bad -> answer.step(state, g, 0.1, bad, 0.1), 1, -0.1, Double.NaN);
        assertRefusesEach("ε", bad -> answer.step(state, g, 0.1, 0.9, bad), -0.1, Double.NaN);
        assertRefuses("a longer gradient", () -> answer.step(state, inputs.vector(1, 2, 3), 0.1, 0.9, 0.1));
        RmsPropStep.State shorter = new RmsPropStep.State(inputs.vector(1), state.secondMoment());
        assertRefuses("x of 1 beside v and g of 2", () -> answer.step(shorter, g, 0.1, 0.9, 0.1));
        for (double[] v : new double[][] {{0}, {0, 0, 0}}) {
            RmsPropStep.State misfit = new RmsPropStep.State(inputs.vector(1, 2), inputs.vector(v));
            assertRefuses("v of " + v.length + " beside x of 2", () -> answer.step(misfit, g, 0.1, 0.9, 0.1));
        }
        assertRefusesNotFinite("g", new double[2], bad -> answer.step(state, inputs.vector(bad), 0.1, 0.9, 0.1));
    }

    private static void judge(RmsPropStep answer, Inputs inputs, int n, int steps, Tolerance tolerance) {
        double eta = inputs.uniform(0.1, 0.5);
        judge(answer, inputs, n, steps, eta, inputs.uniform(0.6, 0.8), inputs.uniform(0.05, 0.1), tolerance);
    }

    private static void judge(
            RmsPropStep answer,
            Inputs inputs,
            int n,
            int steps,
            double eta,
            double alpha,
            double epsilon,
            Tolerance tolerance) {
        double[] x = inputs.uniforms(n, 1, 2);
        double[][] gradients = new double[steps][];
        RmsPropStep.State state = start(inputs, x);
        for (int t = 1; t <= steps; t++) {
            gradients[t - 1] = inputs.uniforms(n, t, t + 1);
            state = answer.step(state, inputs.vector(gradients[t - 1]), eta, alpha, epsilon);
            double[] v = new double[n];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < t; k++) {
                    v[i] += (1 - alpha) * StrictMath.pow(alpha, t - 1 - k) * gradients[k][i] * gradients[k][i];
                }
                x[i] -= eta * gradients[t - 1][i] / (StrictMath.sqrt(v[i]) + epsilon);
            }
            assertThat(state.secondMoment()).as("v after step " + t).isCloseTo(v, tolerance);
            assertThat(state.parameters()).as("x after step " + t).isCloseTo(x, tolerance);
        }
    }

    private static RmsPropStep.State start(Inputs inputs, double... x) {
        return new RmsPropStep.State(inputs.vector(x), inputs.vector(new double[x.length]));
    }
}
