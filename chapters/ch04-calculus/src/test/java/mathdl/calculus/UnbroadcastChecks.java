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

@ChecksFor(exercise = "4.5", contract = Unbroadcast.class)
class UnbroadcastChecks {
    private static final String ROUNDING = "sums of up to 16 positive numbers are right to 16 roundings, 2e-15";

    @Check(
            name = "Every element is the sum over all places to which it was broadcast.",
            points = 2,
            tolerance = @Within(relative = 1e-13, because = ROUNDING))
    void adds_up_all_uses(Unbroadcast answer, Inputs inputs, Tolerance tolerance) {
        for (int m = 2; m <= 4; m++) {
            judge(answer, inputs, m, 3, tolerance, 3);
            judge(answer, inputs, m, 3, tolerance, 1, 3);
            judge(answer, inputs, m, 4, tolerance, m, 1);
            judge(answer, inputs, m, 2, tolerance, 1);
            judge(answer, inputs, m, 3, tolerance, 1, 1);
        }
        for (long[] shape : new long[][] {{3}, {1, 3}, {1}, {1, 1}}) {
            judge(answer, inputs, 1, 3, tolerance, shape);
        }
        for (long[] shape : new long[][] {{3, 1}, {1}, {1, 1}}) {
            judge(answer, inputs, 3, 1, tolerance, shape);
        }
    }

    @Check(
            name = "A shape that was not broadcast gives the gradient itself.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = ROUNDING))
    void leaves_the_full_shape_alone(Unbroadcast answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 2, 3, tolerance, 2, 3);
        judge(answer, inputs, 3, 3, tolerance, 3, 3);
    }

    /** By b of Σ (X + b)² with X = [[1, 2], [3, −1], [0, 2]] and b = (½, −½): the gradient by X + b is 2 (X + b). */
    @Check(
            name = "For 2 (X + b) = [[3, 3], [7, −3], [1, 3]] it is (11, 3).",
            points = 1,
            tolerance = @Within(absolute = 1e-15, because = "sums of small whole numbers are exact"))
    void has_the_known_values(Unbroadcast answer, ArrayFactory arrays, Tolerance tolerance) {
        double[][] gradient = {{3, 3}, {7, -3}, {1, 3}};
        assertThat(answer.sumToShape(arrays.matrix(gradient), new long[] {2}))
                .isCloseTo(new double[] {11, 3}, tolerance);
    }

    @Check(
            name = "Shapes that do not broadcast to the gradient's are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = ROUNDING))
    void refuses_what_was_not_broadcast(Unbroadcast answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 2, 3, tolerance, 3);
        INDArray gradient = inputs.arrays().matrix(inputs.uniforms(3, 1, 2), inputs.uniforms(3, 1, 2));
        assertRefuses("[2] for columns of 3", () -> answer.sumToShape(gradient, new long[] {2}));
        assertRefuses("[3, 3] for 2 rows", () -> answer.sumToShape(gradient, new long[] {3, 3}));
        assertRefuses("three dimensions", () -> answer.sumToShape(gradient, new long[] {1, 2, 3}));
        assertRefuses("no dimension", () -> answer.sumToShape(gradient, new long[0]));
        assertRefuses("a vector for the gradient", () -> answer.sumToShape(inputs.vector(1, 2), new long[] {1, 1}));
        assertRefusesNotFinite(
                "the gradient",
                new double[4],
                bad -> answer.sumToShape(inputs.arrays().create(bad, 2, 2), new long[] {2, 1}));
    }

    private static void judge(Unbroadcast answer, Inputs inputs, int m, int n, Tolerance tolerance, long... shape) {
        double[][] gradient = new double[m][];
        for (int i = 0; i < m; i++) {
            gradient[i] = inputs.uniforms(n, 1 + i, 1.5 + i);
        }
        int rows = shape.length == 1 ? 1 : (int) shape[0];
        int columns = (int) shape[shape.length - 1];
        double[] expected = new double[rows * columns];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                expected[(rows == 1 ? 0 : i) * columns + (columns == 1 ? 0 : j)] += gradient[i][j];
            }
        }
        assertThat(answer.sumToShape(inputs.arrays().matrix(gradient), shape))
                .as("a gradient of " + m + " × " + n + " brought back to " + Arrays.toString(shape))
                .isCloseTo(expected, shape, tolerance);
    }
}
