package mathdl.warmup.reference;

import mathdl.toolkit.Preconditions;
import mathdl.warmup.ScaledColumn;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 0.2. The task is in the Javadoc of {@link ScaledColumn}. */
public final class ScaledColumnReference implements ScaledColumn {

    @Override
    public INDArray scaled(INDArray A, int column, double factor) {
        Preconditions.require(A.rank() == 2, "A is no matrix");
        Preconditions.require(column >= 0 && column < A.columns(), "A has no column " + column);

        // BEGIN SOLUTION
        INDArray copy = A.castTo(DataType.DOUBLE).dup('c');
        copy.getColumn(column).muli(factor);
        return copy;
        // END SOLUTION
    }
}
