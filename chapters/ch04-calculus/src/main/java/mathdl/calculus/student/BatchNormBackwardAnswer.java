package mathdl.calculus.student;

import mathdl.calculus.BatchNormBackward;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 4.8. The task is in the Javadoc of {@link BatchNormBackward}. */
public final class BatchNormBackwardAnswer implements BatchNormBackward {
    @Override
    public Gradient backward(INDArray x, double gamma, double epsilon, INDArray outputGradient) {
        Preconditions.requireFinite(x, "x");
        Preconditions.requireFinite(gamma, "gamma");
        Preconditions.requireFinite(epsilon, "epsilon");
        Preconditions.requireFinite(outputGradient, "outputGradient");
        Preconditions.requireSameShape(x, "x", outputGradient, "outputGradient");
        Preconditions.require(epsilon >= 0, "epsilon is negative: " + epsilon);
        Preconditions.require(
                epsilon > 0 || x.maxNumber().doubleValue() > x.minNumber().doubleValue(),
                "all inputs are equal, and epsilon is 0");

        throw new UnsupportedOperationException("4.8 is not implemented yet");
    }
}
