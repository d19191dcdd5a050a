package mathdl.calculus.student;

import mathdl.calculus.LayerNormBackward;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 4.11. The task is in the Javadoc of {@link LayerNormBackward}. */
public final class LayerNormBackwardAnswer implements LayerNormBackward {
    @Override
    public Gradient backward(INDArray X, INDArray gamma, double epsilon, INDArray outputGradient) {
        Preconditions.requireFiniteMatrix(X, "X");
        Preconditions.requireFinite(gamma, "gamma");
        Preconditions.requireFinite(epsilon, "epsilon");
        Preconditions.requireFiniteMatrix(outputGradient, "outputGradient");
        Preconditions.requireSameShape(X, "X", outputGradient, "outputGradient");
        Preconditions.require(X.columns() == gamma.length(), "X and gamma do not fit");
        Preconditions.require(epsilon >= 0, "epsilon is negative: " + epsilon);
        INDArray spread = X.max(true, 1).sub(X.min(true, 1));
        Preconditions.require(
                epsilon > 0 || spread.minNumber().doubleValue() > 0, "a row has equal elements only, and epsilon is 0");

        throw new UnsupportedOperationException("4.11 is not implemented yet");
    }
}
