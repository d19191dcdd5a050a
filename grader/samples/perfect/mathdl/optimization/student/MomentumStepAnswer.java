package mathdl.optimization.student;

import mathdl.optimization.MomentumStep;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 5.2. The task is in the Javadoc of {@link MomentumStep}. */
public final class MomentumStepAnswer implements MomentumStep {
    @Override
    public State step(State state, INDArray gradient, double learningRate, double momentum, boolean nesterov) {
        Preconditions.requireFinite(gradient, "gradient");
        Preconditions.requireSameShape(state.parameters(), "parameters", gradient, "gradient");
        Preconditions.requireSameShape(state.velocity(), "velocity", gradient, "gradient");
        Preconditions.requirePositive(learningRate, "learningRate");
        Preconditions.require(momentum >= 0 && momentum < 1, "momentum is out of range: " + momentum);

        INDArray velocity = state.velocity().mul(momentum).add(gradient);
        INDArray direction = nesterov ? gradient.add(velocity.mul(momentum)) : velocity;
        return new State(state.parameters().sub(direction.mul(learningRate)), velocity);
    }
}
