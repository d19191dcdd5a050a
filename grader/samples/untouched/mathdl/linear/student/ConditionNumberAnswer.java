package mathdl.linear.student;

import mathdl.linear.ConditionNumber;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 3.6. The task is in the Javadoc of {@link ConditionNumber}. */
public final class ConditionNumberAnswer implements ConditionNumber {
    @Override
    public double conditionNumber(INDArray A) {
        Preconditions.requireFiniteMatrix(A, "A");
        Preconditions.require(A.rows() == A.columns(), "A is not square");
        Preconditions.require(A.maxNumber().doubleValue() != 0 || A.minNumber().doubleValue() != 0, "A is 0");

        throw new UnsupportedOperationException("3.6 is not implemented yet");
    }
}
