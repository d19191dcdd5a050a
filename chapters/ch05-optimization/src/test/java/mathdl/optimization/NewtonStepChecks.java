package mathdl.optimization;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "5.7", contract = NewtonStep.class)
class NewtonStepChecks {
    private static final String CONDITION = "Hessians of condition below 100 magnify rounding to about 1e-13";

    @Check(
            name = "On drawn quadratic functions one step reaches the stationary point.",
            points = 2,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = CONDITION))
    void reaches_the_stationary_point(NewtonStep answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 1; n <= 4; n++) {
            judge(answer, inputs, n, 1, tolerance);
        }
    }

    @Check(
            name = "It goes to the saddles of x² − y² and of c x y, and to tops, as well.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = CONDITION))
    void goes_to_saddles_and_maxima(NewtonStep answer, Inputs inputs, Tolerance tolerance) {
        for (int n = 2; n <= 3; n++) {
            judge(answer, inputs, n, -1, tolerance);
        }
        double[] x = inputs.uniforms(2, 1, 2);
        assertThat(answer.step(
                        inputs.vector(x),
                        inputs.vector(2 * x[0], -2 * x[1]),
                        inputs.arrays().matrix(new double[][] {{2, 0}, {0, -2}})))
                .as("a step on x² − y²")
                .isCloseTo(new double[] {0, 0}, tolerance);
        double c = inputs.uniform(1, 2);
        assertThat(answer.step(
                        inputs.vector(x),
                        inputs.vector(c * x[1], c * x[0]),
                        inputs.arrays().matrix(new double[][] {{0, c}, {c, 0}})))
                .as("a step on c x y, whose Hessian has the diagonal 0,")
                .isCloseTo(new double[] {0, 0}, tolerance);
    }

    @Check(
            name = "On Rosenbrock's function it goes from (−1, 1) to (1, −3).",
            points = 1,
            tolerance =
                    @Within(relative = 1e-12, absolute = 1e-12, because = "the system has whole numbers up to 1000"))
    void has_the_known_values(NewtonStep answer, ArrayFactory arrays, Tolerance tolerance) {
        double[][] hessian = {{802, 400}, {400, 200}};
        assertThat(answer.step(arrays.vector(-1, 1), arrays.vector(-4, 0), arrays.matrix(hessian)))
                .isCloseTo(new double[] {1, -3}, tolerance);
    }

    @Check(
            name = "A singular Hessian, and shapes that do not fit, are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, absolute = 1e-11, because = CONDITION))
    void refuses_what_has_no_step(NewtonStep answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 3, 1, tolerance);
        INDArray x = inputs.vector(1, 2);
        INDArray singular = inputs.arrays().matrix(new double[][] {{1, 2}, {2, 4}});
        INDArray wide = inputs.arrays().matrix(new double[][] {{1, 0, 0}, {0, 1, 0}});
        assertRefuses("a singular Hessian", () -> answer.step(x, x, singular));
        assertRefuses("a wide Hessian", () -> answer.step(x, x, wide));
        INDArray hessian = inputs.arrays().matrix(new double[][] {{2, 0}, {0, 2}});
        INDArray batch = inputs.arrays().create(new double[] {2, 0, 0, 2}, 1, 2, 2);
        assertRefuses("an array of rank 3", () -> answer.step(x, x, batch));
        assertRefuses("a longer gradient", () -> answer.step(x, inputs.vector(1, 2, 3), hessian));
        assertRefuses("a longer x", () -> answer.step(inputs.vector(1, 2, 3), x, hessian));
        assertRefuses("vectors of three", () -> answer.step(inputs.vector(1, 2, 3), inputs.vector(1, 2, 3), hessian));
        assertRefusesNotFinite("x", new double[2], bad -> answer.step(inputs.vector(bad), x, hessian));
        assertRefusesNotFinite("g", new double[2], bad -> answer.step(x, inputs.vector(bad), hessian));
        assertRefusesNotFinite(
                "H",
                new double[] {2, 0, 0, 2},
                bad -> answer.step(x, x, inputs.arrays().create(bad, 2, 2)));
    }

    /** In each row the diagonal is 3 or more and the rest 1.8 or less: far from singular. The stationary point is drawn. */
    private static void judge(NewtonStep answer, Inputs inputs, int n, int sign, Tolerance tolerance) {
        double[][] hessian = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                hessian[i][j] = sign * (i == j ? inputs.uniform(3, 4) : inputs.uniform(0.3, 0.6));
                hessian[j][i] = hessian[i][j];
            }
        }
        double[] x = inputs.uniforms(n, 3, 4);
        double[] stationary = inputs.uniforms(n, -1, 1);
        double[] gradient = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                gradient[i] += hessian[i][j] * (x[j] - stationary[j]);
            }
        }
        assertThat(answer.step(
                        inputs.vector(x),
                        inputs.vector(gradient),
                        inputs.arrays().matrix(hessian)))
                .as("a step in " + n + " dimensions")
                .isCloseTo(stationary, tolerance);
    }
}
