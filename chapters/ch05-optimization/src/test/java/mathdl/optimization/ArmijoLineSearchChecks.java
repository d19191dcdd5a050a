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
import mathdl.toolkit.function.ScalarFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "5.5", contract = ArmijoLineSearch.class)
class ArmijoLineSearchChecks {
    private static final String PRODUCTS = "a few products with the same factor";

    /**
     * On ½L‖x‖² the condition is t ≤ 2(1 − c)/L: k shrinkings are enough where t₀ βᵏ is below that, and k is drawn. A simple
     * decrease asks for t ≤ 2/L only, a risen one for 2(1 + c)/L.
     */
    @Check(
            name = "On drawn bowls it is the first step size of at most 2 (1 − c) / L.",
            points = 3,
            tolerance = @Within(relative = 1e-13, because = PRODUCTS))
    void asks_for_a_share_of_the_slope(ArmijoLineSearch answer, Inputs inputs, Tolerance tolerance) {
        for (int shrinkings = 2; shrinkings <= 6; shrinkings++) {
            judge(answer, inputs, shrinkings, tolerance);
        }
    }

    @Check(
            name = "A first step that satisfies the condition is taken.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = PRODUCTS))
    void takes_a_good_first_step(ArmijoLineSearch answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 0, tolerance);
        judge(answer, inputs, 0, tolerance);
        // On x² at 1 both sides of the condition are exactly 0.
        assertThat(answer.stepSize(bowl(2), inputs.vector(1), inputs.vector(2), 0.5, 0.5, 0.5))
                .as("a first step that decreases f by just the share")
                .isCloseTo(0.5, tolerance);
    }

    @Check(
            name = "On x² at 1 with t₀ = 1.1, β = 0.8 and c = ¼ it is 0.704.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = PRODUCTS))
    void has_the_known_values(ArmijoLineSearch answer, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(answer.stepSize(bowl(2), arrays.vector(1), arrays.vector(2), 1.1, 0.8, 0.25))
                .isCloseTo(0.704, tolerance);
    }

    @Check(
            name = "A gradient of 0, and parameters out of range, are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = PRODUCTS))
    void refuses_what_never_ends(ArmijoLineSearch answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, tolerance);
        INDArray x = inputs.vector(1, 2);
        assertRefuses("a gradient of 0", () -> answer.stepSize(bowl(1), x, inputs.vector(0, 0), 1, 0.5, 0.1));
        double[] noShares = {0, 1, -0.1, 1.1, Double.NaN};
        double[] noSteps = {0, -1, 1 / 0.0, Double.NaN};
        assertRefusesEach("β", bad -> answer.stepSize(bowl(1), x, x, 1, bad, 0.1), noShares);
        assertRefusesEach("c", bad -> answer.stepSize(bowl(1), x, x, 1, 0.5, bad), noShares);
        assertRefusesEach("t₀", bad -> answer.stepSize(bowl(1), x, x, bad, 0.5, 0.1), noSteps);
        assertRefuses("a shorter gradient", () -> answer.stepSize(bowl(1), x, inputs.vector(1), 1, 0.5, 0.1));
        double[] good = {1, 2};
        assertRefusesNotFinite("x", good, bad -> answer.stepSize(bowl(1), inputs.vector(bad), x, 1, 0.5, 0.1));
        assertRefusesNotFinite("g", good, bad -> answer.stepSize(bowl(1), x, inputs.vector(bad), 1, 0.5, 0.1));
    }

    private static void judge(ArmijoLineSearch answer, Inputs inputs, int shrinkings, Tolerance tolerance) {
        double curvature = inputs.uniform(1, 4);
        double share = inputs.uniform(0.4, 0.5);
        double shrink = inputs.uniform(0.75, 0.8);
        double[] x = inputs.uniforms(2, 1, 2);
        double[] gradient = {curvature * x[0], curvature * x[1]};
        // Nine tenths of the bound: far from where rounding decides.
        double expected = 0.9 * 2 * (1 - share) / curvature;
        double initial = expected / StrictMath.pow(shrink, shrinkings);
        assertThat(answer.stepSize(bowl(curvature), inputs.vector(x), inputs.vector(gradient), initial, shrink, share))
                .as("the step size after " + shrinkings + " shrinkings")
                .isCloseTo(expected, tolerance);
    }

    private static ScalarFunction bowl(double curvature) {
        return at -> {
            double sum = 0;
            for (double x : ArrayValues.doubles(at)) {
                sum += curvature * x * x / 2;
            }
            return sum;
        };
    }
}
