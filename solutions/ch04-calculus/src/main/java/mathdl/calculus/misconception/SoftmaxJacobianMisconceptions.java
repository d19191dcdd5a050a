package mathdl.calculus.misconception;

import mathdl.calculus.SoftmaxJacobian;
import mathdl.calculus.reference.SoftmaxJacobianReference;
import mathdl.checks.Misconception;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 4.2 goes wrong. */
public final class SoftmaxJacobianMisconceptions {
    private static final SoftmaxJacobian RIGHT = new SoftmaxJacobianReference();

    private SoftmaxJacobianMisconceptions() {}

    @Misconception(
            name = "the diagonal alone",
            caughtBy = "rows_are_slopes",
            hint = "Your Jacobian is 0 off the diagonal. A softmax divides by a sum over all logits, so"
                    + " each logit moves every probability.")
    public static final class DiagonalOnly implements SoftmaxJacobian {
        @Override
        public INDArray jacobian(INDArray logits) {
            return Nd4j.diag(Nd4j.diag(RIGHT.jacobian(logits)));
        }

        @Override
        public INDArray vectorJacobianProduct(INDArray logits, INDArray v) {
            RIGHT.vectorJacobianProduct(logits, v);
            return Nd4j.diag(RIGHT.jacobian(logits)).mul(v);
        }
    }

    @Misconception(
            name = "a sign off the diagonal",
            caughtBy = "rows_are_slopes",
            hint = "Off the diagonal your signs are wrong: a larger logit takes probability from all other"
                    + " classes, so those elements are −pᵢ pⱼ.")
    public static final class OffDiagonalSign implements SoftmaxJacobian {
        @Override
        public INDArray jacobian(INDArray logits) {
            INDArray right = RIGHT.jacobian(logits);
            return Nd4j.diag(Nd4j.diag(right)).mul(2).sub(right);
        }

        @Override
        public INDArray vectorJacobianProduct(INDArray logits, INDArray v) {
            RIGHT.vectorJacobianProduct(logits, v);
            return v.reshape(1, v.length()).mmul(jacobian(logits)).reshape(v.length());
        }
    }

    @Misconception(
            name = "v is not centred",
            caughtBy = "product_is_a_slope",
            hint = "Your product is p ⊙ v: the mean of v under p has to be taken from v first, because a"
                    + " change that is the same for all probabilities cannot be made.")
    public static final class NotCentered implements SoftmaxJacobian {
        @Override
        public INDArray jacobian(INDArray logits) {
            return RIGHT.jacobian(logits);
        }

        @Override
        public INDArray vectorJacobianProduct(INDArray logits, INDArray v) {
            return RIGHT.vectorJacobianProduct(logits, v)
                    .add(Nd4j.diag(RIGHT.jacobian(logits))
                            .mul(0)
                            .add(1)
                            .mul(probabilities(logits))
                            .mul(probabilities(logits).mul(v).sumNumber().doubleValue()));
        }
    }

    @Misconception(
            name = "exp of the logits themselves",
            caughtBy = "does_not_overflow",
            hint = "You take exp of the logits as they are: from about 710 on it overflows, and far below 0 all are"
                    + " 0, so that you divide ∞ by ∞ or 0 by 0. Subtract the largest logit from all of them first.")
    public static final class NoShift implements SoftmaxJacobian {
        @Override
        public INDArray jacobian(INDArray logits) {
            RIGHT.jacobian(logits);
            INDArray p = unshifted(logits);
            INDArray column = p.reshape(p.length(), 1);
            return Nd4j.diag(p).sub(column.mmul(column.transpose()));
        }

        @Override
        public INDArray vectorJacobianProduct(INDArray logits, INDArray v) {
            RIGHT.vectorJacobianProduct(logits, v);
            INDArray p = unshifted(logits);
            return p.mul(v.sub(p.mul(v).sumNumber().doubleValue()));
        }
    }

    private static INDArray unshifted(INDArray logits) {
        INDArray e = Transforms.exp(logits, true);
        return e.div(e.sumNumber().doubleValue());
    }

    private static INDArray probabilities(INDArray logits) {
        INDArray e = Transforms.exp(logits.sub(logits.maxNumber().doubleValue()), true);
        return e.div(e.sumNumber().doubleValue());
    }
}
