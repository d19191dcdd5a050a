package mathdl.optimization.misconception;

import mathdl.checks.Misconception;
import mathdl.optimization.NewtonStep;
import mathdl.optimization.reference.NewtonStepReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** How exercise 5.7 goes wrong. */
public final class NewtonStepMisconceptions {
    private static final NewtonStep RIGHT = new NewtonStepReference();

    private NewtonStepMisconceptions() {}

    @Misconception(
            name = "a sign",
            caughtBy = "reaches_the_stationary_point",
            hint = "You step away from the stationary point: p solves H p = −g.")
    public static final class Uphill implements NewtonStep {
        @Override
        public INDArray step(INDArray x, INDArray gradient, INDArray hessian) {
            return x.mul(2).sub(RIGHT.step(x, gradient, hessian));
        }
    }

    @Misconception(
            name = "the diagonal of the Hessian",
            caughtBy = "reaches_the_stationary_point",
            hint = "You divide each element of the gradient by its own curvature. The axes are coupled by"
                    + " the elements off the diagonal: solve the system.")
    public static final class DiagonalOnly implements NewtonStep {
        @Override
        public INDArray step(INDArray x, INDArray gradient, INDArray hessian) {
            RIGHT.step(x, gradient, hessian);
            return x.sub(gradient.div(Nd4j.diag(hessian)));
        }
    }

    @Misconception(
            name = "a step along the gradient",
            caughtBy = "reaches_the_stationary_point",
            hint = "You step along −g. Newton multiplies it by the inverse of the Hessian, which turns it"
                    + " and sets its length.")
    public static final class GradientStep implements NewtonStep {
        @Override
        public INDArray step(INDArray x, INDArray gradient, INDArray hessian) {
            RIGHT.step(x, gradient, hessian);
            return x.sub(gradient);
        }
    }
}
