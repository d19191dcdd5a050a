package mathdl.calculus;

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
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "4.8", contract = BatchNormBackward.class)
class BatchNormBackwardChecks {
    private static final String DIFFERENCES =
            "differences of order 6 with steps of 0.01 err by about 1e-12 where the deviation is above 1, and rounding by 1e-13";

    @Check(
            name = "Each element is the slope of Σ gᵢ yᵢ, by differences, for equal inputs with ε, too.",
            points = 3,
            tolerance = @Within(relative = 1e-9, absolute = 1e-9, because = DIFFERENCES))
    void is_the_slope_of_the_loss(BatchNormBackward answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 5; n++) {
            double sign = n % 2 == 0 ? -1 : 1;
            judge(answer, inputs, drawn(inputs, n), sign * inputs.uniform(1, 2), inputs.uniform(0.1, 0.5), tolerance);
        }
        judge(answer, inputs, drawn(inputs, 1), inputs.uniform(1, 2), inputs.uniform(0.1, 0.5), tolerance);
        judge(answer, inputs, drawn(inputs, 3), 0, inputs.uniform(0.1, 0.5), tolerance);
        double[] equal = new double[3];
        Arrays.fill(equal, inputs.uniform(1, 2));
        judge(answer, inputs, equal, inputs.uniform(1, 2), inputs.uniform(4, 9), tolerance);
    }

    @Check(
            name = "A gradient that is the same for all outputs moves β alone.",
            points = 1,
            tolerance =
                    @Within(relative = 1e-12, absolute = 1e-12, because = "a few dozen roundings of numbers up to 20"))
    void lets_no_shift_through(BatchNormBackward answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 3; n <= 5; n++) {
            double g = inputs.uniform(1, 2);
            double[] same = new double[n];
            Arrays.fill(same, g);
            BatchNormBackward.Gradient gradient =
                    answer.backward(inputs.vector(drawn(inputs, n)), inputs.uniform(1, 2), 0, inputs.vector(same));
            assertThat(gradient.x()).as("∂L/∂x").isCloseTo(new double[n], tolerance);
            assertThat(gradient.gamma()).as("∂L/∂γ").isCloseTo(0, tolerance);
            assertThat(gradient.beta()).as("∂L/∂β").isCloseTo(n * g, tolerance);
        }
    }

    /** Expected values with 50 decimal digits, rounded once. */
    @Check(
            name = "x = (1, 2, 4, 7), γ = 2, ε = 0 and g = (1, 0, −1, 2) give (0.8521, −0.1870, −1.3924, 0.7274).",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = "a few dozen roundings of numbers up to 20"))
    void has_the_known_values(BatchNormBackward answer, ArrayFactory arrays, Tolerance tolerance) {
        BatchNormBackward.Gradient gradient =
                answer.backward(arrays.vector(1, 2, 4, 7), 2, 0, arrays.vector(1, 0, -1, 2));
        assertThat(gradient.x())
                .as("∂L/∂x")
                .isCloseTo(
                        new double[] {0.8520889047310178, -0.1870439059165649, -1.3924379662677608, 0.727392967453308},
                        tolerance);
        assertThat(gradient.beta()).as("∂L/∂β").isCloseTo(2, tolerance);
    }

    @Check(
            name = "Equal inputs without ε, a negative ε and shapes that differ are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-9, absolute = 1e-9, because = DIFFERENCES))
    void refuses_what_has_no_variance(BatchNormBackward answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, drawn(inputs, 3), inputs.uniform(1, 2), 0, tolerance);
        INDArray g = inputs.vector(1, 2, 3);
        assertRefuses("equal inputs", () -> answer.backward(inputs.vector(2, 2, 2), 1, 0, g));
        assertRefuses("three inputs of 0.1", () -> answer.backward(inputs.vector(0.1, 0.1, 0.1), 1, 0, g));
        INDArray x = inputs.vector(1, 2, 4);
        double[] infinite = {1 / 0.0, -1 / 0.0, Double.NaN};
        assertRefusesEach("ε", bad -> answer.backward(x, 1, bad, g), -0.1, 1 / 0.0, Double.NaN);
        assertRefusesEach("γ", bad -> answer.backward(x, bad, 0, g), infinite);
        assertRefuses("a longer g", () -> answer.backward(inputs.vector(1, 2), 1, 0, g));
        INDArray matrix = inputs.arrays().matrix(new double[] {1, 2, 4});
        assertRefuses("matrices", () -> answer.backward(matrix, 1, 0, matrix));
        assertRefusesNotFinite("x", new double[3], bad -> answer.backward(inputs.vector(bad), 1, 1, g));
        assertRefusesNotFinite("g", new double[3], bad -> answer.backward(x, 1, 0, inputs.vector(bad)));
    }

    private static void judge(
            BatchNormBackward answer, Inputs inputs, double[] x, double gamma, double epsilon, Tolerance tolerance) {
        double[] g = inputs.uniforms(x.length, -2, 2);
        g[0] = inputs.uniform(3, 4);
        BatchNormBackward.Gradient gradient = answer.backward(inputs.vector(x), gamma, epsilon, inputs.vector(g));
        assertThat(gradient.x())
                .as("∂L/∂x for " + x.length + " examples")
                .isCloseTo(Slopes.of(at -> loss(at, gamma, epsilon, g), x), tolerance);
        assertThat(gradient.gamma()).as("∂L/∂γ").isCloseTo(loss(x, 1, epsilon, g), tolerance);
        assertThat(gradient.beta()).as("∂L/∂β").isCloseTo(Arrays.stream(g).sum(), tolerance);
    }

    /** Numbers at least 2.5 apart, not in their order, so that they deviate by more than 1. */
    private static double[] drawn(Inputs inputs, int n) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = 3 * ((i * (n - 1) + 2) % n) + inputs.uniform(0, 0.5);
        }
        return x;
    }

    private static double loss(double[] x, double gamma, double epsilon, double[] g) {
        double mean = Arrays.stream(x).sum() / x.length;
        double variance =
                Arrays.stream(x).map(value -> (value - mean) * (value - mean)).sum() / x.length;
        double loss = 0;
        for (int i = 0; i < x.length; i++) {
            loss += g[i] * gamma * (x[i] - mean) / StrictMath.sqrt(variance + epsilon);
        }
        return loss;
    }
}
