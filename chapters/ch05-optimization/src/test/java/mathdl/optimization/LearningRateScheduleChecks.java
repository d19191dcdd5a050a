package mathdl.optimization;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;

@ChecksFor(exercise = "5.10", contract = LearningRateSchedule.class)
class LearningRateScheduleChecks {
    private static final String ROUNDING = "a cosine and a few products";

    @Check(
            name = "During the warm-up the rate grows by the same amount each step, up to the peak.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = ROUNDING))
    void warms_up_in_equal_steps(LearningRateSchedule answer, Inputs inputs, Tolerance tolerance) {
        for (int warmUp = 2; warmUp <= 5; warmUp++) {
            double peak = inputs.uniform(0.1, 2);
            int total = warmUp + inputs.integer(5, 20);
            for (int step = 0; step < warmUp; step++) {
                assertThat(answer.learningRate(step, warmUp, total, peak))
                        .as("the rate of step " + step + " of " + warmUp)
                        .isCloseTo(peak * (step + 1) / warmUp, tolerance);
            }
        }
    }

    /** By ½ (1 + cos a) = cos² ½a. */
    @Check(
            name = "After the warm-up, or from the first step without one, it falls along half a cosine.",
            points = 2,
            tolerance = @Within(relative = 1e-11, absolute = 1e-14, because = ROUNDING))
    void falls_along_half_a_cosine(LearningRateSchedule answer, Inputs inputs, Tolerance tolerance) {
        for (int warmUp = 0; warmUp <= 4; warmUp++) {
            double peak = inputs.uniform(0.1, 2);
            int fall = inputs.integer(5, 20);
            for (int k = 0; k < fall; k++) {
                double cosine = StrictMath.cos(Math.PI * k / (2.0 * fall));
                assertThat(answer.learningRate(warmUp + k, warmUp, warmUp + fall, peak))
                        .as("the rate " + k + " steps after the warm-up, of " + fall)
                        .isCloseTo(peak * cosine * cosine, tolerance);
            }
        }
        assertThat(answer.learningRate(0, 0, 1, 2))
                .as("the rate of a single step")
                .isCloseTo(2, tolerance);
    }

    @Check(
            name = "With peak 1, w = 4 and 12 steps it is 0.25 at step 0, 1 at steps 3 and 4, and ½ at step 8.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = ROUNDING))
    void has_the_known_values(LearningRateSchedule answer, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(answer.learningRate(0, 4, 12, 1)).as("step 0").isCloseTo(0.25, tolerance);
        assertThat(answer.learningRate(3, 4, 12, 1)).as("step 3").isCloseTo(1, tolerance);
        assertThat(answer.learningRate(4, 4, 12, 1)).as("step 4").isCloseTo(1, tolerance);
        assertThat(answer.learningRate(8, 4, 12, 1)).as("step 8").isCloseTo(0.5, tolerance);
        assertThat(answer.learningRate(0, 0, 12, 1))
                .as("step 0 without a warm-up")
                .isCloseTo(1, tolerance);
    }

    @Check(
            name = "Steps beyond the end and warm-ups that never end are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = ROUNDING))
    void refuses_what_is_out_of_range(LearningRateSchedule answer, Inputs inputs, Tolerance tolerance) {
        double peak = inputs.uniform(0.1, 2);
        assertThat(answer.learningRate(0, 2, 10, peak)).as("the first rate").isCloseTo(peak / 2, tolerance);
        assertRefuses("step 10 of 10", () -> answer.learningRate(10, 2, 10, peak));
        assertRefuses("step −1", () -> answer.learningRate(-1, 2, 10, peak));
        assertRefuses("a warm-up of 10 of 10", () -> answer.learningRate(0, 10, 10, peak));
        assertRefuses("a warm-up of −1", () -> answer.learningRate(0, -1, 10, peak));
        assertRefusesEach("the peak", bad -> answer.learningRate(0, 2, 10, bad), 0, -1, 1 / 0.0, Double.NaN);
    }
}
