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

@ChecksFor(exercise = "2.7", contract = MutualInformationOfTable.class)
class MutualInformationOfTableChecks {
    private static final String CANCELS = "entropies of size 1 cancel by less than a thousandfold in these tables";

    @Check(
            name = "It is H(X) + H(Y) − H(X, Y).",
            points = 2,
            tolerance = @Within(relative = 1e-11, absolute = 1e-14, because = CANCELS))
    void is_what_entropies_say(MutualInformationOfTable answer, Inputs inputs, Tolerance tolerance) {
        for (int m = 2; m <= 4; m++) {
            judge(answer, inputs, m, 3, tolerance);
            judge(answer, inputs, 2, m, tolerance);
        }
    }

    @Check(
            name = "Independent variables share nothing, and a copy shares its whole entropy.",
            points = 2,
            tolerance = @Within(relative = 1e-12, absolute = 1e-14, because = "a few products and logarithms"))
    void knows_the_two_extremes(MutualInformationOfTable answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            double[] p = inputs.probabilities(n);
            double[] q = inputs.probabilities(3);
            double[][] independent = new double[n][3];
            double[][] copy = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < 3; j++) {
                    independent[i][j] = p[i] * q[j];
                }
                copy[i][i] = p[i];
            }
            assertThat(answer.mutualInformation(inputs.arrays().matrix(independent)))
                    .as("what independent variables share")
                    .isCloseTo(0, tolerance);
            assertThat(answer.mutualInformation(inputs.arrays().matrix(copy)))
                    .as("what a copy shares")
                    .isCloseTo(entropy(p), tolerance);
        }
    }

    /** Expected value with 50 decimal digits, rounded once. */
    @Check(
            name = "[[0.4, 0.1], [0.2, 0.3]] gives 0.0863.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = "terms cancel by less than a hundredfold"))
    void has_the_known_values(MutualInformationOfTable answer, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(answer.mutualInformation(arrays.matrix(new double[][] {{0.4, 0.1}, {0.2, 0.3}})))
                .isCloseTo(0.08630462173553424, tolerance);
    }

    @Check(
            name = "Tables that are no distribution are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-14, because = CANCELS))
    void refuses_what_is_no_distribution(MutualInformationOfTable answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, 2, tolerance);
        assertRefuses(
                "a negative cell",
                () -> answer.mutualInformation(inputs.arrays().matrix(new double[][] {{0.6, -0.1}, {0.2, 0.3}})));
        assertRefuses(
                "a sum of 2", () -> answer.mutualInformation(inputs.arrays().matrix(new double[][] {{1, 0}, {0, 1}})));
        assertRefusesNotFinite(
                "the table",
                new double[] {0.25, 0.25, 0.25, 0.25},
                bad -> answer.mutualInformation(inputs.arrays().create(bad, 2, 2)));
        assertRefuses("a vector", () -> answer.mutualInformation(inputs.vector(0.5, 0.5)));
    }

    /** Three quarters of the probability lies on the diagonal, so that the variables share something. */
    private static void judge(MutualInformationOfTable answer, Inputs inputs, int m, int n, Tolerance tolerance) {
        double[] cells = inputs.probabilities(m * n);
        double[][] joint = new double[m][n];
        double[] rows = new double[m];
        double[] columns = new double[n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                joint[i][j] = cells[i * n + j] / 4 + (i == j ? 0.75 / Math.min(m, n) : 0);
                cells[i * n + j] = joint[i][j];
                rows[i] += joint[i][j];
                columns[j] += joint[i][j];
            }
        }
        assertThat(answer.mutualInformation(inputs.arrays().matrix(joint)))
                .as("what is shared in a table of " + m + " × " + n)
                .isCloseTo(entropy(rows) + entropy(columns) - entropy(cells), tolerance);
    }

    private static double entropy(double[] p) {
        return -Arrays.stream(p).map(x -> x * StrictMath.log(x)).sum();
    }
}
