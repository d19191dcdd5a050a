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
        for (int[] shape : new int[][] {{3, 3}, {5, 3}, {3, 5}, {4, 4}}) {
            judge(answer, inputs, shape, 1, tolerance);
            judge(answer, inputs, shape, 2, tolerance);
        }
    }

    @Check(
            name = "Rank 0 gives 0, and full rank gives A.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void has_its_ends(LowRankApproximation answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 3; n++) {
            judge(answer, inputs, new int[] {n, n + 1}, 0, tolerance);
            judge(answer, inputs, new int[] {n + 1, n}, n, tolerance);
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
        judge(answer, inputs, new int[] {3, 3}, 1, tolerance);
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
    private static void judge(LowRankApproximation answer, Inputs inputs, int[] shape, int k, Tolerance tolerance) {
        double[] s = inputs.uniforms(Math.min(shape[0], shape[1]), 0, 1);
        double[] kept = new double[s.length];
        double squares = 0;
        for (int r = 0; r < s.length; r++) {
            s[r] += 2 * (s.length - r);
            kept[r] = r < k ? s[r] : 0;
            squares += r < k ? 0 : s[r] * s[r];
        }
        DrawnSvd drawn = DrawnSvd.of(inputs, shape[0], shape[1], s);
        LowRankApproximation.Approximation found =
                answer.approximate(inputs.arrays().matrix(drawn.matrix()), k);
        assertThat(found.matrix())
                .as("the best matrix of rank " + k)
                .isCloseTo(new DrawnSvd(drawn.u(), kept, drawn.v()).matrix(), tolerance);
        assertThat(found.frobeniusError()).as("the Frobenius error").isCloseTo(StrictMath.sqrt(squares), tolerance);
        assertThat(found.spectralError()).as("the spectral error").isCloseTo(k < s.length ? s[k] : 0, tolerance);
    }
}
