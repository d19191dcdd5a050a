package mathdl.optimization.reference;

import mathdl.optimization.AdamStep;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** Your answer to exercise 5.3. The task is in the Javadoc of {@link AdamStep}. */
public final class AdamStepReference implements AdamStep {
    @Override
    public State step(State state, INDArray gradient, double learningRate, double beta1, double beta2, double epsilon) {
        Preconditions.requireFinite(gradient, "gradient");
        Preconditions.requireSameShape(state.parameters(), "parameters", gradient, "gradient");
        Preconditions.requireSameShape(state.firstMoment(), "firstMoment", gradient, "gradient");
        Preconditions.requireSameShape(state.secondMoment(), "secondMoment", gradient, "gradient");
        Preconditions.requirePositive(learningRate, "learningRate");
        Preconditions.require(beta1 >= 0 && beta1 < 1, "beta1 is out of range: " + beta1);
        Preconditions.require(beta2 >= 0 && beta2 < 1, "beta2 is out of range: " + beta2);
        Preconditions.require(epsilon >= 0, "epsilon is negative: " + epsilon);

        // BEGIN SOLUTION
        int t = state.step() + 1;
        INDArray g = gradient.castTo(DataType.DOUBLE);
        INDArray m = state.firstMoment().mul(beta1).add(g.mul(1 - beta1));
        INDArray v = state.secondMoment().mul(beta2).add(g.mul(g).mul(1 - beta2));
        INDArray mHat = m.div(1 - Math.pow(beta1, t));
        INDArray vHat = v.div(1 - Math.pow(beta2, t));
        INDArray x = state.parameters()
                .sub(mHat.div(Transforms.sqrt(vHat, true).add(epsilon)).mul(learningRate));
        return new State(t, x, m, v);
        // END SOLUTION
    }
}
