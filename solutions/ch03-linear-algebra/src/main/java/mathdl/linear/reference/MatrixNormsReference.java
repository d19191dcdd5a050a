package mathdl.linear.reference;

import mathdl.linear.MatrixNorms;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.linear.Decompositions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Your answer to exercise 3.8. The task is in the Javadoc of {@link MatrixNorms}. */
public final class MatrixNormsReference implements MatrixNorms {
    @Override
    public Norms norms(INDArray A) {
        Preconditions.requireFiniteMatrix(A, "A");

        // BEGIN SOLUTION
        INDArray matrix = A.castTo(DataType.DOUBLE);
        INDArray size = Transforms.abs(matrix, true);
        INDArray s = Decompositions.singularValues(matrix);
        return new Norms(
                Math.sqrt(matrix.mul(matrix).sumNumber().doubleValue()),
                size.sum(0).maxNumber().doubleValue(),
                size.sum(1).maxNumber().doubleValue(),
                s.getDouble(0),
                s.sumNumber().doubleValue());
        // END SOLUTION
    }
}
