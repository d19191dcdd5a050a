package mathdl.optimization;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "5.9", contract = GradientClipping.class)
class GradientClippingChecks {
    private static final String ROUNDING = "a sum of two dozen squares, a root and a product";

    @Check(
            name = "Gradients that are too long get the norm of the limit and keep their direction.",
            points = 2,
            tolerance = @Within(relative = 1e-13, absolute = 1e-15, because = ROUNDING))
    void scales_all_by_one_factor(GradientClipping answer, Inputs inputs, Tolerance tolerance) {
        for (int tensors = 2; tensors <= 4; tensors++) {
            judge(answer, inputs, tensors, inputs.uniform(0.2, 0.5), tolerance);
        }
    }

    @Check(
            name = "Gradients within the limit stay as they are.",
            points = 1,
            tolerance = @Within(relative = 1e-13, absolute = 1e-15, because = ROUNDING))
    void leaves_short_gradients_alone(GradientClipping answer, Inputs inputs, Tolerance tolerance) {
        for (int tensors = 1; tensors <= 4; tensors++) {
            judge(answer, inputs, tensors, inputs.uniform(1.5, 2), tolerance);
        }
        INDArray whole = inputs.vector(3, 4);
        List<INDArray> atTheLimit = answer.clip(List.of(whole, inputs.vector(0, 12)), 13);
        assertThat((double) atTheLimit.size()).as("the number of gradients").isCloseTo(2, tolerance);
        assertThat(atTheLimit.get(0))
                .as("the first of two gradients with the norm of the limit")
                .isCloseTo(new double[] {3, 4}, tolerance);
        List<INDArray> zeros = answer.clip(List.of(inputs.vector(0, 0)), 1);
        assertThat((double) zeros.size()).as("the number of gradients").isCloseTo(1, tolerance);
        assertThat(zeros.get(0)).as("a gradient of 0").isCloseTo(new double[] {0, 0}, tolerance);
    }

    @Check(
            name = "(3, 4) and (0, 12) clipped to 1 are (0.2308, 0.3077) and (0, 0.9231).",
            points = 1,
            tolerance = @Within(relative = 1e-15, because = "one root of a whole square, one quotient"))
    void has_the_known_values(GradientClipping answer, ArrayFactory arrays, Tolerance tolerance) {
        List<INDArray> clipped = answer.clip(List.of(arrays.vector(3, 4), arrays.vector(0, 12)), 1);
        assertThat((double) clipped.size()).as("the number of gradients").isCloseTo(2, tolerance);
        assertThat(clipped.get(0)).as("the first").isCloseTo(new double[] {3 / 13.0, 4 / 13.0}, tolerance);
        assertThat(clipped.get(1)).as("the second").isCloseTo(new double[] {0, 12 / 13.0}, tolerance);
    }

    @Check(
            name = "No gradients, limits that are not positive and numbers that are not finite are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-13, absolute = 1e-15, because = ROUNDING))
    void refuses_what_cannot_be_clipped(GradientClipping answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 2, 0.5, tolerance);
        assertRefuses("no gradients", () -> answer.clip(List.of(), 1));
        INDArray good = inputs.vector(1);
        double[] noLimits = {0, -1, 1 / 0.0, Double.NaN};
        assertRefusesEach("the limit", bad -> answer.clip(List.of(good), bad), noLimits);
        assertRefusesNotFinite("a gradient", new double[2], bad -> answer.clip(List.of(good, inputs.vector(bad)), 1));
    }

    /** A limit of so many times the norm, of tensors of ranks 1, 2, 3 and 0. */
    private static void judge(GradientClipping answer, Inputs inputs, int tensors, double times, Tolerance tolerance) {
        long[][] shapes = {{2}, {2, 3}, {2, 1, 4}, {}};
        List<double[]> values = new ArrayList<>();
        List<INDArray> gradients = new ArrayList<>();
        double squares = 0;
        for (int k = 0; k < tensors; k++) {
            int length = (int) Arrays.stream(shapes[k]).reduce(1, Math::multiplyExact);
            double[] gradient = inputs.uniforms(length, 1 + k, 2 + k);
            values.add(gradient);
            gradients.add(inputs.arrays().create(gradient, shapes[k]));
            squares += Arrays.stream(gradient).map(g -> g * g).sum();
        }
        List<INDArray> clipped = answer.clip(gradients, times * StrictMath.sqrt(squares));
        assertThat((double) clipped.size()).as("the number of gradients").isCloseTo(tensors, tolerance);
        for (int k = 0; k < tensors; k++) {
            double[] expected = Arrays.stream(values.get(k))
                    .map(g -> g * Math.min(1, times))
                    .toArray();
            assertThat(clipped.get(k)).as("gradient " + k + " of " + tensors).isCloseTo(expected, shapes[k], tolerance);
        }
    }
}
