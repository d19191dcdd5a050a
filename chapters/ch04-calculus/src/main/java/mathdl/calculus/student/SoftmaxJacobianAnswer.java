package mathdl.calculus.student;

import mathdl.calculus.SoftmaxJacobian;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 4.2. The task is in the Javadoc of {@link SoftmaxJacobian}. */
public final class SoftmaxJacobianAnswer implements SoftmaxJacobian {
    @Override
    public INDArray jacobian(INDArray logits) {
        Preconditions.requireFinite(logits, "logits");

        throw new UnsupportedOperationException("4.2 is not implemented yet");
    }

    @Override
    public INDArray vectorJacobianProduct(INDArray logits, INDArray v) {
        Preconditions.requireFinite(logits, "logits");
        Preconditions.requireFinite(v, "v");
        Preconditions.requireSameShape(logits, "logits", v, "v");

        throw new UnsupportedOperationException("4.2 is not implemented yet");
    }
}
