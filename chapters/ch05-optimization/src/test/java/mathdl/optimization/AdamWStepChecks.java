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

@ChecksFor(exercise = "5.4", contract = AdamWStep.class)
class AdamWStepChecks {
    private static final String ROUNDING = "a dozen roundings a step, of numbers up to 10, over at most four steps";

    @Check(
            name = "After drawn gradients, parameters have decayed beside Adam's steps by the weighted sums.",
            points = 3,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void decays_beside_the_gradient(AdamWStep answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            judge(answer, inputs, n, 4, tolerance);
        }
    }

    @Check(
            name = "Without a gradient each step multiplies the parameters by 1 − αλ.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = "a few products"))
    void decays_alone_without_a_gradient(AdamWStep answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            double[] x = inputs.uniforms(n, 1, 2);
            double alpha = inputs.uniform(0.1, 0.5);
            double lambda = inputs.uniform(0.1, 0.5);
            AdamWStep.State state =
                    answer.step(start(inputs, x), inputs.vector(new double[n]), alpha, lambda, 0.9, 0.99, 1e-8);
            assertThat(state.parameters())
                    .as("x after a step without a gradient")
                    .isCloseTo(
                            Arrays.stream(x).map(w -> w * (1 - alpha * lambda)).toArray(), tolerance);
        }
    }

    /** On ¼(x − 2)² from 1: exact arithmetic with 50 digits, rounded once. */
    @Check(
            name = "Five steps on ¼(x − 2)² from 1 with α = λ = 0.1 lead to 1.4345.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = ROUNDING))
    void has_the_known_values(AdamWStep answer, ArrayFactory arrays, Tolerance tolerance) {
        AdamWStep.State state = new AdamWStep.State(0, arrays.vector(1), arrays.vector(0), arrays.vector(0));
        for (int t = 0; t < 5; t++) {
            assertThat(state.parameters()).as("x after step " + t).isFiniteOfShape(1);
            double x = ArrayValues.doubles(state.parameters())[0];
            state = answer.step(state, arrays.vector((x - 2) / 2), 0.1, 0.1, 0.9, 0.999, 1e-8);
        }
        assertThat(state.parameters()).as("x after five steps").isCloseTo(new double[] {1.4345000156634418}, tolerance);
    }

    @Check(
            name = "Hyperparameters out of range and gradients that do not fit are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void refuses_what_is_out_of_range(AdamWStep answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 2, 2, tolerance);
        judge(answer, inputs, new Settings(0.1, 0, 0.8, 0.9, 0.1), 2, 2, tolerance);
        judge(answer, inputs, new Settings(0.1, 0.1, 0, 0.9, 0.1), 2, 2, tolerance);
        judge(answer, inputs, new Settings(0.1, 0.1, 0.8, 0, 0.1), 2, 2, tolerance);
        judge(answer, inputs, new Settings(0.1, 0.1, 0.8, 0.9, 0), 2, 2, tolerance);
        AdamWStep.State state = start(inputs, 1, 2);
        INDArray g = inputs.vector(1, 2);
        double[] noRates = {0, -0.1, 1 / 0.0, Double.NaN};
        double[] noWeights = {1, -0.1, Double.NaN};
        assertRefusesEach("α", bad -> answer.step(state, g, bad, 0.1, 0.9, 0.99, 0.1), noRates);
        assertRefusesEach("λ", bad -> answer.step(state, g, 0.1, bad, 0.9, 0.99, 0.1), -0.1, Double.NaN);
        assertRefusesEach("β₁", bad -> answer.step(state, g, 0.1, 0.1, bad, 0.99, 0.1), noWeights);
        assertRefusesEach("β₂", bad -> answer.step(state, g, 0.1, 0.1, 0.9, bad, 0.1), noWeights);
        assertRefusesEach("ε", bad -> answer.step(state, g, 0.1, 0.1, 0.9, 0.99, bad), -0.1, Double.NaN);
        assertRefuses("a longer gradient", () -> answer.step(state, inputs.vector(1, 2, 3), 0.1, 0.1, 0.9, 0.99, 0.1));
        AdamWStep.State shorter = new AdamWStep.State(0, inputs.vector(1), state.firstMoment(), state.secondMoment());
        assertRefuses("x of 1 beside m, v and g of 2", () -> answer.step(shorter, g, 0.1, 0.1, 0.9, 0.99, 0.1));
        for (double[] moment : new double[][] {{0}, {0, 0, 0}}) {
            INDArray misfit = inputs.vector(moment);
            String length = " of " + moment.length + " beside x of 2";
            AdamWStep.State m = new AdamWStep.State(0, state.parameters(), misfit, state.secondMoment());
            AdamWStep.State v = new AdamWStep.State(0, state.parameters(), state.firstMoment(), misfit);
            assertRefuses("m" + length, () -> answer.step(m, g, 0.1, 0.1, 0.9, 0.99, 0.1));
            assertRefuses("v" + length, () -> answer.step(v, g, 0.1, 0.1, 0.9, 0.99, 0.1));
        }
        assertRefusesNotFinite(
                "g", new double[2], bad -> answer.step(state, inputs.vector(bad), 0.1, 0.1, 0.9, 0.99, 0.1));
    }

    private record Settings(double alpha, double lambda, double beta1, double beta2, double epsilon) {
        static Settings drawn(Inputs inputs) {
            return new Settings(
                    inputs.uniform(0.1, 0.5),
                    inputs.uniform(0.1, 0.5),
                    inputs.uniform(0.6, 0.8),
                    inputs.uniform(0.9, 0.95),
                    inputs.uniform(0.05, 0.1));
        }

        AdamWStep.State step(AdamWStep answer, AdamWStep.State state, INDArray gradient) {
            return answer.step(state, gradient, alpha, lambda, beta1, beta2, epsilon);
        }
    }

    private static void judge(AdamWStep answer, Inputs inputs, int n, int steps, Tolerance tolerance) {
        judge(answer, inputs, Settings.drawn(inputs), n, steps, tolerance);
    }

    private static void judge(AdamWStep answer, Inputs inputs, Settings with, int n, int steps, Tolerance tolerance) {
        double[] x = inputs.uniforms(n, 1, 2);
        double[][] gradients = new double[steps][];
        AdamWStep.State state = start(inputs, x);
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
                double root = StrictMath.sqrt(v[i] / (1 - StrictMath.pow(with.beta2, t))) + with.epsilon;
                x[i] -= with.alpha * (with.lambda * x[i] + m[i] / (1 - StrictMath.pow(with.beta1, t)) / root);
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

    private static AdamWStep.State start(Inputs inputs, double... x) {
        return new AdamWStep.State(
                0, inputs.vector(x), inputs.vector(new double[x.length]), inputs.vector(new double[x.length]));
    }
}
