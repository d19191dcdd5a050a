package mathdl.linear.reference;

import mathdl.linear.PowerIteration;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 3.7. The task is in the Javadoc of {@link PowerIteration}. */
public final class PowerIterationReference implements PowerIteration {
    @Override
    public Estimate iterate(INDArray A, INDArray start, int steps) {
        Preconditions.requireFiniteMatrix(A, "A");
        Preconditions.requireFinite(start, "start");
        Preconditions.require(A.rows() == A.columns(), "A is not square");
        Preconditions.require(A.rows() == start.length(), "A and start do not fit");
        Preconditions.require(start.norm2Number().doubleValue() > 0, "start is 0");
        Preconditions.require(steps >= 0, "steps is negative: " + steps);

        // BEGIN SOLUTION
        INDArray matrix = A.castTo(DataType.DOUBLE);
        INDArray v = unit(start.castTo(DataType.DOUBLE).reshape(start.length(), 1));
        for (int k = 0; k < steps; k++) {
            v = unit(matrix.mmul(v));
        }
        double quotient = v.mul(matrix.mmul(v)).sumNumber().doubleValue();
        return new Estimate(quotient, v.reshape(start.length()));
        // END SOLUTION
    }

    // BEGIN SOLUTION ONLY
    private static INDArray unit(INDArray v) {
        double length = v.norm2Number().doubleValue();
        Preconditions.require(length > 0, "A v is 0");
        return v.div(length);
    }
    // END SOLUTION ONLY
}
