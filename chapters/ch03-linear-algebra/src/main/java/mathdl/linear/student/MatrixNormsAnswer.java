package mathdl.linear.student;

import mathdl.linear.MatrixNorms;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 3.8. The task is in the Javadoc of {@link MatrixNorms}. */
public final class MatrixNormsAnswer implements MatrixNorms {
    @Override
    public Norms norms(INDArray A) {
        Preconditions.requireFiniteMatrix(A, "A");

        throw new UnsupportedOperationException("3.8 is not implemented yet");
    }
}
