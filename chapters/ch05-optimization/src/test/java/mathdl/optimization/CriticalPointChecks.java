package mathdl.optimization;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesEach;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.array.ArrayFactory;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "5.8", contract = CriticalPoint.class)
class CriticalPointChecks {
    private static final double TOLERANCE = 1e-6;

    @Check(name = "It tells drawn minima, maxima, saddles and points with a slope apart.", points = 3)
    void tells_the_kinds_apart(CriticalPoint answer, Inputs inputs) {
        int first = inputs.integer(0, 4);
        for (int round = 0; round < 5; round++) {
            double large = inputs.uniform(5, 9);
            double small = inputs.uniform(1, 4);
            double other = inputs.uniform(1, 9);
            switch ((first + round) % 5) {
                case 0 -> judge(answer, inputs, "minimum", large, small, other);
                case 1 -> judge(answer, inputs, "maximum", -large, -small, -other);
                case 2 -> judge(answer, inputs, "saddle", large, -small, other);
                case 3 -> judge(answer, inputs, "saddle", small, -large, -other);
                default -> judgeSlope(answer, inputs, small, large, small);
            }
            judge(answer, inputs, "minimum", large, small);
            judge(answer, inputs, "maximum", -large, -small);
            judge(answer, inputs, "saddle", large, -small);
            judge(answer, inputs, "saddle", small, -large);
        }
        judgeSlope(answer, inputs, -inputs.uniform(1, 4), 7, 2, 3);
        judge(answer, inputs, "minimum", inputs.uniform(1, 9));
        judge(answer, inputs, "maximum", -inputs.uniform(1, 9));
    }

    @Check(name = "Where a curvature is 0 and no two have opposite signs it is degenerate.", points = 1)
    void knows_when_curvature_does_not_decide(CriticalPoint answer, Inputs inputs) {
        double large = inputs.uniform(5, 9);
        double small = inputs.uniform(1, 4);
        judge(answer, inputs, "degenerate", large, 0);
        judge(answer, inputs, "degenerate", -large, 0);
        judge(answer, inputs, "degenerate", 0, 0);
        judge(answer, inputs, "degenerate", large, small, 0);
        judge(answer, inputs, "degenerate", -large, -small, 0);
        judge(answer, inputs, "saddle", large, 0, -small);
        judgeAtTheTolerance(answer, inputs, 0, "degenerate", 0.5);
        judgeAtTheTolerance(answer, inputs, 0, "degenerate", -0.5);
        judgeAtTheTolerance(answer, inputs, 0, "degenerate", 3, -0.5);
        judgeAtTheTolerance(answer, inputs, 0, "degenerate", -3, 0.5);
        judgeAtTheTolerance(answer, inputs, 0.5, "saddle", 3, -2);
        judgeAtTheTolerance(answer, inputs, -0.5, "saddle", 3, -2);
    }

    @Check(name = "x² − y² has a saddle at (0, 0), and x² + y² a minimum.", points = 1)
    void has_the_known_values(CriticalPoint answer, ArrayFactory arrays) {
        INDArray zero = arrays.vector(0, 0);
        assertEquals("saddle", answer.kind(zero, arrays.matrix(new double[][] {{2, 0}, {0, -2}}), 1e-6), "x² − y²");
        assertEquals("minimum", answer.kind(zero, arrays.matrix(new double[][] {{2, 0}, {0, 2}}), 1e-6), "x² + y²");
    }

    @Check(name = "Tolerances that are not positive and shapes that do not fit are refused.", points = 1)
    void refuses_what_does_not_fit(CriticalPoint answer, Inputs inputs) {
        judge(answer, inputs, "minimum", inputs.uniform(5, 9), inputs.uniform(1, 4));
        INDArray hessian = inputs.arrays().matrix(new double[][] {{2, 0}, {0, 2}});
        double[] none = {0, -1, 1 / 0.0, Double.NaN};
        assertRefusesEach("the tolerance", bad -> answer.kind(inputs.vector(0, 0), hessian, bad), none);
        assertRefuses("a gradient of three", () -> answer.kind(inputs.vector(0, 0, 0), hessian, TOLERANCE));
        assertRefusesNotFinite("g", new double[2], bad -> answer.kind(inputs.vector(bad), hessian, TOLERANCE));
        for (double slope = 0; slope <= 1; slope++) {
            INDArray gradient = inputs.vector(0, slope);
            INDArray wide = inputs.arrays().matrix(new double[][] {{2, 0, 0}, {0, 2, 0}});
            assertRefuses("a wide Hessian", () -> answer.kind(gradient, wide, TOLERANCE));
            assertRefusesNotFinite(
                    "H",
                    new double[4],
                    bad -> answer.kind(gradient, inputs.arrays().create(bad, 2, 2), TOLERANCE));
        }
    }

    /** A tolerance of ½, and curvatures for which any way to eigenvalues is exact. */
    private static void judgeAtTheTolerance(
            CriticalPoint answer, Inputs inputs, double slope, String expected, double... curvatures) {
        double[][] hessian = new double[curvatures.length][curvatures.length];
        double[] gradient = new double[curvatures.length];
        for (int i = 0; i < curvatures.length; i++) {
            hessian[i][i] = curvatures[i];
            gradient[i] = slope;
        }
        assertEquals(
                expected,
                answer.kind(inputs.vector(gradient), inputs.arrays().matrix(hessian), 0.5),
                "the kind at a tolerance of 0.5 with curvatures " + Arrays.toString(curvatures) + " and slopes "
                        + slope);
    }

    /** Slopes of one size, up or down, each along one axis alone. */
    private static void judgeSlope(CriticalPoint answer, Inputs inputs, double slope, double... curvatures) {
        for (int axis = 0; axis < curvatures.length; axis++) {
            double[] gradient = new double[curvatures.length];
            gradient[axis] = slope;
            judge(answer, inputs, gradient, "none", curvatures);
        }
    }

    private static void judge(CriticalPoint answer, Inputs inputs, String expected, double... curvatures) {
        judge(answer, inputs, new double[curvatures.length], expected, curvatures);
    }

    /** Curvatures along drawn directions, which leave the diagonal of the Hessian far from them. */
    private static void judge(
            CriticalPoint answer, Inputs inputs, double[] gradient, String expected, double... curvatures) {
        double[][] hessian = new Bowl(curvatures, inputs.rotation(curvatures.length)).matrix();
        String kind = answer.kind(inputs.vector(gradient), inputs.arrays().matrix(hessian), TOLERANCE);
        assertEquals(
                expected,
                kind,
                "the kind of a point with curvatures " + Arrays.toString(curvatures) + " and the gradient "
                        + Arrays.toString(gradient));
    }
}
