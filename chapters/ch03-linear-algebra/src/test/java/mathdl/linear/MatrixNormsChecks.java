package mathdl.linear;

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

@ChecksFor(exercise = "3.8", contract = MatrixNorms.class)
class MatrixNormsChecks {
    private static final String ROUNDING = "sums of a dozen numbers, and singular values right to 1e-15 of the largest";

    @Check(
            name = "Spectral, Frobenius and nuclear norms follow from the drawn singular values.",
            points = 2,
            tolerance = @Within(relative = 1e-12, because = ROUNDING))
    void knows_the_singular_values(MatrixNorms answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            judgeSingular(answer, inputs, n, tolerance);
        }
    }

    @Check(
            name = "The 1-norm is the largest column sum of sizes, the ∞-norm the largest row sum.",
            points = 2,
            tolerance = @Within(relative = 1e-13, because = ROUNDING))
    void induced_norms_are_of_columns_and_rows(MatrixNorms answer, Inputs inputs, Tolerance tolerance) {
        for (int m = 2; m <= 4; m++) {
            double[][] a = new double[m][m + 1];
            double[] columns = new double[m + 1];
            double rows = 0;
            for (int i = 0; i < m; i++) {
                double row = 0;
                for (int j = 0; j <= m; j++) {
                    a[i][j] = ((i + j) % 2 == 0 ? 1 : -1) * inputs.uniform(1 + j, 2 + j);
                    row += Math.abs(a[i][j]);
                    columns[j] += Math.abs(a[i][j]);
                }
                rows = Math.max(rows, row);
            }
            MatrixNorms.Norms norms = answer.norms(inputs.arrays().matrix(a));
            assertThat(norms.one())
                    .as("the 1-norm")
                    .isCloseTo(Arrays.stream(columns).max().orElseThrow(), tolerance);
            assertThat(norms.infinity()).as("the ∞-norm").isCloseTo(rows, tolerance);
        }
    }

    @Check(
            name = "[[1, −2], [3, 4]] has √30, 6, 7, and singular values that add up to √50.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = ROUNDING))
    void has_the_known_values(MatrixNorms answer, ArrayFactory arrays, Tolerance tolerance) {
        MatrixNorms.Norms norms = answer.norms(arrays.matrix(new double[][] {{1, -2}, {3, 4}}));
        assertThat(norms.frobenius()).as("Frobenius").isCloseTo(5.477225575051661, tolerance);
        assertThat(norms.one()).as("the 1-norm").isCloseTo(6, tolerance);
        assertThat(norms.infinity()).as("the ∞-norm").isCloseTo(7, tolerance);
        assertThat(norms.spectral()).as("spectral").isCloseTo(5.116672736016927, tolerance);
        assertThat(norms.nuclear()).as("nuclear").isCloseTo(7.0710678118654755, tolerance);
    }

    @Check(
            name = "Vectors and elements that are not finite are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = ROUNDING))
    void refuses_what_is_no_matrix(MatrixNorms answer, Inputs inputs, Tolerance tolerance) {
        judgeSingular(answer, inputs, 3, tolerance);
        assertRefuses("a vector", () -> answer.norms(inputs.vector(1, 2)));
        assertRefusesNotFinite(
                "A",
                new double[] {1, 2, 3, 4},
                bad -> answer.norms(inputs.arrays().create(bad, 2, 2)));
    }

    private static void judgeSingular(MatrixNorms answer, Inputs inputs, int n, Tolerance tolerance) {
        double[] s = inputs.uniforms(n, 1, 3);
        s[0] = inputs.uniform(4, 5);
        MatrixNorms.Norms norms = answer.norms(inputs.arrays().matrix(DrawnMatrix.withSingularValues(inputs, s)));
        assertThat(norms.spectral()).as("the spectral norm").isCloseTo(s[0], tolerance);
        assertThat(norms.nuclear())
                .as("the nuclear norm")
                .isCloseTo(Arrays.stream(s).sum(), tolerance);
        assertThat(norms.frobenius())
                .as("the Frobenius norm")
                .isCloseTo(StrictMath.sqrt(Arrays.stream(s).map(x -> x * x).sum()), tolerance);
    }
}
