package mathdl.probability;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "1.3", contract = BayesRule.class)
class BayesRuleChecks {
    private static final String ROUNDING =
            "1 − P is lost below 1e-16, which a test that turns the belief round magnifies a thousandfold at most";

    @Check(
            name = "After drawn tests the belief is the share of the condition among all that fits the results.",
            points = 2,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void is_the_conditional_probability(BayesRule rule, Inputs inputs, Tolerance tolerance) {
        for (int tests = 1; tests <= 5; tests++) {
            judge(rule, inputs, Screening.drawn(inputs, tests), tolerance);
        }
    }

    @Check(
            name = "A useless test moves no belief, a faultless one settles it, and certainty stays.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void keeps_and_reaches_certainty(BayesRule rule, Inputs inputs, Tolerance tolerance) {
        for (int tests = 2; tests <= 4; tests++) {
            Screening screening = Screening.drawn(inputs, tests);
            double same = inputs.uniform(0.1, 0.9);
            judge(rule, inputs, screening.withTest(inputs.integer(0, tests - 1), same, same), tolerance);
            judge(rule, inputs, screening.withTest(0, 1, 0), tolerance);
            judge(rule, inputs, screening.withPrior(0), tolerance);
            judge(rule, inputs, screening.withPrior(1), tolerance);
        }
    }

    /** Expected values: 0.0015 / 0.011485 and 0.00147 / 0.00176955, rounded once. */
    @Check(
            name = "A disease of 0.15 % is believed in to 13.06 % after one positive test and to 83.07 % after two.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = "few roundings, and nothing cancels"))
    void has_the_known_values(BayesRule rule, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(rule.posteriors(
                        0.0015, arrays.vector(1, 0.98), arrays.vector(0.01, 0.03), new boolean[] {true, true}))
                .isCloseTo(new double[] {0.13060513713539398, 0.8307196744935152}, tolerance);
    }

    @Check(
            name = "What is no probability, differing numbers of tests and impossible results are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void refuses_what_has_no_posterior(BayesRule rule, Inputs inputs, Tolerance tolerance) {
        Screening good = Screening.drawn(inputs, 3);
        judge(rule, inputs, good, tolerance);
        double[] improbable = {-0.1, 1.2, Double.NaN};
        assertRefusesEach("the prior", bad -> good.withPrior(bad).posteriorsBy(rule, inputs), improbable);
        assertRefusesEach("a sensitivity", bad -> good.withTest(1, bad, 0.2).posteriorsBy(rule, inputs), improbable);
        assertRefusesEach("a rate", bad -> good.withTest(2, 0.5, bad).posteriorsBy(rule, inputs), improbable);
        refusesOtherNumbersOfTests(rule, inputs, good);
        refuses("a positive result that neither case allows", rule, inputs, good.withTest(0, 0, 0));
        refuses("a negative result that neither case allows", rule, inputs, good.withTest(1, 1, 1));
        refuses(
                "a result that a certain belief rules out",
                rule,
                inputs,
                good.withPrior(1).withTest(0, 0, 0.5));
        refuses(
                "a result that a certain disbelief rules out",
                rule,
                inputs,
                good.withPrior(0).withTest(0, 0.5, 0));
        refuses(
                "such a result in the last test",
                rule,
                inputs,
                good.withTest(2, 0, 0).withResults(true, false, true));
        judge(rule, inputs, Screening.drawn(inputs, 2), tolerance);
    }

    private static void refusesOtherNumbersOfTests(BayesRule rule, Inputs inputs, Screening good) {
        refuses("a result too few", rule, inputs, good.withResults(true, false));
        refuses("a result too many", rule, inputs, good.withResults(true, false, true, true));
        INDArray rates = inputs.vector(good.sensitivity);
        assertRefuses(
                "a false-positive rate too many",
                () -> rule.posteriors(good.prior, rates, inputs.vector(0.1, 0.2, 0.3, 0.4), good.positive));
        INDArray matrix = inputs.arrays().matrix(good.sensitivity);
        assertRefuses(
                "a matrix of sensitivities", () -> rule.posteriors(good.prior, matrix, matrix, good.positive.clone()));
    }

    private static void judge(BayesRule rule, Inputs inputs, Screening screening, Tolerance tolerance) {
        assertThat(screening.posteriorsBy(rule, inputs))
                .as("the belief after each of " + screening.positive.length + " tests")
                .isCloseTo(screening.posteriors(), tolerance);
    }

    private static void refuses(String what, BayesRule rule, Inputs inputs, Screening screening) {
        assertRefuses(what, () -> screening.posteriorsBy(rule, inputs));
    }
}
