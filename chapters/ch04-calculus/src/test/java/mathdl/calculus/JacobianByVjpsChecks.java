package mathdl.calculus;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import mathdl.toolkit.function.VectorFunction;

@ChecksFor(exercise = "4.9", contract = JacobianByVjps.class)
class JacobianByVjpsChecks {
    private static final String EXACT = "the products with 1 and 0 are exact";

    @Check(
            name = "Row i is the product with 1 at output i and 0 elsewhere.",
            points = 2,
            tolerance = @Within(relative = 1e-15, because = EXACT))
    void has_a_row_for_each_output(JacobianByVjps answer, Inputs inputs, Tolerance tolerance) {
        for (int m = 2; m <= 4; m++) {
            judge(answer, inputs, m, m + 1, tolerance);
            judge(answer, inputs, m, m, tolerance);
            judge(answer, inputs, m, 1, tolerance);
        }
    }

    @Check(
            name = "One output has one row, the gradient.",
            points = 1,
            tolerance = @Within(relative = 1e-15, because = EXACT))
    void of_one_output_is_the_gradient(JacobianByVjps answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 4; n++) {
            judge(answer, inputs, 1, n, tolerance);
        }
    }

    @Check(
            name = "Products of [[1, 2], [3, 4], [5, 6]] give that matrix.",
            points = 1,
            tolerance = @Within(relative = 1e-15, because = EXACT))
    void has_the_known_values(JacobianByVjps answer, ArrayFactory arrays, Tolerance tolerance) {
        double[][] jacobian = {{1, 2}, {3, 4}, {5, 6}};
        assertThat(answer.jacobian(product(jacobian, new Questions(3), arrays), 3))
                .isCloseTo(jacobian, tolerance);
    }

    @Check(
            name = "A function without outputs is refused.",
            points = 1,
            tolerance = @Within(relative = 1e-15, because = EXACT))
    void refuses_no_outputs(JacobianByVjps answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, 2, tolerance);
        VectorFunction product = product(drawn(inputs, 2, 2), new Questions(2), inputs.arrays());
        assertRefuses("no outputs", () -> answer.jacobian(product, 0));
        assertRefuses("a negative number of outputs", () -> answer.jacobian(product, -1));
    }

    private static void judge(JacobianByVjps answer, Inputs inputs, int m, int n, Tolerance tolerance) {
        double[][] jacobian = drawn(inputs, m, n);
        Questions questions = new Questions(m);
        assertThat(answer.jacobian(product(jacobian, questions, inputs.arrays()), m))
                .as("a Jacobian of " + m + " × " + n)
                .isCloseTo(jacobian, tolerance);
        questions.require("the product", m);
    }

    private static double[][] drawn(Inputs inputs, int m, int n) {
        double[][] jacobian = new double[m][];
        for (int i = 0; i < m; i++) {
            jacobian[i] = inputs.uniforms(n, 1 + i, 1.5 + i);
        }
        return jacobian;
    }

    private static VectorFunction product(double[][] jacobian, Questions questions, ArrayFactory arrays) {
        return at -> {
            double[] v = questions.at(at);
            double[] product = new double[jacobian[0].length];
            for (int i = 0; i < jacobian.length; i++) {
                for (int j = 0; j < product.length; j++) {
                    product[j] += v[i] * jacobian[i][j];
                }
            }
            return arrays.vector(product);
        };
    }
}
