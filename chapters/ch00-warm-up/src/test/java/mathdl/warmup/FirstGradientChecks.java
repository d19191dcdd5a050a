package mathdl.warmup;

import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;

@ChecksFor(exercise = "0.3", contract = FirstGradient.class)
class FirstGradientChecks {
    private static final double STEP = 1e-3;

    @Check(
            name = "Each element is the slope of the sum of sines, by differences of six points.",
            points = 0,
            tolerance =
                    @Within(
                            absolute = 1e-11,
                            because =
                                    "differences of order 6 with steps of 0.001 err by 1e-18/140, and rounding by 1e-12"))
    void is_the_slope_of_the_sum(FirstGradient answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 6; n++) {
            double[] x = inputs.uniforms(n, 0.1, 0.6);
            double[] slopes = new double[n];
            for (int i = 0; i < n; i++) {
                slopes[i] = slopeOfSine(x[i]);
            }
            assertThat(answer.gradient(inputs.vector(x)))
                    .as("the gradient at " + n + " numbers")
                    .isCloseTo(slopes, tolerance);
        }
    }

    @Check(
            name = "At (0, π/2, π) it is (1, 0, −1).",
            points = 0,
            tolerance = @Within(absolute = 1e-15, relative = 1e-15, because = "three cosines, each rounded once"))
    void has_the_known_values(FirstGradient answer, ArrayFactory arrays, Tolerance tolerance) {
        assertThat(answer.gradient(arrays.vector(0, Math.PI / 2, Math.PI)))
                .isCloseTo(new double[] {1, 0, -1}, tolerance);
    }

    @Check(
            name = "Numbers that are not finite are refused.",
            points = 0,
            tolerance = @Within(absolute = 1e-11, because = "as for drawn numbers"))
    void refuses_what_is_not_finite(FirstGradient answer, Inputs inputs, Tolerance tolerance) {
        double x = inputs.uniform(0.1, 0.6);
        assertThat(answer.gradient(inputs.vector(x, x)))
                .isCloseTo(new double[] {slopeOfSine(x), slopeOfSine(x)}, tolerance);
        assertRefusesNotFinite("x", new double[] {x, x}, bad -> answer.gradient(inputs.vector(bad)));
    }

    /** (45 (f₁ − f₋₁) − 9 (f₂ − f₋₂) + (f₃ − f₋₃)) / 60h. */
    private static double slopeOfSine(double x) {
        return (45 * difference(x, 1) - 9 * difference(x, 2) + difference(x, 3)) / (60 * STEP);
    }

    private static double difference(double x, int steps) {
        return StrictMath.sin(x + steps * STEP) - StrictMath.sin(x - steps * STEP);
    }
}
