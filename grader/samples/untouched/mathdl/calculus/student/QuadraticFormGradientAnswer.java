package mathdl.calculus.student;

import mathdl.calculus.QuadraticFormGradient;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 4.3. The task is in the Javadoc of {@link QuadraticFormGradient}. */
public final class QuadraticFormGradientAnswer implements QuadraticFormGradient {
    @Override
    public INDArray gradient(INDArray A, INDArray x) {
        Preconditions.requireFiniteMatrix(A, "A");
        Preconditions.requireFinite(x, "x");
        Preconditions.require(A.rows() == A.columns(), "A is not square");
        Preconditions.require(A.rows() == x.length(), "A and x do not fit");

        throw new UnsupportedOperationException("4.3 is not implemented yet");
    }
}
