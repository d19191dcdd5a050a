package mathdl.optimization.misconception;

import mathdl.checks.Misconception;
import mathdl.optimization.AdamWStep;
import mathdl.optimization.reference.AdamWStepReference;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 5.4 goes wrong. */
public final class AdamWStepMisconceptions {
    private static final AdamWStep RIGHT = new AdamWStepReference();

    private AdamWStepMisconceptions() {}

    @Misconception(
            name = "λx inside the gradient",
            caughtBy = "decays_beside_the_gradient",
            hint = "You added λx to the gradient: that is L2 regularization, and Adam divides it by √v̂."
                    + " AdamW takes αλx from the parameters directly.")
    public static final class Coupled implements AdamWStep {
        @Override
        public State step(
                State state,
                INDArray gradient,
                double learningRate,
                double weightDecay,
                double beta1,
                double beta2,
                double epsilon) {
            RIGHT.step(state, gradient, learningRate, weightDecay, beta1, beta2, epsilon);
            INDArray coupled = gradient.add(state.parameters().mul(weightDecay));
            return RIGHT.step(state, coupled, learningRate, 0, beta1, beta2, epsilon);
        }
    }

    @Misconception(
            name = "no decay",
            caughtBy = "decays_beside_the_gradient",
            hint = "Nothing decays: this is Adam. Take αλx from the parameters as well.")
    public static final class NoDecay implements AdamWStep {
        @Override
        public State step(
                State state,
                INDArray gradient,
                double learningRate,
                double weightDecay,
                double beta1,
                double beta2,
                double epsilon) {
            RIGHT.step(state, gradient, learningRate, weightDecay, beta1, beta2, epsilon);
            return RIGHT.step(state, gradient, learningRate, 0, beta1, beta2, epsilon);
        }
    }

    @Misconception(
            name = "the decay without the learning rate",
            caughtBy = "decays_beside_the_gradient",
            hint = "You take λx, without α. In PyTorch, and here, the decay is scaled by the learning"
                    + " rate, so that a schedule slows both.")
    public static final class RateOmitted implements AdamWStep {
        @Override
        public State step(
                State state,
                INDArray gradient,
                double learningRate,
                double weightDecay,
                double beta1,
                double beta2,
                double epsilon) {
            return RIGHT.step(state, gradient, learningRate, weightDecay / learningRate, beta1, beta2, epsilon);
        }
    }
}
