package mathdl.calculus.student;

import mathdl.calculus.CentralDifference;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.function.ScalarFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 4.1. The task is in the Javadoc of {@link CentralDifference}. */
public final class CentralDifferenceAnswer implements CentralDifference {
    @Override
    public INDArray gradient(ScalarFunction f, INDArray x, double step) {
        Preconditions.requireFinite(x, "x");
        Preconditions.requirePositive(step, "step");

        throw new UnsupportedOperationException("4.1 is not implemented yet");
    }
}
