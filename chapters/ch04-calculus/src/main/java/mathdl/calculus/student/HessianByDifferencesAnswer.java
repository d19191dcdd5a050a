package mathdl.calculus.student;

import mathdl.calculus.HessianByDifferences;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.function.GradientFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 4.10. The task is in the Javadoc of {@link HessianByDifferences}. */
public final class HessianByDifferencesAnswer implements HessianByDifferences {
    @Override
    public INDArray hessian(GradientFunction gradient, INDArray x, double step) {
        Preconditions.requireFinite(x, "x");
        Preconditions.requirePositive(step, "step");

        throw new UnsupportedOperationException("4.10 is not implemented yet");
    }
}
