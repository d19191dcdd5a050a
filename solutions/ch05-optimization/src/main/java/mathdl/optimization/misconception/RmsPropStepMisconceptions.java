package mathdl.optimization.misconception;

import mathdl.checks.Misconception;
import mathdl.optimization.RmsPropStep;
import mathdl.optimization.reference.RmsPropStepReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 5.12 goes wrong. */
public final class RmsPropStepMisconceptions {
    private static final RmsPropStep RIGHT = new RmsPropStepReference();

    private RmsPropStepMisconceptions() {}

    @Misconception(
            name = "ε below the root",
            caughtBy = "takes_the_steps_of_the_sums",
            hint = "You take √(v + ε). Here ε is added to the root: √v + ε.")
    public static final class EpsilonBelowTheRoot implements RmsPropStep {
        @Override
        public State step(State state, INDArray gradient, double learningRate, double decay, double epsilon) {
            INDArray v =
                    RIGHT.step(state, gradient, learningRate, decay, epsilon).secondMoment();
            INDArray direction = gradient.div(Transforms.sqrt(v.add(epsilon), true));
            return new State(state.parameters().sub(direction.mul(learningRate)), v);
        }
    }

    @Misconception(
            name = "the root is missing",
            caughtBy = "takes_the_steps_of_the_sums",
            hint = "You divide by v itself. v is an average of squares; its root has the size of a" + " gradient.")
    public static final class NoRoot implements RmsPropStep {
        @Override
        public State step(State state, INDArray gradient, double learningRate, double decay, double epsilon) {
            INDArray v =
                    RIGHT.step(state, gradient, learningRate, decay, epsilon).secondMoment();
            return new State(state.parameters().sub(gradient.div(v.add(epsilon)).mul(learningRate)), v);
        }
    }

    @Misconception(
            name = "the average of before",
            caughtBy = "takes_the_steps_of_the_sums",
            hint = "You divide by the root of v as it was before this gradient. Take g into v first; then"
                    + " divide by the new v.")
    public static final class OldAverage implements RmsPropStep {
        @Override
        public State step(State state, INDArray gradient, double learningRate, double decay, double epsilon) {
            INDArray v =
                    RIGHT.step(state, gradient, learningRate, decay, epsilon).secondMoment();
            INDArray root = Transforms.sqrt(state.secondMoment(), true).add(epsilon);
            return new State(state.parameters().sub(gradient.div(root).mul(learningRate)), v);
        }
    }

    @Misconception(
            name = "a sum in place of an average",
            caughtBy = "takes_the_steps_of_the_sums",
            hint = "You add g² to v and forget nothing: that is Adagrad, whose rate η / √v only falls."
                    + " Take αv + (1 − α)g².")
    public static final class Sum implements RmsPropStep {
        @Override
        public State step(State state, INDArray gradient, double learningRate, double decay, double epsilon) {
            RIGHT.step(state, gradient, learningRate, decay, epsilon);
            INDArray v = state.secondMoment().add(gradient.mul(gradient));
            INDArray direction = gradient.div(Transforms.sqrt(v, true).add(epsilon));
            return new State(state.parameters().sub(direction.mul(learningRate)), v);
        }
    }
}
