package mathdl.linear.student;

import mathdl.linear.PowerIteration;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 3.7. The task is in the Javadoc of {@link PowerIteration}. */
public final class PowerIterationAnswer implements PowerIteration {
    @Override
    public Estimate iterate(INDArray A, INDArray start, int steps) {
        Preconditions.requireFiniteMatrix(A, "A");
        Preconditions.requireFinite(start, "start");
        Preconditions.require(A.rows() == A.columns(), "A is not square");
        Preconditions.require(A.rows() == start.length(), "A and start do not fit");
        Preconditions.require(start.norm2Number().doubleValue() > 0, "start is 0");
        Preconditions.require(steps >= 0, "steps is negative: " + steps);

        throw new UnsupportedOperationException("3.7 is not implemented yet");
    }
}
