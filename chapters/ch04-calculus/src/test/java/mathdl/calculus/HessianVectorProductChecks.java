package mathdl.calculus;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
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
import mathdl.toolkit.function.GradientFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "4.7", contract = HessianVectorProduct.class)
class HessianVectorProductChecks {
    private static final String ROUNDING = "gradients up to 300 are subtracted and divided by ½ and more";

    @Check(
            name = "For drawn polynomials of degree 3 it is the Hessian times v.",
            points = 2,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = ROUNDING))
    void multiplies_with_the_whole_hessian(HessianVectorProduct answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 4; n++) {
            judge(answer, inputs, n, tolerance);
        }
    }

    @Check(
            name = "It is linear in v, and 0 for v = 0.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = ROUNDING))
    void is_linear_in_v(HessianVectorProduct answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 3; n++) {
            Cubic f = Cubic.drawn(inputs, n);
            double[] x = inputs.uniforms(n, 0.5, 1.5);
            double[] v = inputs.uniforms(n, 2, 3);
            double[] opposite = Arrays.stream(v).map(element -> -element / 4).toArray();
            assertThat(product(answer, inputs, f, x, opposite, 0.5))
                    .as("the product with −v/4")
                    .isCloseTo(times(f.hessian(x), opposite), tolerance);
            assertThat(product(answer, inputs, f, x, new double[n], 0.5))
                    .as("the product with 0")
                    .isCloseTo(new double[n], tolerance);
        }
    }

    /** Rosenbrock's gradient is of degree 3 in x₀: the difference adds 400 h² v₀³ to the first element, 50 here. */
    @Check(
            name = "For Rosenbrock's function at (−1.2, 1), v = (2, 1) and h = ⅛ it is (3190, 1160).",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = "gradients of some hundreds are divided by a quarter"))
    void has_the_known_values(HessianVectorProduct answer, ArrayFactory arrays, Tolerance tolerance) {
        GradientFunction rosenbrock = at -> {
            double[] x = ArrayValues.doubles(at);
            double valley = x[1] - x[0] * x[0];
            return arrays.vector(-2 * (1 - x[0]) - 400 * x[0] * valley, 200 * valley);
        };
        assertThat(answer.product(rosenbrock, arrays.vector(-1.2, 1), arrays.vector(2, 1), 0.125))
                .isCloseTo(new double[] {3190, 1160}, tolerance);
    }

    @Check(
            name = "Steps that are not positive and directions that do not fit are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = ROUNDING))
    void refuses_what_does_not_fit(HessianVectorProduct answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, tolerance);
        Cubic f = Cubic.drawn(inputs, 2);
        double[] x = {1, 2};
        assertRefusesEach("h", bad -> product(answer, inputs, f, x, x, bad), 0, -0.5, 1 / 0.0, Double.NaN);
        assertRefuses("a longer v", () -> product(answer, inputs, f, x, new double[3], 0.5));
        assertRefusesNotFinite("x", x, bad -> product(answer, inputs, f, bad, x, 0.5));
        assertRefusesNotFinite("v", x, bad -> product(answer, inputs, f, x, bad, 0.5));
    }

    private static void judge(HessianVectorProduct answer, Inputs inputs, int n, Tolerance tolerance) {
        Cubic f = Cubic.drawn(inputs, n);
        double[] x = inputs.uniforms(n, 0.5, 1.5);
        double[] v = inputs.uniforms(n, 2, 3);
        Questions questions = new Questions(n);
        GradientFunction gradient = at -> inputs.vector(f.gradient(questions.at(at)));
        assertThat(answer.product(gradient, inputs.vector(x), inputs.vector(v), inputs.uniform(0.25, 0.5)))
                .as("the product in " + n + " dimensions")
                .isCloseTo(times(f.hessian(x), v), tolerance);
        questions.require("∇f", 2);
    }

    private static INDArray product(
            HessianVectorProduct answer, Inputs inputs, Cubic f, double[] x, double[] v, double step) {
        return answer.product(f.gradientFunction(inputs.arrays()), inputs.vector(x), inputs.vector(v), step);
    }

    private static double[] times(double[][] matrix, double[] v) {
        double[] product = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            for (int j = 0; j < v.length; j++) {
                product[i] += matrix[i][j] * v[j];
            }
        }
        return product;
    }
}
