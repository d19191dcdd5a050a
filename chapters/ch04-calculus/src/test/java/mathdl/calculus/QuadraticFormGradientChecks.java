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

@ChecksFor(exercise = "4.3", contract = QuadraticFormGradient.class)
class QuadraticFormGradientChecks {
    private static final String ROUNDING =
            "two dozen products up to 20 and forms up to 500 are right to about 1e-13, a hundredth of what elements up to 100 are allowed";

    @Check(
            name = "Each element is the slope of xᵀA x, whose central differences are exact.",
            points = 2,
            tolerance = @Within(relative = 1e-12, absolute = 1e-12, because = ROUNDING))
    void is_the_slope_of_the_form(QuadraticFormGradient answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 5; n++) {
            judge(answer, inputs, n, tolerance);
        }
    }

    @Check(
            name = "For antisymmetric matrices, whose form is 0 everywhere, it is 0; and 2x for the identity.",
            points = 1,
            tolerance = @Within(relative = 1e-12, absolute = 1e-12, because = ROUNDING))
    void sees_only_the_symmetric_part(QuadraticFormGradient answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            double[][] a = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < i; j++) {
                    a[i][j] = inputs.uniform(1, 2);
                    a[j][i] = -a[i][j];
                }
            }
            double[] x = inputs.uniforms(n, 1, 2);
            assertThat(answer.gradient(inputs.arrays().matrix(a), inputs.vector(x)))
                    .as("the gradient for an antisymmetric matrix")
                    .isCloseTo(new double[n], tolerance);
            double[][] identity = new double[n][n];
            for (int i = 0; i < n; i++) {
                identity[i][i] = 1;
            }
            assertThat(answer.gradient(inputs.arrays().matrix(identity), inputs.vector(x)))
                    .as("the gradient for the identity")
                    .isCloseTo(Arrays.stream(x).map(element -> 2 * element).toArray(), tolerance);
        }
    }

    @Check(
            name = "For A = [[1, 2], [0, 3]] and x = (1, −1) it is (0, −4).",
            points = 1,
            tolerance = @Within(absolute = 1e-15, because = "sums and products of small whole numbers are exact"))
    void has_the_known_values(QuadraticFormGradient answer, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(answer.gradient(arrays.matrix(new double[][] {{1, 2}, {0, 3}}), arrays.vector(1, -1)))
                .isCloseTo(new double[] {0, -4}, tolerance);
    }

    @Check(
            name = "Matrices that are not square and vectors that do not fit are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-12, absolute = 1e-12, because = ROUNDING))
    void refuses_what_makes_no_form(QuadraticFormGradient answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, tolerance);
        double[][] wide = {{1, 2, 3}, {4, 5, 6}};
        double[][] square = {{1, 2}, {3, 4}};
        assertRefuses("a wide A", () -> answer.gradient(inputs.arrays().matrix(wide), inputs.vector(1, 2, 3)));
        INDArray column = inputs.arrays().matrix(new double[][] {{1}, {2}});
        assertRefuses("a column for A", () -> answer.gradient(column, inputs.vector(1, 2)));
        assertRefuses("a vector for A", () -> answer.gradient(inputs.vector(1), inputs.vector(1)));
        INDArray matrix = inputs.arrays().matrix(square);
        assertRefuses("a longer x", () -> answer.gradient(matrix, inputs.vector(1, 2, 3)));
        assertRefuses("a matrix for x", () -> answer.gradient(matrix, column));
        assertRefusesNotFinite("x", new double[2], bad -> answer.gradient(matrix, inputs.vector(bad)));
        assertRefusesNotFinite(
                "A", new double[4], bad -> answer.gradient(inputs.arrays().create(bad, 2, 2), inputs.vector(1, 2)));
    }

    private static void judge(QuadraticFormGradient answer, Inputs inputs, int n, Tolerance tolerance) {
        double[][] a = new double[n][];
        for (int i = 0; i < n; i++) {
            a[i] = inputs.uniforms(n, 1 + i, 1.5 + i);
        }
        double[] x = inputs.uniforms(n, 1, 2);
        double[] expected = new double[n];
        for (int i = 0; i < n; i++) {
            double[] ahead = x.clone();
            double[] behind = x.clone();
            ahead[i]++;
            behind[i]--;
            expected[i] = (form(a, ahead) - form(a, behind)) / 2;
        }
        assertThat(answer.gradient(inputs.arrays().matrix(a), inputs.vector(x)))
                .as("the gradient in " + n + " dimensions")
                .isCloseTo(expected, tolerance);
    }

    private static double form(double[][] a, double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                sum += x[i] * a[i][j] * x[j];
            }
        }
        return sum;
    }
}
