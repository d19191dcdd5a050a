package mathdl.optimization.student;

import mathdl.optimization.CriticalPoint;
import mathdl.toolkit.Preconditions;
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

        throw new UnsupportedOperationException("5.8 is not implemented yet");
    }
}
