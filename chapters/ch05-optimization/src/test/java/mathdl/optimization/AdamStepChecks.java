package mathdl.optimization;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "5.3", contract = AdamStep.class)
class AdamStepChecks {
    private static final String ROUNDING = "a dozen roundings a step, of numbers up to 10, over at most four steps";

    /** With gradients that are given, m and v are weighted sums over all of them: no recursion is needed to know them. */
    @Check(
            name = "After drawn gradients, averages and parameters are what the weighted sums over all of them say.",
            points = 3,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void takes_the_steps_of_the_sums(AdamStep answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            judge(answer, inputs, n, 4, tolerance);
        }
    }

    @Check(
            name = "It comes within 0.01 of the minimum of drawn quadratic bowls in 150 steps.",
            points = 1,
            tolerance = @Within(absolute = 0.01, because = "a rate that falls to 0 leaves less than a hundredth here"))
    void converges_on_bowls(AdamStep answer, Inputs inputs, Tolerance tolerance) {
        double[] curvature = inputs.uniforms(2, 1, 3);
        double[] minimum = inputs.uniforms(2, 1, 2);
        AdamStep.State state = start(inputs, inputs.uniforms(2, -1, 0));
        for (int t = 0; t < 150; t++) {
            assertThat(state.parameters()).as("x after step " + t).isFiniteOfShape(2);
            double[] x = ArrayValues.doubles(state.parameters());
            double[] g = {curvature[0] * (x[0] - minimum[0]), curvature[1] * (x[1] - minimum[1])};
            state = answer.step(state, inputs.vector(g), 0.2 * (1 - t / 150.0), 0.9, 0.99, 1e-8);
        }
        assertThat(state.parameters()).as("where 150 steps lead").isCloseTo(minimum, tolerance);
    }

    /** On ½x² from 2: exact arithmetic with 50 digits, rounded once. */
    @Check(
            name = "Three steps on ½x² from 2 with α = 0.1 lead to 1.7006.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = ROUNDING))
    void has_the_known_values(AdamStep answer, ArrayFactory arrays, Tolerance tolerance) {
        AdamStep.State state = new AdamStep.State(0, arrays.vector(2), arrays.vector(0), arrays.vector(0));
        for (int t = 0; t < 3; t++) {
            assertThat(state.parameters()).as("x after step " + t).isFiniteOfShape(1);
            double x = ArrayValues.doubles(state.parameters())[0];
            state = answer.step(state, arrays.vector(x), 0.1, 0.9, 0.999, 1e-8);
        }
        assertThat(state.parameters())
                .as("x after three steps")
                .isCloseTo(new double[] {1.7006233928121133}, tolerance);
    }

    @Check(
            name = "Hyperparameters out of range and gradients that do not fit are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void refuses_what_is_out_of_range(AdamStep answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 2, 2, tolerance);
        judge(answer, inputs, new Settings(0.1, 0, 0.9, 0.1), 2, 2, tolerance);
        judge(answer, inputs, new Settings(0.1, 0.8, 0, 0.1), 2, 2, tolerance);
        judge(answer, inputs, new Settings(0.1, 0.8, 0.9, 0), 2, 2, tolerance);
        AdamStep.State state = start(inputs, 1, 2);
        INDArray g = inputs.vector(1, 2);
        double[] noRates = {0, -0.1, 1 / 0.0, Double.NaN};
        assertRefusesEach("α", bad -> answer.step(state, g, bad, 0.9, 0.99, 0), noRates);
        assertRefusesEach("β₁", bad -> answer.step(state, g, 0.1, bad, 0.99, 0), 1, -0.1, Double.NaN);
        assertRefusesEach("β₂", bad -> answer.step(state, g, 0.1, 0.9, bad, 0), 1, -0.1, Double.NaN);
        assertRefusesEach("ε", bad -> answer.step(state, g, 0.1, 0.9, 0.99, bad), -0.1, Double.NaN);
        assertRefuses("a longer gradient", () -> answer.step(state, inputs.vector(1, 2, 3), 0.1, 0.9, 0.99, 0));
        AdamStep.State shorter = new AdamStep.State(0, inputs.vector(1), state.firstMoment(), state.secondMoment());
        assertRefuses("x of 1 beside m, v and g of 2", () -> answer.step(shorter, g, 0.1, 0.9, 0.99, 0.1));
        for (double[] moment : new double[][] {{0}, {0, 0, 0}}) {
            INDArray misfit = inputs.vector(moment);
            String length = " of " + moment.length + " beside x of 2";
            AdamStep.State m = new AdamStep.State(0, state.parameters(), misfit, state.secondMoment());
            AdamStep.State v = new AdamStep.State(0, state.parameters(), state.firstMoment(), misfit);
            assertRefuses("m" + length, () -> answer.step(m, g, 0.1, 0.9, 0.99, 0.1));
            assertRefuses("v" + length, () -> answer.step(v, g, 0.1, 0.9, 0.99, 0.1));
        }
        assertRefusesNotFinite("g", new double[2], bad -> answer.step(state, inputs.vector(bad), 0.1, 0.9, 0.99, 0));
    }

    private record Settings(double alpha, double beta1, double beta2, double epsilon) {
        static Settings drawn(Inputs inputs) {
            return new Settings(
                    inputs.uniform(0.1, 0.5),
                    inputs.uniform(0.6, 0.8),
                    inputs.uniform(0.9, 0.95),
                    inputs.uniform(0.05, 0.1));
        }

        AdamStep.State step(AdamStep answer, AdamStep.State state, INDArray gradient) {
            return answer.step(state, gradient, alpha, beta1, beta2, epsilon);
        }
    }

    private static void judge(AdamStep answer, Inputs inputs, int n, int steps, Tolerance tolerance) {
        judge(answer, inputs, Settings.drawn(inputs), n, steps, tolerance);
    }

    private static void judge(AdamStep answer, Inputs inputs, Settings with, int n, int steps, Tolerance tolerance) {
        double[] x = inputs.uniforms(n, 1, 2);
        double[][] gradients = new double[steps][];
        AdamStep.State state = start(inputs, x);
        for (int t = 1; t <= steps; t++) {
            gradients[t - 1] = inputs.uniforms(n, t, t + 1);
            state = with.step(answer, state, inputs.vector(gradients[t - 1]));
            double[] m = new double[n];
            double[] v = new double[n];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < t; k++) {
                    double g = gradients[k][i];
                    m[i] += weight(with.beta1, t - 1 - k) * g;
                    v[i] += weight(with.beta2, t - 1 - k) * g * g;
                }
                double mHat = m[i] / (1 - StrictMath.pow(with.beta1, t));
                double vHat = v[i] / (1 - StrictMath.pow(with.beta2, t));
                x[i] -= with.alpha * mHat / (StrictMath.sqrt(vHat) + with.epsilon);
            }
            assertThat(state.step()).as("the number of steps").isCloseTo(t, tolerance);
            assertThat(state.firstMoment()).as("m after step " + t).isCloseTo(m, tolerance);
            assertThat(state.secondMoment()).as("v after step " + t).isCloseTo(v, tolerance);
            assertThat(state.parameters()).as("x after step " + t).isCloseTo(x, tolerance);
        }
    }

    /** Of what came so many steps ago, in an average that forgets by β. */
    private static double weight(double beta, int stepsAgo) {
        return (1 - beta) * StrictMath.pow(beta, stepsAgo);
    }

    private static AdamStep.State start(Inputs inputs, double... x) {
        return new AdamStep.State(
                0, inputs.vector(x), inputs.vector(new double[x.length]), inputs.vector(new double[x.length]));
    }
}
