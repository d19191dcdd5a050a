package mathdl.optimization.student;

import mathdl.optimization.MiniBatchGradient;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 5.11. The task is in the Javadoc of {@link MiniBatchGradient}. */
public final class MiniBatchGradientAnswer implements MiniBatchGradient {
    @Override
    public INDArray gradient(INDArray X, INDArray y, INDArray w, int[] batch) {
        Preconditions.requireFiniteMatrix(X, "X");
        Preconditions.requireFinite(y, "y");
        Preconditions.requireFinite(w, "w");
        Preconditions.require(X.rows() == y.length(), "X and y do not have as many rows");
        Preconditions.require(X.columns() == w.length(), "X and w do not fit");
        Preconditions.require(batch.length > 0, "the batch is empty");
        for (int row : batch) {
            Preconditions.require(row >= 0 && row < X.rows(), "there is no row " + row);
        }

        throw new UnsupportedOperationException("5.11 is not implemented yet");
    }
}
