package mathdl.optimization.misconception;

import mathdl.checks.Misconception;
import mathdl.optimization.AdamStep;
import mathdl.optimization.reference.AdamStepReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 5.3 goes wrong. */
public final class AdamStepMisconceptions {
    private static final AdamStep RIGHT = new AdamStepReference();

    private AdamStepMisconceptions() {}

    @Misconception(
            name = "no bias correction",
            caughtBy = "takes_the_steps_of_the_sums",
            hint = "You use m and v as they are. They start at 0 and are too small at first: divide by 1 −"
                    + " β₁ᵗ and 1 − β₂ᵗ.")
    public static final class NoCorrection implements AdamStep {
        @Override
        public State step(
                State state, INDArray gradient, double learningRate, double beta1, double beta2, double epsilon) {
            State right = RIGHT.step(state, gradient, learningRate, beta1, beta2, epsilon);
            INDArray root = Transforms.sqrt(right.secondMoment(), true).add(epsilon);
            return moved(state, right, right.firstMoment().div(root).mul(learningRate));
        }
    }

    @Misconception(
            name = "the root is missing",
            caughtBy = "takes_the_steps_of_the_sums",
            hint = "You divide by v̂ itself. v̂ is an average of squares; its root has the size of a" + " gradient.")
    public static final class NoRoot implements AdamStep {
        @Override
        public State step(
                State state, INDArray gradient, double learningRate, double beta1, double beta2, double epsilon) {
            State right = RIGHT.step(state, gradient, learningRate, beta1, beta2, epsilon);
            INDArray mHat = right.firstMoment().div(1 - Math.pow(beta1, right.step()));
            INDArray vHat = right.secondMoment().div(1 - Math.pow(beta2, right.step()));
            return moved(state, right, mHat.div(vHat.add(epsilon)).mul(learningRate));
        }
    }

    @Misconception(
            name = "β₁ and β₂ have changed places",
            caughtBy = "takes_the_steps_of_the_sums",
            hint = "You use β₂ for the average of gradients and β₁ for that of squares. β₁, the smaller"
                    + " one by custom, belongs to the gradients.")
    public static final class BetasSwapped implements AdamStep {
        @Override
        public State step(
                State state, INDArray gradient, double learningRate, double beta1, double beta2, double epsilon) {
            return RIGHT.step(state, gradient, learningRate, beta2, beta1, epsilon);
        }
    }

    @Misconception(
            name = "the corrected averages are kept",
            caughtBy = "takes_the_steps_of_the_sums",
            hint = "The state holds m̂ and v̂. The corrections are for the step alone; the averages go on"
                    + " from m and v as they are.")
    public static final class CorrectedKept implements AdamStep {
        @Override
        public State step(
                State state, INDArray gradient, double learningRate, double beta1, double beta2, double epsilon) {
            State right = RIGHT.step(state, gradient, learningRate, beta1, beta2, epsilon);
            return new State(
                    right.step(),
                    right.parameters(),
                    right.firstMoment().div(1 - Math.pow(beta1, right.step())),
                    right.secondMoment().div(1 - Math.pow(beta2, right.step())));
        }
    }

    private static AdamStep.State moved(AdamStep.State before, AdamStep.State right, INDArray by) {
        return new AdamStep.State(right.step(), before.parameters().sub(by), right.firstMoment(), right.secondMoment());
    }
}
