package mathdl.warmup;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;

@ChecksFor(exercise = "0.2", contract = ScaledColumn.class)
class ScaledColumnChecks {
    private static final String ONE_PRODUCT = "each element is one product, rounded once";

    @Check(
            name = "The drawn column is multiplied by the factor, and nothing else.",
            points = 0,
            tolerance = @Within(relative = 1e-15, because = ONE_PRODUCT))
    void scales_the_column_and_nothing_else(ScaledColumn answer, Inputs inputs, Tolerance tolerance) {
        for (int m = 2; m <= 4; m++) {
            for (int n = 2; n <= 4; n++) {
                judge(answer, inputs, m, n, tolerance);
            }
        }
    }

    @Check(
            name = "[[1, 2], [3, 4]], column 1, factor 10 give [[1, 20], [3, 40]].",
            points = 0,
            tolerance = @Within(relative = 1e-15, because = ONE_PRODUCT))
    void has_the_known_values(ScaledColumn answer, ArrayFactory arrays, Tolerance tolerance) {
        double[][] A = {{1, 2}, {3, 4}};
        assertThat(answer.scaled(arrays.matrix(A), 1, 10)).isCloseTo(new double[][] {{1, 20}, {3, 40}}, tolerance);
    }

    @Check(
            name = "A vector, and columns that are not there, are refused.",
            points = 0,
            tolerance = @Within(relative = 1e-15, because = ONE_PRODUCT))
    void refuses_what_has_no_such_column(ScaledColumn answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, 2, tolerance);
        double[][] A = drawn(inputs, 2, 3);
        assertRefuses("column 3 of 3", () -> answer.scaled(inputs.arrays().matrix(A), 3, 2));
        assertRefuses("column −1", () -> answer.scaled(inputs.arrays().matrix(A), -1, 2));
        assertRefuses("a vector", () -> answer.scaled(inputs.vector(A[0]), 0, 2));
        assertRefuses("a scalar", () -> answer.scaled(inputs.arrays().create(new double[] {A[0][0]}), 0, 2));
        assertRefuses("an array of rank 3", () -> answer.scaled(inputs.arrays().create(A[0], 1, 1, 3), 0, 2));
    }

    private static void judge(ScaledColumn answer, Inputs inputs, int m, int n, Tolerance tolerance) {
        double[][] A = drawn(inputs, m, n);
        int column = inputs.integer(0, n - 1);
        double factor = inputs.uniform(2, 3);
        double[][] expected = new double[m][];
        for (int i = 0; i < m; i++) {
            expected[i] = A[i].clone();
            expected[i][column] *= factor;
        }
        assertThat(answer.scaled(inputs.arrays().matrix(A), column, factor))
                .as("a matrix of " + m + " rows with column " + column + " scaled")
                .isCloseTo(expected, tolerance);
    }

    private static double[][] drawn(Inputs inputs, int m, int n) {
        double[][] A = new double[m][];
        for (int i = 0; i < m; i++) {
            A[i] = inputs.uniforms(n, 1 + i, 1.5 + i);
        }
        return A;
    }
}
