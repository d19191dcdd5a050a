package mathdl.information;

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

@ChecksFor(exercise = "2.3", contract = CategoricalKl.class)
class CategoricalKlChecks {
    private static final String CANCELLATION =
            "the terms cancel by less than a hundredfold, which leaves about 1e-14 in double precision";

    @Check(
            name = "The divergence of drawn distributions is H(p, q) − H(p), in nats.",
            points = 2,
            tolerance = @Within(relative = 1e-11, because = CANCELLATION))
    void is_cross_entropy_minus_entropy(CategoricalKl kl, Inputs inputs, Tolerance tolerance) {
        for (int outcomes = 3; outcomes <= 7; outcomes++) {
            judge(kl, inputs, CategoricalPair.apart(inputs, outcomes), tolerance);
        }
    }

    @Check(
            name = "It is 0 between equal distributions and positive between different ones.",
            points = 1,
            tolerance =
                    @Within(
                            relative = 1e-11,
                            absolute = 1e-13,
                            because = CANCELLATION + ", and equal terms cancel but for rounding of H(p)"))
    void vanishes_only_between_equals(CategoricalKl kl, Inputs inputs, Tolerance tolerance) {
        for (int outcomes = 3; outcomes <= 5; outcomes++) {
            CategoricalPair pair = CategoricalPair.apart(inputs, outcomes);
            CategoricalPair equal = new CategoricalPair(pair.p, pair.p);
            assertThat(equal.divergenceBy(kl, inputs)).as("KL(p‖p)").isCloseTo(0, tolerance);
            judge(kl, inputs, pair, tolerance);
        }
    }

    @Check(
            name = "What never happens costs nothing; what happens and was held impossible costs +∞.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = CANCELLATION))
    void takes_the_limits_at_zero(CategoricalKl kl, Inputs inputs, Tolerance tolerance) {
        for (int outcomes = 3; outcomes <= 5; outcomes++) {
            CategoricalPair pair = CategoricalPair.apart(inputs, outcomes);
            int i = inputs.integer(0, outcomes);
            double share = inputs.uniform(0.1, 0.3);
            double[] pWithout = Discrete.withOutcome(pair.p, i, 0);
            double[] qWith = Discrete.withOutcome(pair.q, i, share);
            double[] qWithout = Discrete.withOutcome(pair.q, i, 0);
            judge(kl, inputs, new CategoricalPair(pWithout, qWith), tolerance);
            judge(kl, inputs, new CategoricalPair(pWithout, qWithout), tolerance);
            assertThat(new CategoricalPair(qWith, pWithout).divergenceBy(kl, inputs))
                    .as("the divergence where q is 0 and p is not")
                    .isCloseTo(Double.POSITIVE_INFINITY, tolerance);
        }
    }

    /** Expected values: Σ p ln(p/q) of the decimal fractions with 50 digits, rounded once. */
    @Check(
            name = "Between (0.4, 0.4, 0.2) and (0.6, 0.3, 0.1) it is 0.0915 one way and 0.0877 the other.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = CANCELLATION))
    void has_the_known_values(CategoricalKl kl, ArrayFactory arrays, Tolerance tolerance) {
        double[] p = {0.4, 0.4, 0.2};
        double[] q = {0.6, 0.3, 0.1};
        assertThat(kl.klDivergence(arrays.vector(p), arrays.vector(q)))
                .as("KL(p‖q)")
                .isCloseTo(0.09151622184943568, tolerance);
        assertThat(kl.klDivergence(arrays.vector(q), arrays.vector(p)))
                .as("KL(q‖p)")
                .isCloseTo(0.08765972507336982, tolerance);
    }

    @Check(
            name = "Different shapes and what is not a distribution are refused, and distributions are not.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = CANCELLATION))
    void refuses_what_is_no_pair_of_distributions(CategoricalKl kl, Inputs inputs, Tolerance tolerance) {
        judge(kl, inputs, CategoricalPair.apart(inputs, 3), tolerance);
        double[] p = inputs.probabilities(4);
        double[] q = inputs.probabilities(4);
        double[] negative = {q[0], -q[1], q[2] + 2 * q[1], q[3]};
        refuses("q with one outcome more than p", kl, inputs, p, inputs.probabilities(5));
        refuses("a negative probability in q", kl, inputs, p, negative);
        refuses("p with a sum above 1", kl, inputs, Discrete.with(p, 0, p[0] + 0.01), q);
        refuses("q with a sum below 1", kl, inputs, p, Discrete.with(q, 3, 0));
        assertRefusesNotFinite("p", p, bad -> kl.klDivergence(inputs.vector(bad), inputs.vector(q)));
        assertRefusesNotFinite("q", q, bad -> kl.klDivergence(inputs.vector(p), inputs.vector(bad)));
        INDArray matrix = inputs.arrays().matrix(p);
        assertRefuses("matrices", () -> kl.klDivergence(matrix, matrix));
        judge(kl, inputs, CategoricalPair.apart(inputs, 4), tolerance);
    }

    private static void judge(CategoricalKl kl, Inputs inputs, CategoricalPair pair, Tolerance tolerance) {
        assertThat(pair.divergenceBy(kl, inputs))
                .as("the divergence over " + pair.p.length + " outcomes")
                .isCloseTo(pair.divergence(), tolerance);
    }

    private static void refuses(String what, CategoricalKl kl, Inputs inputs, double[] p, double[] q) {
        assertRefuses(what, () -> new CategoricalPair(p, q).divergenceBy(kl, inputs));
    }
}
