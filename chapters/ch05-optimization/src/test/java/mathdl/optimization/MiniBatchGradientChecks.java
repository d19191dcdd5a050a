package mathdl.optimization;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
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

@ChecksFor(exercise = "5.11", contract = MiniBatchGradient.class)
class MiniBatchGradientChecks {
    private static final String EXACT =
            "the loss is quadratic, so that differences with steps of 1 are exact up to rounding";

    @Check(
            name = "Each element is the slope of the mean squared error over the batch.",
            points = 2,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = EXACT))
    void is_the_slope_of_the_batch(MiniBatchGradient answer, Inputs inputs, Tolerance tolerance) {
        for (int d = 1; d <= 3; d++) {
            judge(answer, inputs, d, tolerance, 0, 2, 5);
            judge(answer, inputs, d, tolerance, 1, 1, 3, 4);
        }
    }

    @Check(
            name = "The mean over the batches of a partition is the gradient over all rows.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = "means of a dozen numbers up to 100"))
    void is_unbiased(MiniBatchGradient answer, Inputs inputs, Tolerance tolerance) {
        for (int d = 1; d <= 3; d++) {
            double[][] x = drawn(inputs, d);
            double[] y = inputs.uniforms(6, 1, 2);
            double[] w = inputs.uniforms(d, 2, 3);
            double[] mean = new double[d];
            for (int[] batch : new int[][] {{0, 3}, {1, 4}, {2, 5}}) {
                INDArray gradient = gradient(answer, inputs, x, y, w, batch);
                assertThat(gradient).as("the gradient of a batch").isFiniteOfShape(d);
                for (int j = 0; j < d; j++) {
                    mean[j] += ArrayValues.doubles(gradient)[j] / 3;
                }
            }
            assertThat(mean).as("the mean over three batches").isCloseTo(slopes(x, y, w, 0, 1, 2, 3, 4, 5), tolerance);
        }
    }

    @Check(
            name = "X = [[1], [2]], y = (0, 0), w = (1): the second row has 8, both together 5.",
            points = 1,
            tolerance = @Within(absolute = 1e-15, because = "small whole numbers"))
    void has_the_known_values(MiniBatchGradient answer, ArrayFactory arrays, Tolerance tolerance) {
        INDArray x = arrays.matrix(new double[][] {{1}, {2}});
        assertThat(answer.gradient(x, arrays.vector(0, 0), arrays.vector(1), new int[] {1}))
                .isCloseTo(new double[] {8}, tolerance);
        assertThat(answer.gradient(x, arrays.vector(0, 0), arrays.vector(1), new int[] {0, 1}))
                .isCloseTo(new double[] {5}, tolerance);
    }

    @Check(
            name = "Empty batches and rows that are not there are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = EXACT))
    void refuses_what_is_no_batch(MiniBatchGradient answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 2, tolerance, 0, 5);
        double[][] x = drawn(inputs, 2);
        double[] y = new double[6];
        double[] w = {1, 2};
        assertRefuses("an empty batch", () -> gradient(answer, inputs, x, y, w));
        assertRefuses("row 6 of 6", () -> gradient(answer, inputs, x, y, w, 6));
        assertRefuses("row −1", () -> gradient(answer, inputs, x, y, w, 0, -1));
        assertRefuses("weights of three", () -> gradient(answer, inputs, x, y, new double[3], 0));
        assertRefuses("a y of seven", () -> gradient(answer, inputs, x, new double[7], w, 0));
        INDArray batch = inputs.arrays().create(new double[12], 6, 2, 1);
        assertRefuses(
                "an array of rank 3", () -> answer.gradient(batch, inputs.vector(y), inputs.vector(w), new int[1]));
        assertRefusesNotFinite("y", y, bad -> gradient(answer, inputs, x, bad, w, 0));
        assertRefusesNotFinite("w", w, bad -> gradient(answer, inputs, x, y, bad, 0));
        assertRefusesNotFinite("X", x[0], bad -> gradient(answer, inputs, new double[][] {bad}, new double[1], w, 0));
    }

    private static void judge(MiniBatchGradient answer, Inputs inputs, int d, Tolerance tolerance, int... batch) {
        double[][] x = drawn(inputs, d);
        double[] y = inputs.uniforms(6, 1, 2);
        double[] w = inputs.uniforms(d, 2, 3);
        assertThat(gradient(answer, inputs, x, y, w, batch))
                .as("the gradient of the batch " + Arrays.toString(batch))
                .isCloseTo(slopes(x, y, w, batch), tolerance);
    }

    private static INDArray gradient(
            MiniBatchGradient answer, Inputs inputs, double[][] x, double[] y, double[] w, int... batch) {
        return answer.gradient(inputs.arrays().matrix(x), inputs.vector(y), inputs.vector(w), batch);
    }

    private static double[][] drawn(Inputs inputs, int d) {
        double[][] x = new double[6][];
        for (int i = 0; i < x.length; i++) {
            x[i] = inputs.uniforms(d, 1 + i, 2 + i);
        }
        return x;
    }

    private static double[] slopes(double[][] x, double[] y, double[] w, int... batch) {
        double[] slopes = new double[w.length];
        for (int j = 0; j < w.length; j++) {
            double[] ahead = w.clone();
            double[] behind = w.clone();
            ahead[j]++;
            behind[j]--;
            slopes[j] = (loss(x, y, ahead, batch) - loss(x, y, behind, batch)) / 2;
        }
        return slopes;
    }

    private static double loss(double[][] x, double[] y, double[] w, int... batch) {
        double loss = 0;
        for (int row : batch) {
            double residual = -y[row];
            for (int j = 0; j < w.length; j++) {
                residual += x[row][j] * w[j];
            }
            loss += residual * residual / batch.length;
        }
        return loss;
    }
}
