package mathdl.calculus.student;

import mathdl.calculus.JacobianByVjps;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.function.VectorFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 4.9. The task is in the Javadoc of {@link JacobianByVjps}. */
public final class JacobianByVjpsAnswer implements JacobianByVjps {
    @Override
    public INDArray jacobian(VectorFunction vectorJacobianProduct, int outputs) {
        Preconditions.require(outputs > 0, "there are no outputs: " + outputs);

        throw new UnsupportedOperationException("4.9 is not implemented yet");
    }
}
