package mathdl.optimization.misconception;

import mathdl.checks.Misconception;
import mathdl.optimization.CriticalPoint;
import mathdl.optimization.reference.CriticalPointReference;
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
}
