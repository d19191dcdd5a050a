package mathdl.calculus.misconception;

import mathdl.calculus.ReluNetworkGradient;
import mathdl.calculus.reference.ReluNetworkGradientReference;
import mathdl.checks.Misconception;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 4.4 goes wrong. */
public final class ReluNetworkGradientMisconceptions {
    private static final ReluNetworkGradient RIGHT = new ReluNetworkGradientReference();

    private ReluNetworkGradientMisconceptions() {}

    @Misconception(
            name = "no mask",
            caughtBy = "is_the_slope_of_the_loss",
            hint = "Units that are off get a gradient from you: the derivative of relu is missing, or it"
                    + " is taken of h, which is never negative, in place of a. Multiply ∂L/∂h by 1 where a is"
                    + " positive, and by 0 elsewhere.")
    public static final class NoMask implements ReluNetworkGradient {
        @Override
        public Gradient gradient(INDArray W1, INDArray W2, INDArray x) {
            INDArray byW2 = RIGHT.gradient(W1, W2, x).w2();
            INDArray input = x.reshape(x.length(), 1);
            INDArray h = Transforms.relu(W1.mmul(input), true);
            INDArray dh = W2.transpose().mmul(W2.mmul(h).mul(2));
            return new Gradient(dh.mmul(input.transpose()), byW2);
        }
    }

    @Misconception(
            name = "relu of the gradient",
            caughtBy = "is_the_slope_of_the_loss",
            hint = "On the way back you take relu of the gradient itself. Relu let a through where a was positive;"
                    + " there ∂L/∂h goes back as it is, be it negative or not, and elsewhere 0 does: multiply it by"
                    + " [a > 0].")
    public static final class ReluBackward implements ReluNetworkGradient {
        @Override
        public Gradient gradient(INDArray W1, INDArray W2, INDArray x) {
            INDArray byW2 = RIGHT.gradient(W1, W2, x).w2();
            INDArray input = x.reshape(x.length(), 1);
            INDArray h = Transforms.relu(W1.mmul(input), true);
            INDArray dh = W2.transpose().mmul(W2.mmul(h).mul(2));
            return new Gradient(Transforms.relu(dh, true).mmul(input.transpose()), byW2);
        }
    }

    @Misconception(
            name = "the factor 2 is lost",
            caughtBy = "is_the_slope_of_the_loss",
            hint = "Both gradients are half of what they should be: the derivative of y² is 2y.")
    public static final class FactorLost implements ReluNetworkGradient {
        @Override
        public Gradient gradient(INDArray W1, INDArray W2, INDArray x) {
            Gradient right = RIGHT.gradient(W1, W2, x);
            return new Gradient(right.w1().div(2), right.w2().div(2));
        }
    }

    @Misconception(
            name = "W₂ meets a in place of h",
            caughtBy = "is_the_slope_of_the_loss",
            hint = "Your ∂L/∂W₂ uses a, the values before relu. The second layer saw h: units that are off"
                    + " handed on 0.")
    public static final class BeforeActivation implements ReluNetworkGradient {
        @Override
        public Gradient gradient(INDArray W1, INDArray W2, INDArray x) {
            Gradient right = RIGHT.gradient(W1, W2, x);
            INDArray a = W1.mmul(x.reshape(x.length(), 1));
            INDArray dy = W2.mmul(Transforms.relu(a, true)).mul(2);
            return new Gradient(right.w1(), dy.mmul(a.transpose()));
        }
    }
}
