package mathdl.warmup.student;

import mathdl.toolkit.Preconditions;
import mathdl.warmup.ScaledColumn;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 0.2. The task is in the Javadoc of {@link ScaledColumn}. */
public final class ScaledColumnAnswer implements ScaledColumn {

    @Override
    public INDArray scaled(INDArray A, int column, double factor) {
        Preconditions.require(A.rank() == 2, "A is no matrix");
        Preconditions.require(column >= 0 && column < A.columns(), "A has no column " + column);

        throw new UnsupportedOperationException("0.2 is not implemented yet");
    }
}
