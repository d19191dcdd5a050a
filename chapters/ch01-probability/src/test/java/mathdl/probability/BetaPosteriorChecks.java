package mathdl.probability;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.assertion.Tolerance;
import mathdl.probability.BetaPosterior.Estimate;

@ChecksFor(exercise = "1.4", contract = BetaPosterior.class)
class BetaPosteriorChecks {
    private static final String ROUNDING =
            "the integral sums hundreds of positive terms, right to about 1e-13; the rest is a division or two";

    @Check(
            name = "Mean and mode after drawn tosses are those of prior times likelihood.",
            points = 2,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void is_prior_times_likelihood_normalised(BetaPosterior answer, Inputs inputs, Tolerance tolerance) {
        for (int repeat = 0; repeat < 5; repeat++) {
            judge(answer, CoinTosses.drawn(inputs), tolerance);
        }
    }

    @Check(
            name = "Learning from some tosses and then from more gives what all at once give.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void learns_in_any_portions(BetaPosterior answer, Inputs inputs, Tolerance tolerance) {
        for (int repeat = 0; repeat < 3; repeat++) {
            CoinTosses all = CoinTosses.drawn(inputs);
            CoinTosses first = new CoinTosses(all.alpha, all.beta, all.heads - 1, all.tosses - 2);
            Estimate between = first.posteriorBy(answer);
            Estimate last = answer.posterior(between.alpha(), between.beta(), 1, 2);
            assertThat(last.mean()).as("the mean after two portions").isCloseTo(all.mean(), tolerance);
            assertThat(last.mode()).as("the mode after two portions").isCloseTo(all.mode(), tolerance);
        }
    }

    @Check(
            name = "No toss leaves the prior; under the flat prior the mode is the share of heads, also 0 and 1.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void keeps_the_limits(BetaPosterior answer, Inputs inputs, Tolerance tolerance) {
        for (int repeat = 0; repeat < 3; repeat++) {
            CoinTosses some = CoinTosses.drawn(inputs);
            judge(answer, new CoinTosses(some.alpha, some.beta, 0, 0), tolerance);
            assertThat(answer.posterior(1, 1, some.heads, some.tosses).mode())
                    .as("the mode under a flat prior")
                    .isCloseTo((double) some.heads / some.tosses, tolerance);
            assertThat(answer.posterior(1, some.beta, 0, some.tosses).mode())
                    .as("the mode without a head")
                    .isCloseTo(0, tolerance);
            assertThat(answer.posterior(some.alpha, 1, some.tosses, some.tosses).mode())
                    .as("the mode without a tail")
                    .isCloseTo(1, tolerance);
        }
    }

    /** Expected values: 5/9 and 9/16, as fractions. */
    @Check(
            name = "The prior α = 3, β = 5 and 7 heads in 10 tosses give α' = 10, β' = 8, mean 0.5556 and mode 0.5625.",
            points = 1,
            tolerance = @Within(relative = 1e-14, because = "each is one division of exact numbers"))
    void has_the_known_values(BetaPosterior answer, Tolerance tolerance) {
        Estimate estimate = answer.posterior(3, 5, 7, 10);
        assertThat(estimate.alpha()).as("α'").isCloseTo(10, tolerance);
        assertThat(estimate.beta()).as("β'").isCloseTo(8, tolerance);
        assertThat(estimate.mean()).as("the mean").isCloseTo(5.0 / 9, tolerance);
        assertThat(estimate.mode()).as("the mode").isCloseTo(0.5625, tolerance);
    }

    @Check(
            name = "Parameters below 1, counts that do not fit and a flat posterior are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void refuses_what_has_no_single_mode(BetaPosterior answer, Inputs inputs, Tolerance tolerance) {
        CoinTosses good = CoinTosses.drawn(inputs);
        judge(answer, good, tolerance);
        double[] bad = {0.5, Double.NaN, 1 / 0.0};
        assertRefusesEach("α", alpha -> answer.posterior(alpha, good.beta, good.heads, good.tosses), bad);
        assertRefusesEach("β", beta -> answer.posterior(good.alpha, beta, good.heads, good.tosses), bad);
        refuses("more heads than tosses", answer, new CoinTosses(good.alpha, good.beta, good.tosses + 1, good.tosses));
        refuses("a negative number of heads", answer, new CoinTosses(good.alpha, good.beta, -1, good.tosses));
        refuses("a flat prior without a toss", answer, new CoinTosses(1, 1, 0, 0));
        judge(answer, CoinTosses.drawn(inputs), tolerance);
    }

    private static void judge(BetaPosterior answer, CoinTosses coin, Tolerance tolerance) {
        Estimate estimate = coin.posteriorBy(answer);
        assertThat(estimate.alpha()).as("α'").isCloseTo(coin.alpha + coin.heads, tolerance);
        assertThat(estimate.beta()).as("β'").isCloseTo(coin.beta + coin.tosses - coin.heads, tolerance);
        assertThat(estimate.mean()).as("the mean").isCloseTo(coin.mean(), tolerance);
        assertThat(estimate.mode()).as("the mode").isCloseTo(coin.mode(), tolerance);
    }

    private static void refuses(String what, BetaPosterior answer, CoinTosses coin) {
        assertRefuses(what, () -> coin.posteriorBy(answer));
    }
}
