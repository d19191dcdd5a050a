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

    /** Rotated by 45 degrees, eigenvalues p and q give the diagonal ½(p + q) and ½(p − q) beside it. */
    @Check(name = "It tells drawn minima, maxima, saddles and points with a slope apart.", points = 3)
    void tells_the_kinds_apart(CriticalPoint answer, Inputs inputs) {
        double[] order = inputs.uniforms(5, 0, 1);
        for (int round = 0; round < 10; round++) {
            double large = inputs.uniform(5, 9);
            double small = inputs.uniform(1, 4);
            int which = (int) (order[round % 5] * 1000 + round) % 5;
            switch (which) {
                case 0 -> judge(answer, inputs, 0, large, small, "minimum");
                case 1 -> judge(answer, inputs, 0, -large, -small, "maximum");
                case 2 -> judge(answer, inputs, 0, large, -small, "saddle");
                case 3 -> judge(answer, inputs, 0, small, -large, "saddle");
                default -> judge(answer, inputs, small, large, small, "none");
            }
        }
        judge(answer, inputs, 0, 7, -2, "saddle");
        judge(answer, inputs, 1, 7, 2, "none");
        judge(answer, inputs, 0, 7, 2, "minimum");
        judge(answer, inputs, 0, -7, -2, "maximum");
    }

    @Check(name = "Where a curvature is 0 and no two have opposite signs it is degenerate.", points = 1)
    void knows_when_curvature_does_not_decide(CriticalPoint answer, Inputs inputs) {
        judge(answer, inputs, 0, inputs.uniform(1, 9), 0, "degenerate");
        judge(answer, inputs, 0, -inputs.uniform(1, 9), 0, "degenerate");
        judge(answer, inputs, 0, 0, 0, "degenerate");
        judgeAtTheTolerance(answer, inputs, 0, "degenerate", 0.5);
        judgeAtTheTolerance(answer, inputs, 0, "degenerate", -0.5);
        judgeAtTheTolerance(answer, inputs, 0, "degenerate", 3, -0.5);
        judgeAtTheTolerance(answer, inputs, 0, "degenerate", -3, 0.5);
        judgeAtTheTolerance(answer, inputs, 0.5, "saddle", 3, -2);
    }

    @Check(name = "x² − y² has a saddle at (0, 0), and x² + y² a minimum.", points = 1)
    void has_the_known_values(CriticalPoint answer, ArrayFactory arrays) {
        INDArray zero = arrays.vector(0, 0);
        assertEquals("saddle", answer.kind(zero, arrays.matrix(new double[][] {{2, 0}, {0, -2}}), 1e-6), "x² − y²");
        assertEquals("minimum", answer.kind(zero, arrays.matrix(new double[][] {{2, 0}, {0, 2}}), 1e-6), "x² + y²");
    }

    @Check(name = "Tolerances that are not positive and shapes that do not fit are refused.", points = 1)
    void refuses_what_does_not_fit(CriticalPoint answer, Inputs inputs) {
        judge(answer, inputs, 0, inputs.uniform(5, 9), inputs.uniform(1, 4), "minimum");
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

    private static void judge(CriticalPoint answer, Inputs inputs, double slope, double p, double q, String expected) {
        double[][] hessian = {{(p + q) / 2, (p - q) / 2}, {(p - q) / 2, (p + q) / 2}};
        String kind = answer.kind(inputs.vector(0, slope), inputs.arrays().matrix(hessian), TOLERANCE);
        assertEquals(expected, kind, "the kind of a point with curvatures " + p + " and " + q + " and slope " + slope);
    }
}
