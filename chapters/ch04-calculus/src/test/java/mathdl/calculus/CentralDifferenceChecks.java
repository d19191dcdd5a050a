package mathdl.calculus;

import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;

@ChecksFor(exercise = "4.1", contract = CentralDifference.class)
class CentralDifferenceChecks {
    private static final String ROUNDING = "values up to 300 are subtracted and divided by ½ and more";

    @Check(
            name = "For drawn quadratic functions it is the gradient itself, whatever the step.",
            points = 2,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = ROUNDING))
    void is_exact_for_quadratics(CentralDifference answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            Cubic drawn = Cubic.drawn(inputs, n);
            judge(answer, inputs, new Cubic(drawn.a, drawn.b, new double[n], 0), tolerance);
        }
    }

    @Check(
            name = "For drawn cubics it is the gradient and h² times a sixth of the third derivatives.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = ROUNDING))
    void errs_by_the_square_of_the_step(CentralDifference answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            judge(answer, inputs, Cubic.drawn(inputs, n), tolerance);
        }
    }

    @Check(
            name = "For x₀³ + 2x₁ at (1, 5) and h = ½ it is (3.25, 2).",
            points = 1,
            tolerance = @Within(relative = 1e-13, because = "sums and products of short binary fractions are exact"))
    void has_the_known_values(CentralDifference answer, ArrayFactory arrays, Tolerance tolerance) {
        Cubic f = new Cubic(new double[2][2], new double[] {0, 2}, new double[] {1, 0}, 0);
        assertThat(answer.gradient(f.function(), arrays.vector(1, 5), 0.5))
                .isCloseTo(new double[] {3.25, 2}, tolerance);
    }

    @Check(
            name = "Steps that are not positive and points that are not finite are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = ROUNDING))
    void refuses_what_is_no_step(CentralDifference answer, Inputs inputs, Tolerance tolerance) {
        Cubic f = Cubic.drawn(inputs, 2);
        judge(answer, inputs, f, tolerance);
        double[] x = {1, 2};
        double[] noSteps = {0, -0.1, 1 / 0.0, Double.NaN};
        assertRefusesEach("h", bad -> answer.gradient(f.function(), inputs.vector(x), bad), noSteps);
        assertRefusesNotFinite("x", x, bad -> answer.gradient(f.function(), inputs.vector(bad), 0.1));
    }

    private static void judge(CentralDifference answer, Inputs inputs, Cubic f, Tolerance tolerance) {
        double[] x = inputs.uniforms(f.b.length, 0.5, 1.5);
        double step = inputs.uniform(0.25, 0.5);
        double[] expected = f.gradient(x);
        for (int i = 0; i < x.length; i++) {
            expected[i] += (f.c[i] + f.d) * step * step;
        }
        Questions questions = new Questions(x.length);
        assertThat(answer.gradient(at -> f.value(questions.at(at)), inputs.vector(x), step))
                .as("the vector of differences at " + x.length + " numbers")
                .isCloseTo(expected, tolerance);
        questions.require("f", 2 * x.length);
    }
}
