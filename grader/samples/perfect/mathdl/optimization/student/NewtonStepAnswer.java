package mathdl.optimization.student;

import mathdl.optimization.NewtonStep;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.linear.Systems;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 5.7. The task is in the Javadoc of {@link NewtonStep}. */
public final class NewtonStepAnswer implements NewtonStep {
    @Override
    public INDArray step(INDArray x, INDArray gradient, INDArray hessian) {
        Preconditions.requireFinite(x, "x");
        Preconditions.requireFinite(gradient, "gradient");
        Preconditions.requireSameShape(x, "x", gradient, "gradient");
        Preconditions.requireFiniteMatrix(hessian, "hessian");
        Preconditions.require(
                hessian.rows() == x.length() && hessian.columns() == x.length(), "hessian does not fit x");

        return x.sub(Systems.solve(hessian, gradient));
    }
}
