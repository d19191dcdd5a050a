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
            name =
                    "On drawn functions it is the first step size that satisfies the condition, 2 (1 − c) / L or less on bowls.",
            points = 3,
            tolerance = @Within(relative = 1e-13, because = PRODUCTS))
    void asks_for_a_share_of_the_slope(ArmijoLineSearch answer, Inputs inputs, Tolerance tolerance) {
        for (int shrinkings = 2; shrinkings <= 6; shrinkings++) {
            judge(answer, inputs, shrinkings, tolerance);
        }
        judgeQuartic(answer, inputs, inputs.integer(2, 5), tolerance);
    }

    @Check(
            name = "A first step that satisfies the condition is taken, and none to where f is NaN.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = PRODUCTS))
    void takes_a_good_first_step(ArmijoLineSearch answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 0, tolerance);
        judge(answer, inputs, 0, tolerance);
        // On x² at 1 both sides of the condition are exactly 0.
        assertThat(answer.stepSize(bowl(2), inputs.vector(1), inputs.vector(2), 0.5, 0.5, 0.5))
                .as("a first step that decreases f by just the share")
                .isCloseTo(0.5, tolerance);
        judgeBeyondTheDomain(answer, inputs, tolerance);
    }

    @Check(
            name = "On x² at 1 with t₀ = 1.1, β = 0.8 and c = ¼ it is 0.704, and f is asked four times.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = PRODUCTS))
    void has_the_known_values(ArmijoLineSearch answer, ArrayFactory arrays, Tolerance tolerance) {
        int[] asked = {0};
        ScalarFunction counted = at -> {
            asked[0]++;
            return bowl(2).valueAt(at);
        };
        assertThat(answer.stepSize(counted, arrays.vector(1), arrays.vector(2), 1.1, 0.8, 0.25))
                .isCloseTo(0.704, tolerance);
        assertThat((double) asked[0])
                .as("how often f is asked, once at x and once for each of three step sizes,")
                .isCloseTo(4, tolerance);
    }

    @Check(
            name = "A gradient of 0, and parameters out of range, are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = PRODUCTS))
    void refuses_what_never_ends(ArmijoLineSearch answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, tolerance);
        INDArray x = inputs.vector(1, 2);
        assertRefuses("a gradient of 0", () -> answer.stepSize(bowl(1), x, inputs.vector(0, 0), 1, 0.5, 0.1));
        assertRefuses("‖g‖² = ∞", () -> answer.stepSize(bowl(1), x, inputs.vector(1e200, 0), 1, 0.5, 0.1));
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

    /** On x⁴ with s = 4 x² t the condition is (1 − s)⁴ ≤ 1 − 4 c s. The left side is convex: it holds up to one root. */
    private static void judgeQuartic(ArmijoLineSearch answer, Inputs inputs, int shrinkings, Tolerance tolerance) {
        double x = inputs.uniform(1, 2);
        double share = inputs.uniform(0.2, 0.4);
        double shrink = inputs.uniform(0.75, 0.8);
        double low = 0.1;
        double high = 2;
        for (int k = 0; k < 60; k++) {
            double s = (low + high) / 2;
            boolean holds = StrictMath.pow(1 - s, 4) <= 1 - 4 * share * s;
            low = holds ? s : low;
            high = holds ? high : s;
        }
        double expected = 0.9 * low / (4 * x * x);
        double initial = expected / StrictMath.pow(shrink, shrinkings);
        ScalarFunction quartic = at -> StrictMath.pow(ArrayValues.doubles(at)[0], 4);
        assertThat(answer.stepSize(quartic, inputs.vector(x), inputs.vector(4 * x * x * x), initial, shrink, share))
                .as("the step size on x⁴")
                .isCloseTo(expected, tolerance);
    }

    /** x − log x at 3 to 4: two steps go below 0, and the third, to about 1, keeps more than half of the slope. */
    private static void judgeBeyondTheDomain(ArmijoLineSearch answer, Inputs inputs, Tolerance tolerance) {
        double x = inputs.uniform(3, 4);
        double slope = 1 - 1 / x;
        double shrink = inputs.uniform(0.4, 0.45);
        double expected = (x - inputs.uniform(0.9, 1.4)) / slope;
        double initial = expected / (shrink * shrink);
        ScalarFunction f = at -> {
            double value = ArrayValues.doubles(at)[0];
            return value - StrictMath.log(value);
        };
        assertThat(answer.stepSize(f, inputs.vector(x), inputs.vector(slope), initial, shrink, 0.25))
                .as("the step size on x − log x from t₀ = " + initial + ", which leads to x < 0,")
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
