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

@ChecksFor(exercise = "4.2", contract = SoftmaxJacobian.class)
class SoftmaxJacobianChecks {
    private static final String DIFFERENCES =
            "differences of order 6 with steps of 0.01 err by 1e-13, and rounding of probabilities by 1e-14";

    @Check(
            name = "Rows of the Jacobian are the slopes of the probabilities, by differences.",
            points = 2,
            tolerance = @Within(absolute = 1e-11, because = DIFFERENCES))
    void rows_are_slopes(SoftmaxJacobian answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 5; n++) {
            judgeJacobian(answer, inputs, inputs.uniforms(n, -1, 1), 0, tolerance);
        }
    }

    @Check(
            name = "The product with v is the slope of Σ vᵢ pᵢ, by differences.",
            points = 2,
            tolerance = @Within(absolute = 1e-11, because = DIFFERENCES))
    void product_is_a_slope(SoftmaxJacobian answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 5; n++) {
            judgeProduct(answer, inputs, inputs.uniforms(n, -1, 1), 0, tolerance);
        }
    }

    @Check(
            name = "Logits near 1000 and −1000 do no harm, be they near to each other or far apart.",
            points = 1,
            tolerance = @Within(absolute = 1e-10, because = DIFFERENCES + "; logits near 1000 are rounded at 1e-13"))
    void does_not_overflow(SoftmaxJacobian answer, Inputs inputs, Tolerance tolerance) {
        for (double shift : new double[] {1000, -1000}) {
            judgeJacobian(answer, inputs, inputs.uniforms(3, -1, 1), shift, tolerance);
            judgeProduct(answer, inputs, inputs.uniforms(3, -1, 1), shift, tolerance);
        }
        for (int i = 0; i < 3; i++) {
            judgeFarApart(answer, inputs, i, tolerance);
        }
    }

    /** Far below the others a probability is 0 to the last digit, and so is what belongs to it. */
    private static void judgeFarApart(SoftmaxJacobian answer, Inputs inputs, int least, Tolerance tolerance) {
        int j = (least + 1) % 3;
        int k = (least + 2) % 3;
        double[] z = new double[3];
        z[least] = -1000;
        z[k] = 1000;
        double[] v = inputs.uniforms(3, 1, 3);
        String three = "of −1000, 0 and 1000";
        assertThat(answer.jacobian(inputs.vector(z)))
                .as("the Jacobian " + three)
                .isCloseTo(new double[3][3], tolerance);
        assertThat(answer.vectorJacobianProduct(inputs.vector(z), inputs.vector(v)))
                .as("the product " + three)
                .isCloseTo(new double[3], tolerance);
        z[j] = 1000 + inputs.uniform(0.5, 1);
        double[] p = softmax(z[j] - 1000, 0);
        double both = p[0] * p[1];
        double[][] expected = new double[3][3];
        expected[j][j] = both;
        expected[k][k] = both;
        expected[j][k] = -both;
        expected[k][j] = -both;
        double[] product = new double[3];
        product[j] = both * (v[j] - v[k]);
        product[k] = -product[j];
        String two = "where one logit lies 2000 below two";
        assertThat(answer.jacobian(inputs.vector(z))).as("the Jacobian " + two).isCloseTo(expected, tolerance);
        assertThat(answer.vectorJacobianProduct(inputs.vector(z), inputs.vector(v)))
                .as("the product " + two)
                .isCloseTo(product, tolerance);
    }

    /** Expected values with 50 decimal digits, rounded once. */
    @Check(
            name = "At (1, 2, 3) the first row is (0.0819, −0.0220, −0.0599), and at (0, 0) all elements are ±¼.",
            points = 1,
            tolerance = @Within(absolute = 1e-15, because = "few roundings of numbers below 1"))
    void has_the_known_values(SoftmaxJacobian answer, ArrayFactory arrays, Tolerance tolerance) {
        double[][] expected = {
            {0.08192506906499322, -0.022033044520174298, -0.059892024544818935},
            {-0.022033044520174298, 0.1848364465099787, -0.16280340198980442},
            {-0.059892024544818935, -0.16280340198980442, 0.22269542653462335}
        };
        assertThat(answer.jacobian(arrays.vector(1, 2, 3)))
                .as("the Jacobian at (1, 2, 3)")
                .isCloseTo(expected, tolerance);
        assertThat(answer.jacobian(arrays.vector(0, 0)))
                .isCloseTo(new double[][] {{0.25, -0.25}, {-0.25, 0.25}}, tolerance);
    }

    @Check(
            name = "Logits that are not finite and vectors of another length are refused.",
            points = 1,
            tolerance = @Within(absolute = 1e-11, because = DIFFERENCES))
    void refuses_what_does_not_fit(SoftmaxJacobian answer, Inputs inputs, Tolerance tolerance) {
        judgeJacobian(answer, inputs, inputs.uniforms(3, -1, 1), 0, tolerance);
        judgeProduct(answer, inputs, inputs.uniforms(3, -1, 1), 0, tolerance);
        double[] good = {1, 2};
        INDArray vector = inputs.vector(good);
        INDArray matrix = inputs.arrays().matrix(good);
        assertRefuses("a matrix of logits", () -> answer.jacobian(matrix));
        assertRefuses("matrices", () -> answer.vectorJacobianProduct(matrix, matrix));
        assertRefuses("a longer v", () -> answer.vectorJacobianProduct(vector, inputs.vector(1, 2, 3)));
        assertRefusesNotFinite("z", good, bad -> answer.jacobian(inputs.vector(bad)));
        assertRefusesNotFinite("z", good, bad -> answer.vectorJacobianProduct(inputs.vector(bad), vector));
        assertRefusesNotFinite("v", good, bad -> answer.vectorJacobianProduct(vector, inputs.vector(bad)));
    }

    private static void judgeJacobian(
            SoftmaxJacobian answer, Inputs inputs, double[] z, double shift, Tolerance tolerance) {
        double[][] expected = new double[z.length][];
        for (int i = 0; i < z.length; i++) {
            int row = i;
            expected[i] = Slopes.of(at -> softmax(at)[row], z);
        }
        assertThat(answer.jacobian(inputs.vector(shifted(z, shift))))
                .as("the Jacobian of " + z.length + " logits")
                .isCloseTo(expected, tolerance);
    }

    private static void judgeProduct(
            SoftmaxJacobian answer, Inputs inputs, double[] z, double shift, Tolerance tolerance) {
        double[] v = inputs.uniforms(z.length, 1, 3);
        double[] expected = Slopes.of(at -> dot(v, softmax(at)), z);
        assertThat(answer.vectorJacobianProduct(inputs.vector(shifted(z, shift)), inputs.vector(v)))
                .as("the product for " + z.length + " logits")
                .isCloseTo(expected, tolerance);
    }

    private static double[] softmax(double... z) {
        double[] e = Arrays.stream(z).map(StrictMath::exp).toArray();
        double sum = Arrays.stream(e).sum();
        return Arrays.stream(e).map(x -> x / sum).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] shifted(double[] z, double shift) {
        return Arrays.stream(z).map(x -> x + shift).toArray();
    }
}
