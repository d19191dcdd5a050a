package mathdl.linear;

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
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "3.5", contract = RidgeRegression.class)
class RidgeRegressionChecks {
    private static final String CONDITION = "normal equations of condition below 1000 magnify rounding to about 1e-12";

    /** At a minimum every derivative is 0, and the objective is strictly convex: nothing else satisfies this. */
    @Check(
            name = "At the coefficients every derivative of the objective is 0.",
            points = 2,
            tolerance = @Within(absolute = 1e-9, because = CONDITION + "; derivatives are sums of numbers up to 100"))
    void leaves_no_slope_in_the_objective(RidgeRegression answer, Inputs inputs, Tolerance tolerance) {
        for (int d = 1; d <= 3; d++) {
            judge(answer, inputs, d, inputs.uniform(1, 3), tolerance);
        }
    }

    @Check(
            name = "Without a penalty, data on a plane give that plane.",
            points = 1,
            tolerance = @Within(relative = 1e-9, absolute = 1e-9, because = CONDITION))
    void finds_a_plane_without_a_penalty(RidgeRegression answer, Inputs inputs, Tolerance tolerance) {
        for (int d = 1; d <= 3; d++) {
            double[][] x = drawn(inputs, d);
            double[] w = inputs.uniforms(d + 1, 1, 3);
            double[] y = new double[x.length];
            for (int i = 0; i < y.length; i++) {
                y[i] = predicted(w, x[i]);
            }
            assertThat(answer.fit(inputs.arrays().matrix(x), inputs.vector(y), 0))
                    .as("the plane of " + d + " dimensions")
                    .isCloseTo(w, tolerance);
        }
    }

    @Check(
            name = "x = 0 … 3 and y = (1, 3, 4, 8) give (0.7, 2.2), and (1.25, 1.8333) for λ = 1.",
            points = 1,
            tolerance = @Within(relative = 1e-12, because = "small whole numbers"))
    void has_the_known_values(RidgeRegression answer, ArrayFactory arrays, Tolerance tolerance) {
        INDArray x = arrays.matrix(new double[][] {{0}, {1}, {2}, {3}});
        INDArray y = arrays.vector(1, 3, 4, 8);
        assertThat(answer.fit(x, y, 0)).as("least squares").isCloseTo(new double[] {0.7, 2.2}, tolerance);
        assertThat(answer.fit(x, y, 1)).as("λ = 1").isCloseTo(new double[] {1.25, 11 / 6.0}, tolerance);
    }

    @Check(
            name = "A negative λ, and shapes that do not fit, are refused.",
            points = 1,
            tolerance = @Within(absolute = 1e-9, because = CONDITION))
    void refuses_what_does_not_fit(RidgeRegression answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, 2, 1.5, tolerance);
        INDArray x = inputs.arrays().matrix(new double[][] {{1}, {2}, {4}});
        INDArray y = inputs.vector(1, 2, 3);
        assertRefusesEach("λ", bad -> answer.fit(x, y, bad), -1, 1 / 0.0, Double.NaN);
        assertRefuses("two values for three rows", () -> answer.fit(x, inputs.vector(1, 2), 1));
        assertRefuses("a matrix for y", () -> answer.fit(x, x, 1));
        assertRefuses(
                "an array of rank 3 for X", () -> answer.fit(inputs.arrays().create(new double[3], 3, 1, 1), y, 1));
        assertRefuses("two columns in two rows", () -> answer.fit(rows(inputs, 2), inputs.vector(1, 2), 1));
        assertRefuses("equal columns without a penalty", () -> answer.fit(rows(inputs, 3), y, 0));
        assertRefusesNotFinite("y", new double[3], bad -> answer.fit(x, inputs.vector(bad), 1));
        assertRefusesNotFinite(
                "X", new double[3], bad -> answer.fit(inputs.arrays().create(bad, 3, 1), y, 1));
    }

    /** The rows (i, i) for i = 1, 2, …: two columns that say the same. */
    private static INDArray rows(Inputs inputs, int count) {
        double[] elements = new double[2 * count];
        Arrays.setAll(elements, k -> 1 + k / 2);
        return inputs.arrays().create(elements, count, 2);
    }

    private static void judge(RidgeRegression answer, Inputs inputs, int d, double lambda, Tolerance tolerance) {
        double[][] x = drawn(inputs, d);
        double[] y = inputs.uniforms(x.length, 4, 8);
        INDArray fitted = answer.fit(inputs.arrays().matrix(x), inputs.vector(y), lambda);
        assertThat(fitted).as("the coefficients").isFiniteOfShape(d + 1);
        double[] w = ArrayValues.doubles(fitted);
        double[] slopes = new double[d + 1];
        for (int i = 0; i < x.length; i++) {
            double residual = predicted(w, x[i]) - y[i];
            slopes[0] += residual;
            for (int j = 0; j < d; j++) {
                slopes[j + 1] += residual * x[i][j];
            }
        }
        for (int j = 1; j <= d; j++) {
            slopes[j] += lambda * w[j];
        }
        assertThat(slopes)
                .as("half the derivatives by " + (d + 1) + " coefficients")
                .isCloseTo(new double[d + 1], tolerance);
    }

    /** Nine rows on a grid of remainders, so that columns differ, with drawn deviations. */
    private static double[][] drawn(Inputs inputs, int d) {
        double[][] x = new double[9][d];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < d; j++) {
                x[i][j] = 1 + (i * (2 * j + 1) + i / 3 * j) % (4 + j) + inputs.uniform(0, 0.5);
            }
        }
        return x;
    }

    private static double predicted(double[] w, double[] x) {
        double y = w[0];
        for (int j = 0; j < x.length; j++) {
            y += w[j + 1] * x[j];
        }
        return y;
    }
}
