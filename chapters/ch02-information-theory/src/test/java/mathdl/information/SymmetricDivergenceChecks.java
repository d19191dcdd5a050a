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

@ChecksFor(exercise = "2.4", contract = SymmetricDivergence.class)
class SymmetricDivergenceChecks {
    private static final String CANCELS =
            "the entropies of the oracle cancel by less than a hundredfold for distributions that differ as these do";

    @Check(
            name = "It is what mixing adds: H(½(p + q)) − ½H(p) − ½H(q).",
            points = 2,
            tolerance = @Within(relative = 1e-11, because = CANCELS))
    void is_what_mixing_adds_to_the_entropy(SymmetricDivergence answer, Inputs inputs, Tolerance tolerance) {
        for (int k = 2; k <= 6; k++) {
            judge(answer, inputs, k, tolerance);
        }
    }

    @Check(
            name = "It is 0 between equals, the same both ways, and ln 2 where no outcome is shared.",
            points = 2,
            tolerance = @Within(relative = 1e-12, absolute = 1e-14, because = "a few products and logarithms"))
    void is_symmetric_and_bounded(SymmetricDivergence answer, Inputs inputs, Tolerance tolerance) {
        for (int k = 2; k <= 4; k++) {
            double[] p = apart(inputs, k, 0);
            double[] q = apart(inputs, k, k - 1);
            double there = answer.jensenShannon(inputs.vector(p), inputs.vector(q));
            assertThat(there).as("a divergence").isAtLeast(0.1, tolerance).isAtMost(Math.log(2), tolerance);
            assertThat(answer.jensenShannon(inputs.vector(q), inputs.vector(p)))
                    .as("the divergence the other way")
                    .isCloseTo(there, tolerance);
            assertThat(answer.jensenShannon(inputs.vector(p), inputs.vector(p)))
                    .as("the divergence from itself")
                    .isCloseTo(0, tolerance);
            double share = inputs.uniform(0.2, 0.8);
            assertThat(answer.jensenShannon(
                            inputs.vector(share, 1 - share, 0, 0), inputs.vector(0, 0, share, 1 - share)))
                    .as("the divergence where no outcome is shared")
                    .isCloseTo(0.6931471805599453, tolerance);
        }
    }

    /** Expected value with 50 decimal digits, rounded once. */
    @Check(
            name = "(0.4, 0.4, 0.2) and (0.6, 0.3, 0.1) give 0.0221.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = "terms cancel by less than a hundredfold"))
    void has_the_known_values(SymmetricDivergence answer, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(answer.jensenShannon(arrays.vector(0.4, 0.4, 0.2), arrays.vector(0.6, 0.3, 0.1)))
                .isCloseTo(0.022146385165930087, tolerance);
    }

    @Check(
            name = "What is no distribution, and shapes that differ, are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = CANCELS))
    void refuses_what_is_no_distribution(SymmetricDivergence answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, tolerance);
        INDArray good = inputs.vector(0.5, 0.5);
        assertRefuses("a negative element", () -> answer.jensenShannon(inputs.vector(1.5, -0.5), good));
        assertRefuses("a sum of 2", () -> answer.jensenShannon(good, inputs.vector(1, 1)));
        assertRefuses("three outcomes", () -> answer.jensenShannon(good, inputs.vector(0.5, 0.25, 0.25)));
        assertRefusesNotFinite("p", new double[] {0.5, 0.5}, bad -> answer.jensenShannon(inputs.vector(bad), good));
        assertRefusesNotFinite("q", new double[] {0.5, 0.5}, bad -> answer.jensenShannon(good, inputs.vector(bad)));
        INDArray matrix = inputs.arrays().matrix(new double[] {0.5, 0.5});
        assertRefuses("matrices", () -> answer.jensenShannon(matrix, matrix));
    }

    private static void judge(SymmetricDivergence answer, Inputs inputs, int k, Tolerance tolerance) {
        double[] p = apart(inputs, k, 0);
        double[] q = apart(inputs, k, k - 1);
        double[] m = new double[k];
        for (int i = 0; i < k; i++) {
            m[i] = (p[i] + q[i]) / 2;
        }
        assertThat(answer.jensenShannon(inputs.vector(p), inputs.vector(q)))
                .as("the divergence over " + k + " outcomes")
                .isCloseTo(entropy(m) - entropy(p) / 2 - entropy(q) / 2, tolerance);
    }

    /** A distribution of which at least four fifths lie on one outcome. */
    private static double[] apart(Inputs inputs, int k, int on) {
        double[] p = Arrays.stream(inputs.probabilities(k)).map(x -> x / 5).toArray();
        p[on] += 0.8;
        return p;
    }

    private static double entropy(double[] p) {
        return -Arrays.stream(p).map(x -> x * StrictMath.log(x)).sum();
    }
}
