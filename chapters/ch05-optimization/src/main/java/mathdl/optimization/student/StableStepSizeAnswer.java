package mathdl.optimization.student;

import mathdl.optimization.StableStepSize;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 5.1. The task is in the Javadoc of {@link StableStepSize}. */
public final class StableStepSizeAnswer implements StableStepSize {
    @Override
    public double bound(INDArray A) {
        Preconditions.requireFiniteMatrix(A, "A");
        Preconditions.require(A.rows() == A.columns(), "A is not square");

        throw new UnsupportedOperationException("5.1 is not implemented yet");
    }

    @Override
    public INDArray descend(INDArray A, INDArray start, double learningRate, int steps) {
        Preconditions.requireFiniteMatrix(A, "A");
        Preconditions.requireFinite(start, "start");
        Preconditions.require(A.rows() == A.columns() && A.rows() == start.length(), "A and start do not fit");
        Preconditions.requirePositive(learningRate, "learningRate");
        Preconditions.require(steps >= 0, "steps is negative: " + steps);

        throw new UnsupportedOperationException("5.1 is not implemented yet");
    }
}
