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

@ChecksFor(exercise = "5.2", contract = MomentumStep.class)
class MomentumStepChecks {
    private static final String ROUNDING =
            "a handful of roundings a step, of numbers up to 20, over at most four steps";

    @Check(
            name = "After drawn gradients, velocity and parameters are weighted sums of them.",
            points = 2,
            tolerance = @Within(relative = 1e-12, absolute = 1e-12, because = ROUNDING))
    void rolls_by_the_weighted_sum(MomentumStep answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            judge(answer, inputs, n, false, tolerance);
        }
    }

    @Check(
            name = "Nesterov's steps go along g + βu with the new velocity.",
            points = 1,
            tolerance = @Within(relative = 1e-12, absolute = 1e-12, because = ROUNDING))
    void looks_ahead_for_nesterov(MomentumStep answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            judge(answer, inputs, n, true, tolerance);
        }
    }

    @Check(
            name = "Three steps on ½x² from 1, α = 0.1, β = 0.9, lead to 0.486, and to 0.3273 by Nesterov.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = ROUNDING))
    void has_the_known_values(MomentumStep answer, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(afterThree(answer, arrays, false)).as("x by the heavy ball").isCloseTo(0.486, tolerance);
        assertThat(afterThree(answer, arrays, true)).as("x by Nesterov").isCloseTo(0.327321, tolerance);
    }

    @Check(
            name = "Hyperparameters out of range and gradients that do not fit are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-12, absolute = 1e-12, because = ROUNDING))
    void refuses_what_is_out_of_range(MomentumStep answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 2, false, tolerance);
        judge(answer, inputs, 2, inputs.uniform(0.1, 0.5), 0, false, tolerance);
        MomentumStep.State state = new MomentumStep.State(inputs.vector(1, 2), inputs.vector(0, 0));
        INDArray g = inputs.vector(1, 2);
        double[] noRates = {0, -0.1, 1 / 0.0, Double.NaN};
        assertRefusesEach("α", bad -> answer.step(state, g, bad, 0.9, false), noRates);
        assertRefusesEach("β", bad -> answer.step(state, g, 0.1, bad, false), 1, -0.1, Double.NaN);
        assertRefuses("a longer gradient", () -> answer.step(state, inputs.vector(1, 2, 3), 0.1, 0.9, false));
        MomentumStep.State shorter = new MomentumStep.State(inputs.vector(1), state.velocity());
        assertRefuses("x of 1 beside u and g of 2", () -> answer.step(shorter, g, 0.1, 0.9, false));
        for (double[] u : new double[][] {{0}, {0, 0, 0}}) {
            MomentumStep.State misfit = new MomentumStep.State(inputs.vector(1, 2), inputs.vector(u));
            assertRefuses("u of " + u.length + " beside x of 2", () -> answer.step(misfit, g, 0.1, 0.9, false));
        }
        assertRefusesNotFinite("g", new double[2], bad -> answer.step(state, inputs.vector(bad), 0.1, 0.9, false));
    }

    private static void judge(MomentumStep answer, Inputs inputs, int n, boolean nesterov, Tolerance tolerance) {
        judge(answer, inputs, n, inputs.uniform(0.1, 0.5), inputs.uniform(0.6, 0.8), nesterov, tolerance);
    }

    private static void judge(
            MomentumStep answer,
            Inputs inputs,
            int n,
            double alpha,
            double beta,
            boolean nesterov,
            Tolerance tolerance) {
        double[] x = inputs.uniforms(n, 1, 2);
        MomentumStep.State state = new MomentumStep.State(inputs.vector(x), inputs.vector(new double[n]));
        double[][] gradients = new double[4][];
        for (int t = 0; t < gradients.length; t++) {
            gradients[t] = inputs.uniforms(n, t + 1, t + 2);
            state = answer.step(state, inputs.vector(gradients[t]), alpha, beta, nesterov);
            double[] velocity = new double[n];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k <= t; k++) {
                    velocity[i] += StrictMath.pow(beta, t - k) * gradients[k][i];
                }
                x[i] -= alpha * (nesterov ? gradients[t][i] + beta * velocity[i] : velocity[i]);
            }
            assertThat(state.velocity()).as("u after step " + (t + 1)).isCloseTo(velocity, tolerance);
            assertThat(state.parameters()).as("x after step " + (t + 1)).isCloseTo(x, tolerance);
        }
    }

    private static double afterThree(MomentumStep answer, ArrayFactory arrays, boolean nesterov) {
        MomentumStep.State state = new MomentumStep.State(arrays.vector(1), arrays.vector(0));
        for (int t = 0; t < 3; t++) {
            assertThat(state.parameters()).as("x after step " + t).isFiniteOfShape(1);
            double x = ArrayValues.doubles(state.parameters())[0];
            state = answer.step(state, arrays.vector(x), 0.1, 0.9, nesterov);
        }
        assertThat(state.parameters()).as("x after three steps").isFiniteOfShape(1);
        return ArrayValues.doubles(state.parameters())[0];
    }
}
