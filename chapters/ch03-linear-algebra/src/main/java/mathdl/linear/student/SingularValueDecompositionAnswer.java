package mathdl.linear.student;

import mathdl.linear.SingularValueDecomposition;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 3.2. The task is in the Javadoc of {@link SingularValueDecomposition}. */
public final class SingularValueDecompositionAnswer implements SingularValueDecomposition {
    @Override
    public Svd decompose(INDArray A) {
        Preconditions.requireFiniteMatrix(A, "A");

        throw new UnsupportedOperationException("3.2 is not implemented yet");
    }
}
