package mathdl.calculus.student;

import mathdl.calculus.Unbroadcast;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 4.5. The task is in the Javadoc of {@link Unbroadcast}. */
public final class UnbroadcastAnswer implements Unbroadcast {
    @Override
    public INDArray sumToShape(INDArray gradient, long[] shape) {
        Preconditions.requireFiniteMatrix(gradient, "gradient");
        Preconditions.require(shape.length == 1 || shape.length == 2, "the shape has one or two dimensions");
        long rows = shape.length == 1 ? 1 : shape[0];
        long columns = shape[shape.length - 1];
        Preconditions.require(rows == 1 || rows == gradient.size(0), "the shape does not broadcast to these rows");
        Preconditions.require(
                columns == 1 || columns == gradient.size(1), "the shape does not broadcast to these columns");

        throw new UnsupportedOperationException("4.5 is not implemented yet");
    }
}
