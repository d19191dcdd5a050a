package mathdl.calculus.misconception;

import mathdl.calculus.JacobianByVjps;
import mathdl.calculus.reference.JacobianByVjpsReference;
import mathdl.checks.Misconception;
import mathdl.toolkit.function.VectorFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 4.9 goes wrong. */
public final class JacobianByVjpsMisconceptions {
    private static final JacobianByVjps RIGHT = new JacobianByVjpsReference();

    private JacobianByVjpsMisconceptions() {}

    @Misconception(
            name = "rows as columns",
            caughtBy = "has_a_row_for_each_output",
            hint = "Your Jacobian is transposed. A product vᵀJ with v = eᵢ is row i: it says how output i"
                    + " changes with each input.")
    public static final class Transposed implements JacobianByVjps {
        @Override
        public INDArray jacobian(VectorFunction vectorJacobianProduct, int outputs) {
            return RIGHT.jacobian(vectorJacobianProduct, outputs).transpose();
        }
    }

    @Misconception(
            name = "the gradient of the sum of outputs",
            caughtBy = "has_a_row_for_each_output",
            hint = "Every row of yours is the same: v = (1, …, 1) gives the gradient of the sum of all"
                    + " outputs. Ask once for each output, with 1 there and 0 elsewhere.")
    public static final class SumOfOutputs implements JacobianByVjps {
        @Override
        public INDArray jacobian(VectorFunction vectorJacobianProduct, int outputs) {
            INDArray right = RIGHT.jacobian(vectorJacobianProduct, outputs);
            return right.mul(0).addRowVector(right.sum(0));
        }
    }
}
