package mathdl.probability;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "1.5", contract = MaximumAPosterioriMean.class)
class MaximumAPosterioriMeanChecks {
    private static final String ROUNDING =
            "numbers of size 10 are summed and divided, which leaves about 1e-14, also where the slope vanishes";

    @Check(
            name = "For drawn numbers and priors it is where the log-posterior stops rising.",
            points = 2,
            tolerance = @Within(relative = 1e-12, absolute = 1e-12, because = ROUNDING))
    void is_where_the_posterior_stops_rising(MaximumAPosterioriMean answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 7; n++) {
            judge(answer, inputs, NoisyNumbers.drawn(inputs, n), tolerance);
        }
    }

    @Check(
            name = "A prior that says nothing leaves the sample mean, and one that is certain its own mean.",
            points = 1,
            tolerance = @Within(relative = 1e-12, absolute = 1e-12, because = ROUNDING))
    void lies_between_sample_mean_and_prior_mean(MaximumAPosterioriMean answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 4; n++) {
            NoisyNumbers numbers = NoisyNumbers.drawn(inputs, n);
            assertThat(numbers.withPrior(numbers.priorMean, 1e8).maximumBy(answer, inputs))
                    .as("the estimate under a very wide prior")
                    .isCloseTo(numbers.sampleMean(), tolerance);
            assertThat(numbers.withPrior(numbers.priorMean, 1e-8).maximumBy(answer, inputs))
                    .as("the estimate under a very narrow prior")
                    .isCloseTo(numbers.priorMean, tolerance);
        }
    }

    @Check(
            name = "Numbers and prior in another unit, x → a x + c, give the same mean in that unit.",
            points = 1,
            tolerance = @Within(relative = 1e-12, absolute = 1e-12, because = ROUNDING))
    void goes_with_the_unit(MaximumAPosterioriMean answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            NoisyNumbers numbers = NoisyNumbers.drawn(inputs, n);
            double a = inputs.uniform(0.1, 0.5);
            double c = inputs.uniform(-5, 5);
            assertThat(numbers.rescaled(a, c).maximumBy(answer, inputs))
                    .as("the estimate in another unit")
                    .isCloseTo(a * numbers.maximum() + c, tolerance);
        }
    }

    /** Expected values: 12.2/10.25 and 1 + 8.2/29, rounded once. */
    @Check(
            name = "2.1, 3.4, 2.9, 3.8 with σ = 1 under N(0, 0.4²) give 1.1902, with σ = 2 under N(1, 0.4²) 1.2828.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = "few roundings, and nothing cancels"))
    void has_the_known_values(MaximumAPosterioriMean answer, ArrayFactory arrays, Tolerance tolerance) {
        double[] x = {2.1, 3.4, 2.9, 3.8};
        assertThat(answer.maximumAPosteriori(arrays.vector(x), 1, 0, 0.4)).isCloseTo(1.1902439024390243, tolerance);
        assertThat(answer.maximumAPosteriori(arrays.vector(x), 2, 1, 0.4)).isCloseTo(1.282758620689655, tolerance);
    }

    @Check(
            name = "Deviations that are not positive and numbers that are not finite are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-12, absolute = 1e-12, because = ROUNDING))
    void refuses_what_has_no_posterior(MaximumAPosterioriMean answer, Inputs inputs, Tolerance tolerance) {
        NoisyNumbers good = NoisyNumbers.drawn(inputs, 3);
        judge(answer, inputs, good, tolerance);
        double[] noDeviation = {0, -1, 1 / 0.0, Double.NaN};
        assertRefusesEach("σ", bad -> good.withSigma(bad).maximumBy(answer, inputs), noDeviation);
        assertRefusesEach("σ₀", bad -> good.withPrior(good.priorMean, bad).maximumBy(answer, inputs), noDeviation);
        assertRefusesEach(
                "μ₀",
                bad -> good.withPrior(bad, good.priorSigma).maximumBy(answer, inputs),
                1 / 0.0,
                -1 / 0.0,
                Double.NaN);
        assertRefusesNotFinite("x", good.x, bad -> answer.maximumAPosteriori(inputs.vector(bad), 1, 0, 1));
        INDArray matrix = inputs.arrays().matrix(good.x);
        assertRefuses("a matrix", () -> answer.maximumAPosteriori(matrix, 1, 0, 1));
        judge(answer, inputs, NoisyNumbers.drawn(inputs, 4), tolerance);
    }

    private static void judge(MaximumAPosterioriMean answer, Inputs inputs, NoisyNumbers numbers, Tolerance tolerance) {
        assertThat(numbers.maximumBy(answer, inputs))
                .as("the most probable mean of " + numbers.x.length + " numbers")
                .isCloseTo(numbers.maximum(), tolerance);
    }
}
