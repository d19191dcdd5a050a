package mathdl.optimization.student;

import mathdl.optimization.AdamWStep;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 5.4. The task is in the Javadoc of {@link AdamWStep}. */
public final class AdamWStepAnswer implements AdamWStep {
    @Override
    public State step(
            State state,
            INDArray gradient,
            double learningRate,
            double weightDecay,
            double beta1,
            double beta2,
            double epsilon) {
        Preconditions.requireFinite(gradient, "gradient");
        Preconditions.requireSameShape(state.parameters(), "parameters", gradient, "gradient");
        Preconditions.requireSameShape(state.firstMoment(), "firstMoment", gradient, "gradient");
        Preconditions.requireSameShape(state.secondMoment(), "secondMoment", gradient, "gradient");
        Preconditions.requirePositive(learningRate, "learningRate");
        Preconditions.require(weightDecay >= 0, "weightDecay is negative: " + weightDecay);
        Preconditions.require(beta1 >= 0 && beta1 < 1, "beta1 is out of range: " + beta1);
        Preconditions.require(beta2 >= 0 && beta2 < 1, "beta2 is out of range: " + beta2);
        Preconditions.require(epsilon >= 0, "epsilon is negative: " + epsilon);

        throw new UnsupportedOperationException("5.4 is not implemented yet");
    }
}
