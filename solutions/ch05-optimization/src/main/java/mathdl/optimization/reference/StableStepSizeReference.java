package mathdl.optimization.reference;

import mathdl.optimization.StableStepSize;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.linear.Decompositions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 5.1. The task is in the Javadoc of {@link StableStepSize}. */
public final class StableStepSizeReference implements StableStepSize {
    @Override
    public double bound(INDArray A) {
        Preconditions.requireFiniteMatrix(A, "A");
        Preconditions.require(A.rows() == A.columns(), "A is not square");

        // BEGIN SOLUTION
        INDArray eigenvalues = Decompositions.eigh(A.castTo(DataType.DOUBLE)).values();
        Preconditions.require(eigenvalues.getDouble(0) > 0, "A is not positive definite");
        return 2 / eigenvalues.getDouble(eigenvalues.length() - 1);
        // END SOLUTION
    }

    @Override
    public INDArray descend(INDArray A, INDArray start, double learningRate, int steps) {
        Preconditions.requireFiniteMatrix(A, "A");
        Preconditions.requireFinite(start, "start");
        Preconditions.require(A.rows() == A.columns() && A.rows() == start.length(), "A and start do not fit");
        Preconditions.requirePositive(learningRate, "learningRate");
        Preconditions.require(steps >= 0, "steps is negative: " + steps);

        // BEGIN SOLUTION
        INDArray x = start.castTo(DataType.DOUBLE).reshape(start.length(), 1);
        for (int k = 0; k < steps; k++) {
            x = x.sub(A.castTo(DataType.DOUBLE).mmul(x).mul(learningRate));
        }
        return x.dup().reshape(start.length());
        // END SOLUTION
    }
}
