package mathdl.calculus.student;

import mathdl.calculus.ReluNetworkGradient;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 4.4. The task is in the Javadoc of {@link ReluNetworkGradient}. */
public final class ReluNetworkGradientAnswer implements ReluNetworkGradient {
    @Override
    public Gradient gradient(INDArray W1, INDArray W2, INDArray x) {
        Preconditions.requireFiniteMatrix(W1, "W1");
        Preconditions.requireFiniteMatrix(W2, "W2");
        Preconditions.requireFinite(x, "x");
        Preconditions.require(W1.columns() == x.length(), "W1 and x do not fit");
        Preconditions.require(W2.columns() == W1.rows(), "W2 and W1 do not fit");

        INDArray input = x.castTo(DataType.DOUBLE).reshape(x.length(), 1);
        INDArray a = W1.castTo(DataType.DOUBLE).mmul(input);
        INDArray on = a.gt(0).castTo(DataType.DOUBLE);
        INDArray h = a.mul(on);
        INDArray dy = W2.castTo(DataType.DOUBLE).mmul(h).mul(2);
        INDArray dh = W2.castTo(DataType.DOUBLE).transpose().mmul(dy);
        return new Gradient(dh.mul(on).mmul(input.transpose()), dy.mmul(h.transpose()));
    }
}
