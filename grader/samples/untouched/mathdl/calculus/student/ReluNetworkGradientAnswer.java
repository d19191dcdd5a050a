package mathdl.calculus.student;

import mathdl.calculus.ReluNetworkGradient;
import mathdl.toolkit.Preconditions;
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

        throw new UnsupportedOperationException("4.4 is not implemented yet");
    }
}
