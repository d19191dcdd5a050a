package mathdl.optimization.misconception;

import mathdl.checks.Misconception;
import mathdl.optimization.MomentumStep;
import mathdl.optimization.reference.MomentumStepReference;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 5.2 goes wrong. */
public final class MomentumStepMisconceptions {
    private static final MomentumStep RIGHT = new MomentumStepReference();

    private MomentumStepMisconceptions() {}

    @Misconception(
            name = "an average in place of a sum",
            caughtBy = "rolls_by_the_weighted_sum",
            hint = "Your velocity is an average: you multiply g by 1 − β. In this convention g is added"
                    + " whole, and the ball is 1/(1 − β) times as fast.")
    public static final class Average implements MomentumStep {
        @Override
        public State step(State state, INDArray gradient, double learningRate, double momentum, boolean nesterov) {
            RIGHT.step(state, gradient, learningRate, momentum, nesterov);
            return RIGHT.step(state, gradient.mul(1 - momentum), learningRate, momentum, nesterov);
        }
    }

    @Misconception(
            name = "no momentum",
            caughtBy = "rolls_by_the_weighted_sum",
            hint = "Your steps follow the last gradient alone. Keep β times the velocity and step along" + " it.")
    public static final class Plain implements MomentumStep {
        @Override
        public State step(State state, INDArray gradient, double learningRate, double momentum, boolean nesterov) {
            RIGHT.step(state, gradient, learningRate, momentum, nesterov);
            return RIGHT.step(state, gradient, learningRate, 0, nesterov);
        }
    }

    @Misconception(
            name = "never looks ahead",
            caughtBy = "looks_ahead_for_nesterov",
            hint = "You take the step of the heavy ball in both cases. The direction of Nesterov is g + βu"
                    + " with the new u.")
    public static final class NeverNesterov implements MomentumStep {
        @Override
        public State step(State state, INDArray gradient, double learningRate, double momentum, boolean nesterov) {
            return RIGHT.step(state, gradient, learningRate, momentum, false);
        }
    }
}
