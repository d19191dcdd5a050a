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

@ChecksFor(exercise = "2.1", contract = Entropy.class)
class EntropyChecks {
    private static final String ROUNDING =
            "all terms have one sign, so a sum of a dozen in double precision is right to about 1e-15";

    @Check(
            name = "The entropy of a drawn distribution is −Σ p ln p, in nats.",
            points = 2,
            tolerance = @Within(relative = 1e-12, because = ROUNDING))
    void agrees_with_the_definition(Entropy entropy, Inputs inputs, Tolerance tolerance) {
        for (int outcomes = 2; outcomes <= 7; outcomes++) {
            judgeOneDrawn(entropy, inputs, outcomes, tolerance);
        }
    }

    @Check(
            name = "Outcomes of probability 0 contribute nothing, and a certain outcome has entropy 0.",
            points = 1,
            tolerance =
                    @Within(relative = 1e-12, absolute = 1e-13, because = ROUNDING + ", and ln 1 is 0 but for as much"))
    void zero_probabilities_contribute_nothing(Entropy entropy, Inputs inputs, Tolerance tolerance) {
        for (int outcomes = 2; outcomes <= 5; outcomes++) {
            double[] possible = inputs.probabilities(outcomes);
            double[] p = Discrete.withOutcome(possible, inputs.integer(0, outcomes), 0);
            assertThat(entropy.entropy(inputs.vector(p)))
                    .as("the entropy with an outcome of probability 0")
                    .isCloseTo(Discrete.entropy(possible), tolerance);
            double[] certain = Discrete.certain(outcomes, inputs.integer(0, outcomes - 1));
            assertThat(entropy.entropy(inputs.vector(certain)))
                    .as("the entropy of a certain outcome")
                    .isCloseTo(0, tolerance);
        }
    }

    /** The grouping rule: Cover and Thomas, problem 2.27. Within a group of k equal outcomes the entropy is ln k. */
    @Check(
            name = "Choosing a group and then one of its equally likely members has H(groups) + Σ w ln(size).",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = ROUNDING))
    void adds_up_over_two_stages(Entropy entropy, Inputs inputs, Tolerance tolerance) {
        for (int groups = 2; groups <= 5; groups++) {
            double[] weights = inputs.probabilities(groups);
            double[] p = {};
            double expected = Discrete.entropy(weights);
            for (double weight : weights) {
                int size = inputs.integer(1, 4);
                p = Discrete.withEqualShares(p, weight, size);
                expected += weight * StrictMath.log(size);
            }
            assertThat(entropy.entropy(inputs.vector(p))).isCloseTo(expected, tolerance);
        }
    }

    /** Expected values: −Σ p ln p with 50 decimal digits, rounded once. */
    @Check(
            name = "softmax(2, 1, −½, 3) has entropy 0.9128 and (0.9, 0.1) has 0.3251.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = ROUNDING))
    void has_the_known_values(Entropy entropy, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(entropy.entropy(arrays.vector(Discrete.softmax(2, 1, -0.5, 3))))
                .isCloseTo(0.9128449206515543, tolerance);
        assertThat(entropy.entropy(arrays.vector(0.9, 0.1))).isCloseTo(0.3250829733914482, tolerance);
    }

    @Check(
            name = "What is not a distribution is refused, and a distribution is not.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = ROUNDING))
    void refuses_what_is_no_distribution(Entropy entropy, Inputs inputs, Tolerance tolerance) {
        judgeOneDrawn(entropy, inputs, 3, tolerance);
        double[] p = inputs.probabilities(4);
        double[] negative = {-p[0], p[1] + 2 * p[0], p[2], p[3]};
        refuses("a negative probability", entropy, inputs, negative);
        refuses("a sum above 1", entropy, inputs, Discrete.with(p, 2, p[2] + 0.01));
        refuses("a sum below 1", entropy, inputs, Discrete.with(p, 2, 0));
        assertRefusesNotFinite("p", p, bad -> entropy.entropy(inputs.vector(bad)));
        assertRefuses("a matrix", () -> entropy.entropy(inputs.arrays().matrix(p)));
        judgeOneDrawn(entropy, inputs, 5, tolerance);
    }

    private static void judgeOneDrawn(Entropy entropy, Inputs inputs, int outcomes, Tolerance tolerance) {
        double[] p = inputs.probabilities(outcomes);
        assertThat(entropy.entropy(inputs.vector(p)))
                .as("the entropy over " + outcomes + " outcomes")
                .isCloseTo(Discrete.entropy(p), tolerance);
    }

    private static void refuses(String what, Entropy entropy, Inputs inputs, double[] p) {
        assertRefuses(what, () -> entropy.entropy(inputs.vector(p)));
    }
}
