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
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "3.7", contract = PowerIteration.class)
class PowerIterationChecks {
    private static final String ROUNDING = "a few dozen products of numbers below 10, normalized at each step";

    /** With A = Σ λₖ qₖ qₖᵀ known, the powers of A are known without iteration. */
    @Check(
            name = "After drawn numbers of steps it stands where powers of the eigenvalues say.",
            points = 3,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void follows_the_powers(PowerIteration answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            judge(answer, inputs, n, inputs.integer(2, 4), tolerance);
        }
    }

    @Check(
            name = "After many steps it has found the eigenvalue of largest size, negative here.",
            points = 1,
            tolerance =
                    @Within(
                            relative = 1e-10,
                            because = "(1/2)⁸⁰ is far below rounding; the quotient errs by its square"))
    void finds_the_eigenvalue_of_largest_size(PowerIteration answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            double[][] q = inputs.rotation(n);
            double[] eigenvalues = inputs.uniforms(n, 1, 2);
            eigenvalues[0] = -inputs.uniform(4, 5);
            assertThat(answer.iterate(
                                    inputs.arrays().matrix(DrawnMatrix.symmetric(q, eigenvalues)),
                                    inputs.vector(start(inputs, q)),
                                    80)
                            .eigenvalue())
                    .as("the eigenvalue after 80 steps")
                    .isCloseTo(eigenvalues[0], tolerance);
        }
    }

    @Check(
            name = "[[2, 1], [1, 2]] from (1, 0) has the quotient 2.9973 after three steps.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = "1094/365, by whole numbers"))
    void has_the_known_values(PowerIteration answer, ArrayFactory arrays, Tolerance tolerance) {
        INDArray matrix = arrays.matrix(new double[][] {{2, 1}, {1, 2}});
        assertThat(answer.iterate(matrix, arrays.vector(1, 0), 3).eigenvalue()).isCloseTo(1094 / 365.0, tolerance);
        assertThat(answer.iterate(matrix, arrays.vector(3, 4), 0).vector())
                .as("v after no step")
                .isCloseTo(new double[] {0.6, 0.8}, tolerance);
    }

    @Check(
            name = "A start of 0, a negative number of steps and shapes that do not fit are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-12, because = ROUNDING))
    void refuses_what_does_not_fit(PowerIteration answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, 2, tolerance);
        INDArray matrix = inputs.arrays().matrix(new double[][] {{2, 1}, {1, 2}});
        assertRefuses("a start of 0", () -> answer.iterate(matrix, inputs.vector(0, 0), 1));
        INDArray flat = inputs.arrays().matrix(new double[][] {{1, -1}, {-1, 1}});
        assertRefuses("a start that A sends to 0", () -> answer.iterate(flat, inputs.vector(1, 1), 1));
        assertRefuses("−1 steps", () -> answer.iterate(matrix, inputs.vector(1, 0), -1));
        assertRefuses("a start of three", () -> answer.iterate(matrix, inputs.vector(1, 0, 0), 1));
        assertRefuses("a start of one", () -> answer.iterate(matrix, inputs.vector(1), 1));
        assertRefuses(
                "a matrix for the start",
                () -> answer.iterate(matrix, inputs.arrays().matrix(new double[][] {{1}, {0}}), 1));
        refusesWhatIsNoSquareMatrix(answer, inputs);
        assertRefusesNotFinite("start", new double[] {1, 0}, bad -> answer.iterate(matrix, inputs.vector(bad), 1));
    }

    private static void refusesWhatIsNoSquareMatrix(PowerIteration answer, Inputs inputs) {
        INDArray wide = inputs.arrays().matrix(new double[][] {{2, 1, 0}, {1, 2, 0}});
        assertRefuses("a wide matrix", () -> answer.iterate(wide, inputs.vector(1, 0), 1));
        assertRefuses("a wide matrix for no step", () -> answer.iterate(wide, inputs.vector(1, 0), 0));
        assertRefuses("a vector for A", () -> answer.iterate(inputs.vector(2), inputs.vector(1), 1));
        assertRefusesNotFinite(
                "A",
                new double[] {2, 1, 1, 2},
                bad -> answer.iterate(inputs.arrays().create(bad, 2, 2), inputs.vector(1, 0), 1));
    }

    private static void judge(PowerIteration answer, Inputs inputs, int n, int steps, Tolerance tolerance) {
        double[][] q = inputs.rotation(n);
        double[] eigenvalues = inputs.uniforms(n, 1, 2);
        eigenvalues[0] = -inputs.uniform(3, 4);
        double[] start = start(inputs, q);
        double[] v = new double[n];
        double squares = 0;
        double quotient = 0;
        for (int k = 0; k < n; k++) {
            double part = 0;
            for (int i = 0; i < n; i++) {
                part += q[i][k] * start[i];
            }
            part *= StrictMath.pow(eigenvalues[k], steps);
            squares += part * part;
            quotient += eigenvalues[k] * part * part;
            for (int i = 0; i < n; i++) {
                v[i] += part * q[i][k];
            }
        }
        double length = StrictMath.sqrt(squares);
        PowerIteration.Estimate estimate = answer.iterate(
                inputs.arrays().matrix(DrawnMatrix.symmetric(q, eigenvalues)), inputs.vector(start), steps);
        assertThat(estimate.eigenvalue())
                .as("the quotient after " + steps + " steps")
                .isCloseTo(quotient / squares, tolerance);
        assertThat(estimate.vector())
                .as("v after " + steps + " steps")
                .isCloseTo(Arrays.stream(v).map(x -> x / length).toArray(), tolerance);
    }

    /** A vector with a fair part along every eigenvector. */
    private static double[] start(Inputs inputs, double[][] q) {
        double[] start = new double[q.length];
        double[] parts = inputs.uniforms(q.length, 1, 2);
        for (int i = 0; i < start.length; i++) {
            for (int k = 0; k < start.length; k++) {
                start[i] += parts[k] * q[i][k];
            }
        }
        return start;
    }
}
