package mathdl.optimization.misconception;

import java.util.Arrays;
import mathdl.checks.Misconception;
import mathdl.optimization.CriticalPoint;
import mathdl.optimization.reference.CriticalPointReference;
import mathdl.toolkit.linear.Decompositions;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** How exercise 5.8 goes wrong. */
public final class CriticalPointMisconceptions {
    private static final CriticalPoint RIGHT = new CriticalPointReference();

    private CriticalPointMisconceptions() {}

    @Misconception(
            name = "every critical point is a minimum",
            caughtBy = "tells_the_kinds_apart",
            hint = "You call every point with a gradient of 0 a minimum. Look at the curvatures: all have"
                    + " to be positive.")
    public static final class AlwaysMinimum implements CriticalPoint {
        @Override
        public String kind(INDArray gradient, INDArray hessian, double tolerance) {
            return RIGHT.kind(gradient, hessian, tolerance).equals("none") ? "none" : "minimum";
        }
    }

    @Misconception(
            name = "the diagonal in place of eigenvalues",
            caughtBy = "tells_the_kinds_apart",
            hint = "You look at the diagonal of the Hessian, the curvature along the axes. Between the"
                    + " axes it may have another sign: take eigenvalues.")
    public static final class DiagonalSigns implements CriticalPoint {
        @Override
        public String kind(INDArray gradient, INDArray hessian, double tolerance) {
            RIGHT.kind(gradient, hessian, tolerance);
            return RIGHT.kind(gradient, Nd4j.diag(Nd4j.diag(hessian)), tolerance);
        }
    }

    @Misconception(
            name = "the gradient is not looked at",
            caughtBy = "tells_the_kinds_apart",
            hint = "You look at the curvature alone. A point with a slope is not critical, however it is" + " curved.")
    public static final class GradientIgnored implements CriticalPoint {
        @Override
        public String kind(INDArray gradient, INDArray hessian, double tolerance) {
            RIGHT.kind(gradient, hessian, tolerance);
            return RIGHT.kind(gradient.mul(0), hessian, tolerance);
        }
    }

    @Misconception(
            name = "one flat direction makes it degenerate",
            caughtBy = "knows_when_curvature_does_not_decide",
            hint = "You call a point degenerate as soon as one curvature is 0. If two others have opposite signs, they"
                    + " decide: it is a saddle.")
    public static final class FlatFirst implements CriticalPoint {
        @Override
        public String kind(INDArray gradient, INDArray hessian, double tolerance) {
            String right = RIGHT.kind(gradient, hessian, tolerance);
            if (right.equals("none")) {
                return right;
            }
            double[] curvatures = Decompositions.eigh(hessian).values().toDoubleVector();
            boolean flat = Arrays.stream(curvatures).anyMatch(curvature -> Math.abs(curvature) <= tolerance);
            return flat ? "degenerate" : right;
        }
    }

    @Misconception(
            name = "only slopes that rise",
            caughtBy = "tells_the_kinds_apart",
            hint =
                    "You ask whether a slope is above the tolerance, and let negative ones pass. Its size counts: take the"
                            + " absolute value.")
    public static final class RisingOnly implements CriticalPoint {
        @Override
        public String kind(INDArray gradient, INDArray hessian, double tolerance) {
            String right = RIGHT.kind(gradient, hessian, tolerance);
            boolean rises = gradient.maxNumber().doubleValue() > tolerance;
            return rises ? right : RIGHT.kind(gradient.mul(0), hessian, tolerance);
        }
    }
}
