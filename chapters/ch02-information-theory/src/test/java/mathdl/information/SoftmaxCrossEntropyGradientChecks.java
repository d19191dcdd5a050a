package mathdl.information;

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

@ChecksFor(exercise = "2.9", contract = SoftmaxCrossEntropyGradient.class)
class SoftmaxCrossEntropyGradientChecks {
    private static final double STEP = 0.01;
    private static final String DIFFERENCES =
            "differences of order 6 with steps of 0.01 err by 1e-13, and rounding of losses by 1e-13";

    @Check(
            name = "Each element is the slope of the mean loss by that logit, by differences.",
            points = 3,
            tolerance = @Within(absolute = 1e-11, because = DIFFERENCES))
    void is_the_slope_of_the_mean_loss(SoftmaxCrossEntropyGradient answer, Inputs inputs, Tolerance tolerance) {
        for (int rows = 2; rows <= 4; rows++) {
            judge(answer, inputs, tolerance, new double[rows]);
        }
    }

    @Check(
            name = "Rows of logits near 1000 or −1000 do no harm, to each other either.",
            points = 1,
            tolerance = @Within(absolute = 1e-10, because = DIFFERENCES + "; logits near 1000 are rounded at 1e-13"))
    void does_not_overflow(SoftmaxCrossEntropyGradient answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, tolerance, 1000, 1000);
        judge(answer, inputs, tolerance, 1000, -1000);
        judge(answer, inputs, tolerance, -1000, 0, 1000);
    }

    /** Expected values with 50 decimal digits, rounded once. */
    @Check(
            name = "Logits (2, 1, −½, 3) with target 3 give (0.2399, 0.0883, 0.0197, −0.3479).",
            points = 1,
            tolerance = @Within(absolute = 1e-15, because = "a few roundings of numbers below 1"))
    void has_the_known_values(SoftmaxCrossEntropyGradient answer, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(answer.gradient(arrays.matrix(new double[][] {{2, 1, -0.5, 3}}), new int[] {3}))
                .isCloseTo(
                        new double[][] {
                            {0.23990904942830754, 0.08825760703565771, 0.01969293399218349, -0.3478595904561487}
                        },
                        tolerance);
    }

    @Check(
            name = "Classes that are not there and batches that do not fit are refused.",
            points = 1,
            tolerance = @Within(absolute = 1e-11, because = DIFFERENCES))
    void refuses_what_does_not_fit(SoftmaxCrossEntropyGradient answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, tolerance, 0, 0);
        INDArray logits = inputs.arrays().matrix(new double[][] {{1, 2}, {3, 4}});
        assertRefuses("class 2 of 2", () -> answer.gradient(logits, new int[] {0, 2}));
        assertRefuses("class −1", () -> answer.gradient(logits, new int[] {0, -1}));
        assertRefuses("three targets for two rows", () -> answer.gradient(logits, new int[3]));
        assertRefusesNotFinite(
                "z", new double[4], bad -> answer.gradient(inputs.arrays().create(bad, 2, 2), new int[2]));
        assertRefuses("one target for two rows", () -> answer.gradient(logits, new int[] {0}));
        assertRefuses("a vector of logits", () -> answer.gradient(inputs.vector(1, 2), new int[] {0}));
    }

    /** A batch with a row for each shift. */
    private static void judge(
            SoftmaxCrossEntropyGradient answer, Inputs inputs, Tolerance tolerance, double... shifts) {
        int rows = shifts.length;
        int classes = rows + 1;
        double[][] z = new double[rows][];
        double[][] shifted = new double[rows][];
        int[] targets = new int[rows];
        for (int n = 0; n < rows; n++) {
            z[n] = inputs.uniforms(classes, -1, 1);
            double shift = shifts[n];
            shifted[n] = Arrays.stream(z[n]).map(x -> x + shift).toArray();
            targets[n] = inputs.integer(0, classes - 1);
        }
        double[][] expected = new double[rows][classes];
        for (int n = 0; n < rows; n++) {
            for (int k = 0; k < classes; k++) {
                expected[n][k] = slope(z[n], targets[n], k) / rows;
            }
        }
        assertThat(answer.gradient(inputs.arrays().matrix(shifted), targets))
                .as("the gradient of a batch of " + rows)
                .isCloseTo(expected, tolerance);
    }

    private static double slope(double[] z, int target, int k) {
        return (45 * difference(z, target, k, 1) - 9 * difference(z, target, k, 2) + difference(z, target, k, 3))
                / (60 * STEP);
    }

    private static double difference(double[] z, int target, int k, int steps) {
        double[] ahead = z.clone();
        double[] behind = z.clone();
        ahead[k] += steps * STEP;
        behind[k] -= steps * STEP;
        return loss(ahead, target) - loss(behind, target);
    }

    private static double loss(double[] z, int target) {
        return StrictMath.log(Arrays.stream(z).map(StrictMath::exp).sum()) - z[target];
    }
}
