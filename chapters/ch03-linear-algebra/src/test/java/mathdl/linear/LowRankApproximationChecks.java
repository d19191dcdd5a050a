package mathdl.linear;

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

@ChecksFor(exercise = "3.3", contract = LowRankApproximation.class)
class LowRankApproximationChecks {
    private static final String ROUNDING = "singular values and sums of products are right to about 1e-14 here";

    @Check(
            name = "Both errors are those of the drawn singular values that are left out.",
            points = 2,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void errors_are_those_of_the_values_left_out(LowRankApproximation answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 3; n <= 5; n++) {
            judge(answer, inputs, n, 1, tolerance);
            judge(answer, inputs, n, 2, tolerance);
        }
    }

    @Check(
            name = "Rank 0 gives 0, and full rank gives A.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void has_its_ends(LowRankApproximation answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 3; n++) {
            judge(answer, inputs, n, 0, tolerance);
            judge(answer, inputs, n, n, tolerance);
        }
    }

    @Check(
            name = "diag(5, 3, 2, 1) and rank 2 give diag(5, 3, 0, 0), √5 and 2.",
            points = 1,
            tolerance = @Within(relative = 1e-13, absolute = 1e-13, because = ROUNDING))
    void has_the_known_values(LowRankApproximation answer, ArrayFactory arrays, Tolerance tolerance) {
        double[][] a = {{5, 0, 0, 0}, {0, 3, 0, 0}, {0, 0, 2, 0}, {0, 0, 0, 1}};
        LowRankApproximation.Approximation two = answer.approximate(arrays.matrix(a), 2);
        assertThat(two.frobeniusError()).as("the Frobenius error").isCloseTo(2.23606797749979, tolerance);
        assertThat(two.spectralError()).as("the spectral error").isCloseTo(2, tolerance);
        assertThat(two.matrix())
                .isCloseTo(new double[][] {{5, 0, 0, 0}, {0, 3, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}}, tolerance);
    }

    @Check(
            name = "Ranks that a matrix cannot have are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void refuses_impossible_ranks(LowRankApproximation answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, 1, tolerance);
        INDArray a = inputs.arrays().matrix(new double[][] {{1, 2, 3}, {4, 5, 6}});
        assertRefuses("rank 3 of two rows", () -> answer.approximate(a, 3));
        assertRefuses("rank −1", () -> answer.approximate(a, -1));
        assertRefuses("a vector", () -> answer.approximate(inputs.vector(1, 2), 1));
        assertRefuses(
                "an array of rank 3", () -> answer.approximate(inputs.arrays().create(new double[4], 1, 2, 2), 1));
        assertRefusesNotFinite(
                "A",
                new double[] {5, 0, 0, 3},
                bad -> answer.approximate(inputs.arrays().create(bad, 2, 2), 1));
    }

    /** A = Σ sᵢ uᵢ vᵢᵀ with known parts: the sum of the first k is known, too. */
    private static void judge(LowRankApproximation answer, Inputs inputs, int n, int k, Tolerance tolerance) {
        double[][] u = inputs.rotation(n);
        double[][] v = inputs.rotation(n);
        double[][] a = new double[n][n];
        double[][] best = new double[n][n];
        double squares = 0;
        double next = 0;
        for (int r = 0; r < n; r++) {
            double s = 2 * (n - r) + inputs.uniform(0, 1);
            squares += r < k ? 0 : s * s;
            next = r == k ? s : next;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    a[i][j] += s * u[i][r] * v[j][r];
                    best[i][j] += r < k ? s * u[i][r] * v[j][r] : 0;
                }
            }
        }
        LowRankApproximation.Approximation found =
                answer.approximate(inputs.arrays().matrix(a), k);
        assertThat(found.matrix()).as("the best matrix of rank " + k).isCloseTo(best, tolerance);
        assertThat(found.frobeniusError()).as("the Frobenius error").isCloseTo(StrictMath.sqrt(squares), tolerance);
        assertThat(found.spectralError()).as("the spectral error").isCloseTo(next, tolerance);
    }
}
