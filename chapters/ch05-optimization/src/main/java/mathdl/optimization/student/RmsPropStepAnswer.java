package mathdl.optimization.student;

import mathdl.optimization.RmsPropStep;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 5.12. The task is in the Javadoc of {@link RmsPropStep}. */
public final class RmsPropStepAnswer implements RmsPropStep {
    @Override
    public State step(State state, INDArray gradient, double learningRate, double decay, double epsilon) {
        Preconditions.requireFinite(gradient, "gradient");
        Preconditions.requireSameShape(state.parameters(), "parameters", gradient, "gradient");
        Preconditions.requireSameShape(state.secondMoment(), "secondMoment", gradient, "gradient");
        Preconditions.requirePositive(learningRate, "learningRate");
        Preconditions.require(decay >= 0 && decay < 1, "decay is out of range: " + decay);
        Preconditions.require(epsilon >= 0, "epsilon is negative: " + epsilon);

        throw new UnsupportedOperationException("5.12 is not implemented yet");
    }
}
