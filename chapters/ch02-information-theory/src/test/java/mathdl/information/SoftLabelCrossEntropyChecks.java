package mathdl.information;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "2.2", contract = SoftLabelCrossEntropy.class)
class SoftLabelCrossEntropyChecks {
    private static final String FEW = "a handful of products and logarithms, each right to 1e-16";

    /** By ln Πₖ qₖ^pₖ: powers in place of logarithms. */
    @Check(
            name = "For drawn distributions it is the expected surprise, −ln Π q^p.",
            points = 2,
            tolerance = @Within(relative = 1e-12, because = FEW))
    void is_the_expected_surprise(SoftLabelCrossEntropy answer, Inputs inputs, Tolerance tolerance) {
        for (int k = 2; k <= 6; k++) {
            judge(answer, inputs, k, tolerance);
        }
    }

    @Check(
            name = "A certain label gives −ln q of its class, whatever the other predictions are, 0 among them.",
            points = 2,
            tolerance = @Within(relative = 1e-12, absolute = 1e-14, because = FEW))
    void of_a_certain_label_is_the_surprise(SoftLabelCrossEntropy answer, Inputs inputs, Tolerance tolerance) {
        for (int k = 2; k <= 4; k++) {
            double sure = inputs.uniform(0.2, 0.8);
            double[] p = new double[k];
            double[] q = new double[k];
            p[k - 1] = 1;
            q[k - 1] = sure;
            q[0] = 1 - sure;
            assertThat(answer.crossEntropy(inputs.vector(p), inputs.vector(q)))
                    .as("the loss of a certain label among " + k)
                    .isCloseTo(-StrictMath.log(sure), tolerance);
            assertThat(answer.crossEntropy(inputs.vector(q), inputs.vector(p)))
                    .as("the loss where a possible class is predicted never")
                    .isCloseTo(Double.POSITIVE_INFINITY, tolerance);
        }
    }

    /** Expected values with 50 decimal digits, rounded once. */
    @Check(
            name = "(0.9, 0.1) and (0.6, 0.4) give 0.5514, and (½, ½) twice ln 2.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = FEW))
    void has_the_known_values(SoftLabelCrossEntropy answer, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(answer.crossEntropy(arrays.vector(0.9, 0.1), arrays.vector(0.6, 0.4)))
                .isCloseTo(0.5513721345768071, tolerance);
        assertThat(answer.crossEntropy(arrays.vector(0.5, 0.5), arrays.vector(0.5, 0.5)))
                .isCloseTo(0.6931471805599453, tolerance);
    }

    @Check(
            name = "What is no distribution, and shapes that differ, are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = FEW))
    void refuses_what_is_no_distribution(SoftLabelCrossEntropy answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, tolerance);
        INDArray good = inputs.vector(inputs.probabilities(2));
        assertRefuses("a negative element", () -> answer.crossEntropy(inputs.vector(1.5, -0.5), good));
        assertRefuses("a sum of 2", () -> answer.crossEntropy(good, inputs.vector(1, 1)));
        assertRefuses("three classes", () -> answer.crossEntropy(good, inputs.vector(0.5, 0.25, 0.25)));
        assertRefusesNotFinite("p", new double[] {0.5, 0.5}, bad -> answer.crossEntropy(inputs.vector(bad), good));
        assertRefusesNotFinite("q", new double[] {0.5, 0.5}, bad -> answer.crossEntropy(good, inputs.vector(bad)));
        INDArray matrix = inputs.arrays().matrix(new double[] {0.5, 0.5});
        assertRefuses("matrices", () -> answer.crossEntropy(matrix, matrix));
    }

    private static void judge(SoftLabelCrossEntropy answer, Inputs inputs, int k, Tolerance tolerance) {
        double[] p = inputs.probabilities(k);
        double[] q = inputs.probabilities(k);
        double product = 1;
        for (int i = 0; i < k; i++) {
            product *= StrictMath.pow(q[i], p[i]);
        }
        assertThat(answer.crossEntropy(inputs.vector(p), inputs.vector(q)))
                .as("the loss over " + k + " classes")
                .isCloseTo(-StrictMath.log(product), tolerance);
    }
}
