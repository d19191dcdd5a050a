package mathdl.linear.student;

import mathdl.linear.LowRankApproximation;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 3.3. The task is in the Javadoc of {@link LowRankApproximation}. */
public final class LowRankApproximationAnswer implements LowRankApproximation {
    @Override
    public Approximation approximate(INDArray A, int k) {
        Preconditions.requireFiniteMatrix(A, "A");
        Preconditions.require(k >= 0 && k <= Math.min(A.rows(), A.columns()), "there is no rank " + k);

        throw new UnsupportedOperationException("3.3 is not implemented yet");
    }
}
