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
import mathdl.checks.array.ArrayValues;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "4.12", contract = ScaledDotProductAttention.class)
class ScaledDotProductAttentionChecks {
    private static final String SUMS = "a few dozen roundings of numbers up to 8";

    @Check(
            name =
                    "Each row is the mean of the values that it may see, weighted by exp of the scaled scores; of ones, 1.",
            points = 2,
            tolerance = @Within(absolute = 1e-13, because = SUMS))
    void is_a_weighted_mean_of_values(ScaledDotProductAttention answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            for (Attention drawn : drawn(inputs, n)) {
                assertThat(drawn.attend(answer, inputs.arrays()))
                        .as(words(drawn))
                        .isCloseTo(drawn.outputs(), tolerance);
                double[][] ones = constant(1, drawn.v().length, 2);
                assertThat(new Attention(drawn.q(), drawn.k(), ones, drawn.causal(), drawn.g())
                                .attend(answer, inputs.arrays()))
                        .as(words(drawn) + " to values of 1")
                        .isCloseTo(constant(1, n, 2), tolerance);
            }
        }
    }

    @Check(
            name = "The gradients are the slopes of Σ G ⊙ O by every query, key and value.",
            points = 2,
            tolerance =
                    @Within(
                            absolute = 1e-9,
                            because =
                                    "differences of order 6 with steps of 0.01 err by about 1e-12 where scores move by"
                                            + " less than twice as much, and rounding by 1e-12"))
    void goes_back_along_slopes(ScaledDotProductAttention answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            for (Attention drawn : drawn(inputs, n)) {
                ScaledDotProductAttention.Gradient gradient = drawn.vjp(answer, inputs.arrays());
                assertThat(gradient.q()).as("∂L/∂Q, " + words(drawn)).isCloseTo(drawn.byQ(), tolerance);
                assertThat(gradient.k()).as("∂L/∂K, " + words(drawn)).isCloseTo(drawn.byK(), tolerance);
                assertThat(gradient.v()).as("∂L/∂V, " + words(drawn)).isCloseTo(drawn.byV(), tolerance);
            }
        }
    }

    @Check(
            name = "A causal answer starts with the first value, and does not change with later keys and values.",
            points = 1,
            tolerance = @Within(absolute = 1e-13, because = SUMS))
    void looks_at_no_later_position(ScaledDotProductAttention answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            Attention drawn = Attention.drawn(inputs, n, n, 3, true);
            double[] before = values(drawn.attend(answer, inputs.arrays()), n);
            assertThat(Arrays.copyOf(before, 3)).as("row 0").isCloseTo(drawn.v()[0], tolerance);
            for (int from = n - 1; from > 0; from--) {
                drawn.k()[from] = inputs.uniforms(3, -1, 1);
                drawn.v()[from] = inputs.uniforms(3, 3, 4);
                assertThat(Arrays.copyOf(values(drawn.attend(answer, inputs.arrays()), n), 3 * from))
                        .as("what comes before position " + from + ", where keys and values are others now")
                        .isCloseTo(Arrays.copyOf(before, 3 * from), tolerance);
            }
            ScaledDotProductAttention.Gradient gradient = first(drawn).vjp(answer, inputs.arrays());
            double[][] byV = constant(0, n, 3);
            byV[0] = drawn.g()[0];
            assertThat(gradient.v()).as("∂L/∂V of row 0 alone").isCloseTo(byV, tolerance);
            assertThat(gradient.k()).as("∂L/∂K of row 0 alone").isCloseTo(constant(0, n, 3), tolerance);
        }
    }

    /** K begins with 1: what Q begins with is added to all scores of a row, and softmax does not see it. */
    @Check(
            name = "Scores of 800 and more, or of −1100 and less, do no harm, nor does a row that holds 0 and 900.",
            points = 1,
            tolerance =
                    @Within(absolute = 1e-9, because = "scores up to 1200 are rounded by 1e-12, and so are weights"))
    void stays_finite_for_large_scores(ScaledDotProductAttention answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            for (Attention drawn : drawn(inputs, n)) {
                Arrays.stream(drawn.k()).forEach(key -> key[0] = 1);
                Arrays.stream(drawn.q()).forEach(query -> query[0] = 0);
                Attention shifted = with(far(inputs, drawn), drawn);
                assertThat(shifted.attend(answer, inputs.arrays()))
                        .as(words(drawn))
                        .isCloseTo(drawn.outputs(), tolerance);
                ScaledDotProductAttention.Gradient gradient = shifted.vjp(answer, inputs.arrays());
                assertThat(gradient.q()).as("∂L/∂Q").isCloseTo(drawn.byQ(), tolerance);
                assertThat(gradient.v()).as("∂L/∂V").isCloseTo(drawn.byV(), tolerance);
                assertThat(gradient.k()).as("∂L/∂K").isFiniteOfShape(drawn.k().length, drawn.k()[0].length);
                judgeFarApart(answer, inputs, drawn, tolerance);
            }
        }
    }

    /** Every other key begins with 1, the rest with 0: the scores of a row fall into two groups that lie 800 apart. */
    private static void judgeFarApart(
            ScaledDotProductAttention answer, Inputs inputs, Attention drawn, Tolerance tolerance) {
        for (int j = 0; j < drawn.k().length; j += 2) {
            drawn.k()[j][0] = 0;
        }
        Attention apart = with(far(inputs, drawn), drawn);
        assertThat(apart.attend(answer, inputs.arrays()))
                .as(words(drawn) + " that lie far apart")
                .isCloseTo(apart.outputs(), tolerance);
        assertThat(apart.vjp(answer, inputs.arrays()).v())
                .as("∂L/∂V where keys lie far apart")
                .isCloseTo(apart.byV(), tolerance);
    }

    /** Queries that begin with what makes scores of −1100 and less in even rows, of 800 and more in odd ones. */
    private static double[][] far(Inputs inputs, Attention drawn) {
        double[][] queries = Arrays.stream(drawn.q()).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < queries.length; i++) {
            double score = i % 2 == 0 ? -inputs.uniform(1100, 1200) : inputs.uniform(800, 900);
            queries[i][0] = StrictMath.sqrt(queries[i].length) * score;
        }
        return queries;
    }

    private static Attention with(double[][] queries, Attention drawn) {
        return new Attention(queries, drawn.k(), drawn.v(), drawn.causal(), drawn.g());
    }

    @Check(
            name = "The example has its values, and shapes that do not fit are refused.",
            points = 1,
            tolerance = @Within(absolute = 1e-13, because = SUMS))
    void refuses_what_does_not_fit(ScaledDotProductAttention answer, Inputs inputs, Tolerance tolerance) {
        ArrayFactory arrays = inputs.arrays();
        double[][] queries = {{0, 0, 0, 0}, {2 * StrictMath.log(3), 0, 0, 0}};
        INDArray q = arrays.matrix(queries);
        INDArray k = arrays.matrix(new double[][] {{0, 0, 0, 0}, {1, 0, 0, 0}});
        INDArray v = arrays.matrix(new double[][] {{8}, {4}});
        assertThat(answer.attend(q, k, v, false)).as("the example").isCloseTo(new double[][] {{6}, {5}}, tolerance);
        assertThat(answer.attend(q, k, v, true)).as("it, causal").isCloseTo(new double[][] {{8}, {5}}, tolerance);
        INDArray three = arrays.matrix(Attention.rows(inputs, 3, 4, 1));
        assertRefuses("keys of other size", () -> answer.attend(q, v, v, false));
        assertRefuses("more values than keys", () -> answer.attend(q, k, three, false));
        assertRefuses("causal with three queries for two keys", () -> answer.attend(three, k, v, true));
        assertRefuses("a gradient of other width", () -> answer.vjp(q, k, v, true, q));
        assertRefuses("a gradient of other length", () -> answer.vjp(three, k, k, false, q));
        assertRefuses("keys of other size in the VJP", () -> answer.vjp(q, v, v, false, v));
        refusesNotFinite(answer, arrays, q, k, v);
    }

    private static void refusesNotFinite(
            ScaledDotProductAttention answer, ArrayFactory arrays, INDArray q, INDArray k, INDArray v) {
        assertRefusesNotFinite("Q", new double[8], bad -> answer.attend(arrays.create(bad, 2, 4), k, v, false));
        assertRefusesNotFinite("K", new double[8], bad -> answer.attend(q, arrays.create(bad, 2, 4), v, false));
        assertRefusesNotFinite("V", new double[2], bad -> answer.attend(q, k, arrays.create(bad, 2, 1), false));
        assertRefusesNotFinite(
                "the gradient", new double[2], bad -> answer.vjp(q, k, v, false, arrays.create(bad, 2, 1)));
    }

    /** As many keys as queries, more, and fewer; d = 2, 3 and 4. */
    private static Attention[] drawn(Inputs inputs, int n) {
        return new Attention[] {
            Attention.drawn(inputs, n, n, n, true),
            Attention.drawn(inputs, n, n + 1, n, false),
            Attention.drawn(inputs, n, 2, 6 - n, false)
        };
    }

    /** Only the gradient that arrives at position 0. */
    private static Attention first(Attention drawn) {
        double[][] g = constant(0, drawn.g().length, 3);
        g[0] = drawn.g()[0];
        return new Attention(drawn.q(), drawn.k(), drawn.v(), true, g);
    }

    private static double[] values(INDArray outputs, int n) {
        assertThat(outputs).as("the answer").isFiniteOfShape(n, 3);
        return ArrayValues.doubles(outputs);
    }

    private static double[][] constant(double value, int rows, int columns) {
        double[][] constant = new double[rows][columns];
        Arrays.stream(constant).forEach(row -> Arrays.fill(row, value));
        return constant;
    }

    private static String words(Attention drawn) {
        return drawn.q().length + " queries to " + drawn.k().length + " keys" + (drawn.causal() ? ", causal" : "");
    }
}
