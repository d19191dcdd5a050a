package mathdl.calculus;

import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import java.util.Arrays;
import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Equivalent;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.assertion.Tolerance;
import mathdl.toolkit.function.GradientFunction;

@Equivalent(mutant = "transpose", why = "a Hessian is symmetric")
@ChecksFor(exercise = "4.10", contract = HessianByDifferences.class)
class HessianByDifferencesChecks {
    private static final String ROUNDING = "gradients up to 300 are subtracted and divided by ½ and more";

    @Check(
            name =
                    "For drawn polynomials of degree 3 it is the Hessian itself, whatever the step; for Σ x⁴ it errs by 4h².",
            points = 2,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = ROUNDING))
    void is_exact_for_cubics(HessianByDifferences answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            judge(answer, inputs, Cubic.drawn(inputs, n), tolerance);
        }
        judgeQuartic(answer, inputs, tolerance);
    }

    @Check(
            name = "A quadratic bowl has its matrix as Hessian everywhere.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = ROUNDING))
    void is_the_matrix_of_a_bowl(HessianByDifferences answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            Cubic drawn = Cubic.drawn(inputs, n);
            judge(answer, inputs, new Cubic(drawn.a, drawn.b, new double[n], 0), tolerance);
        }
    }

    @Check(
            name = "The bowl Σ (w² − 2w + 1) at (1.5, 0.5, 2) has the Hessian 2I.",
            points = 1,
            tolerance = @Within(absolute = 1e-14, because = "sums and products of short binary fractions are exact"))
    void has_the_known_values(HessianByDifferences answer, ArrayFactory arrays, Tolerance tolerance) {
        double[][] twice = {{2, 0, 0}, {0, 2, 0}, {0, 0, 2}};
        Cubic bowl = new Cubic(twice, new double[] {-2, -2, -2}, new double[3], 0);
        assertThat(answer.hessian(bowl.gradientFunction(arrays), arrays.vector(1.5, 0.5, 2), 0.5))
                .isCloseTo(twice, tolerance);
    }

    @Check(
            name = "Steps that are not positive and points that are not finite are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = ROUNDING))
    void refuses_what_is_no_step(HessianByDifferences answer, Inputs inputs, Tolerance tolerance) {
        Cubic f = Cubic.drawn(inputs, 2);
        judge(answer, inputs, f, tolerance);
        GradientFunction gradient = f.gradientFunction(inputs.arrays());
        double[] x = {1, 2};
        double[] noSteps = {0, -0.5, 1 / 0.0, Double.NaN};
        assertRefusesEach("h", bad -> answer.hessian(gradient, inputs.vector(x), bad), noSteps);
        assertRefusesNotFinite("x", x, bad -> answer.hessian(gradient, inputs.vector(bad), 0.5));
    }

    private static void judge(HessianByDifferences answer, Inputs inputs, Cubic f, Tolerance tolerance) {
        double[] x = inputs.uniforms(f.b.length, 0.5, 1.5);
        double step = inputs.uniform(0.25, 0.5);
        Questions questions = new Questions(x.length);
        GradientFunction gradient = at -> inputs.vector(f.gradient(questions.at(at)));
        assertThat(answer.hessian(gradient, inputs.vector(x), step))
                .as("the Hessian in " + x.length + " dimensions")
                .isCloseTo(f.hessian(x), tolerance);
        questions.require("∇f", 2 * x.length);
    }

    /** Σ xᵢ⁴ has the gradient 4xᵢ³: a difference over h to both sides is 12xᵢ² + 4h². */
    private static void judgeQuartic(HessianByDifferences answer, Inputs inputs, Tolerance tolerance) {
        GradientFunction gradient = at -> inputs.vector(Arrays.stream(ArrayValues.doubles(at))
                .map(element -> 4 * element * element * element)
                .toArray());
        double[] x = inputs.uniforms(2, 0.5, 1.5);
        double step = inputs.uniform(0.25, 0.5);
        double error = 4 * step * step;
        double[][] expected = {{12 * x[0] * x[0] + error, 0}, {0, 12 * x[1] * x[1] + error}};
        assertThat(answer.hessian(gradient, inputs.vector(x), step))
                .as("the difference for Σ x⁴")
                .isCloseTo(expected, tolerance);
    }
}
