package mathdl.calculus;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import java.util.Arrays;
import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "4.11", contract = LayerNormBackward.class)
class LayerNormBackwardChecks {
    private static final String DIFFERENCES =
            "differences of order 6 with steps of 0.01 err by about 1e-12 where the deviation is above 1, and rounding by 1e-12";

    @Check(
            name = "Each element is the slope of Σ gᵢⱼ yᵢⱼ, by differences, for a row of equal elements with ε, too.",
            points = 3,
            tolerance = @Within(relative = 1e-9, absolute = 1e-9, because = DIFFERENCES))
    void is_the_slope_of_the_loss(LayerNormBackward answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            judge(answer, inputs, LayerNorm.drawn(inputs, n, n + 2, inputs.uniform(0.1, 0.5)), tolerance);
        }
        for (int d = 1; d <= 3; d++) {
            judge(answer, inputs, LayerNorm.drawn(inputs, 4, d, inputs.uniform(0.1, 0.5)), tolerance);
        }
        LayerNorm layer = LayerNorm.drawn(inputs, 2, 3, inputs.uniform(4, 9));
        Arrays.fill(layer.x()[1], inputs.uniform(1, 2));
        layer.gamma()[1] = 0;
        judge(answer, inputs, layer, tolerance);
    }

    @Check(
            name = "A gradient of cᵢ/γⱼ moves γ and β, and no x.",
            points = 1,
            tolerance =
                    @Within(relative = 1e-12, absolute = 1e-12, because = "a few dozen roundings of numbers up to 20"))
    void lets_no_shift_through(LayerNormBackward answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            LayerNorm layer = LayerNorm.drawn(inputs, n, n + 1, 0);
            for (double[] row : layer.g()) {
                double c = inputs.uniform(1, 2);
                Arrays.setAll(row, j -> c / layer.gamma()[j]);
            }
            LayerNormBackward.Gradient gradient = ask(answer, inputs.arrays(), layer);
            assertThat(gradient.x()).as("∂L/∂x").isCloseTo(new double[n][n + 1], tolerance);
            assertThat(gradient.gamma()).as("∂L/∂γ").isCloseTo(layer.byGamma(), tolerance);
            assertThat(gradient.beta()).as("∂L/∂β").isCloseTo(layer.byBeta(), tolerance);
        }
    }

    @Check(
            name =
                    "x = (1, 1, 3, 3), γ = (1, 2, 1, 1), ε = 0 and g = (1, 1, 0, 0) give (−½, ½, 0, 0), beside another row.",
            points = 1,
            tolerance = @Within(absolute = 1e-14, because = "a dozen roundings of numbers up to 8"))
    void has_the_known_values(LayerNormBackward answer, ArrayFactory arrays, Tolerance tolerance) {
        double[][] x = {{1, 1, 3, 3}, {0, 4, 0, 4}};
        double[][] g = {{1, 1, 0, 0}, {0, 4, 0, 0}};
        LayerNormBackward.Gradient gradient = ask(answer, arrays, new LayerNorm(x, new double[] {1, 2, 1, 1}, 0, g));
        assertThat(gradient.x()).as("∂L/∂x").isCloseTo(new double[][] {{-0.5, 0.5, 0, 0}, {0, 2, 0, -2}}, tolerance);
        assertThat(gradient.gamma()).as("∂L/∂γ").isCloseTo(new double[] {-1, 3, 0, 0}, tolerance);
        assertThat(gradient.beta()).as("∂L/∂β").isCloseTo(new double[] {1, 5, 0, 0}, tolerance);
    }

    @Check(
            name = "A row of equal elements without ε, a negative ε and shapes that do not fit are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-9, absolute = 1e-9, because = DIFFERENCES))
    void refuses_what_has_no_variance(LayerNormBackward answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, LayerNorm.drawn(inputs, 2, 3, 0), tolerance);
        INDArray x = inputs.arrays().matrix(new double[][] {{1, 2, 4}, {3, 1, 0}});
        INDArray equal = inputs.arrays().matrix(new double[][] {{1, 2, 4}, {2, 2, 2}});
        INDArray tenths = inputs.arrays().matrix(new double[][] {{1, 2, 4}, {0.1, 0.1, 0.1}});
        INDArray longer = inputs.arrays().matrix(new double[][] {{1, 2, 4}, {3, 1, 0}, {1, 1, 2}});
        INDArray gamma = inputs.vector(1, 2, 3);
        assertRefuses("a row of equal elements", () -> answer.backward(equal, gamma, 0, x));
        assertRefuses("a row of 0.1 three times", () -> answer.backward(tenths, gamma, 0, x));
        assertRefuses("a negative ε", () -> answer.backward(x, gamma, -0.1, x));
        assertRefuses("g of another example", () -> answer.backward(x, gamma, 0, longer));
        ArrayFactory arrays = inputs.arrays();
        assertRefusesNotFinite("x", new double[6], bad -> answer.backward(arrays.create(bad, 2, 3), gamma, 1, x));
        assertRefusesNotFinite("γ", new double[3], bad -> answer.backward(x, arrays.vector(bad), 0, x));
        assertRefusesNotFinite("ε", new double[1], bad -> answer.backward(x, gamma, bad[0], x));
        assertRefusesNotFinite("g", new double[6], bad -> answer.backward(x, gamma, 0, arrays.create(bad, 2, 3)));
        assertRefuses("a γ for each example", () -> answer.backward(x, inputs.vector(1, 2), 0, x));
    }

    private static void judge(LayerNormBackward answer, Inputs inputs, LayerNorm layer, Tolerance tolerance) {
        LayerNormBackward.Gradient gradient = ask(answer, inputs.arrays(), layer);
        String batch = " for " + layer.x().length + " examples";
        assertThat(gradient.x()).as("∂L/∂x" + batch).isCloseTo(layer.byX(), tolerance);
        assertThat(gradient.gamma()).as("∂L/∂γ" + batch).isCloseTo(layer.byGamma(), tolerance);
        assertThat(gradient.beta()).as("∂L/∂β" + batch).isCloseTo(layer.byBeta(), tolerance);
    }

    private static LayerNormBackward.Gradient ask(LayerNormBackward answer, ArrayFactory arrays, LayerNorm layer) {
        return answer.backward(
                arrays.matrix(layer.x()), arrays.vector(layer.gamma()), layer.epsilon(), arrays.matrix(layer.g()));
    }
}
