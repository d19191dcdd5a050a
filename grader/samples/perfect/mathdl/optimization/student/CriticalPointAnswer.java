package mathdl.optimization.student;

import mathdl.optimization.CriticalPoint;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.linear.Decompositions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 5.8. The task is in the Javadoc of {@link CriticalPoint}. */
public final class CriticalPointAnswer implements CriticalPoint {
    @Override
    public String kind(INDArray gradient, INDArray hessian, double tolerance) {
        Preconditions.requireFinite(gradient, "gradient");
        Preconditions.requireFiniteMatrix(hessian, "hessian");
        Preconditions.require(
                hessian.rows() == gradient.length() && hessian.columns() == gradient.length(),
                "gradient and hessian do not fit");
        Preconditions.requirePositive(tolerance, "tolerance");

        for (double slope : gradient.toDoubleVector()) {
            if (Math.abs(slope) > tolerance) {
                return "none";
            }
        }
        INDArray curvatures =
                Decompositions.eigh(hessian.castTo(DataType.DOUBLE)).values();
        double least = curvatures.getDouble(0);
        double most = curvatures.getDouble(curvatures.length() - 1);
        if (least > tolerance) {
            return "minimum";
        }
        if (most < -tolerance) {
            return "maximum";
        }
        return least < -tolerance && most > tolerance ? "saddle" : "degenerate";
    }
}
