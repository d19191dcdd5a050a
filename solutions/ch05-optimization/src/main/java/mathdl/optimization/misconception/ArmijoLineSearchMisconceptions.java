package mathdl.optimization.misconception;

import mathdl.checks.Misconception;
import mathdl.optimization.ArmijoLineSearch;
import mathdl.optimization.reference.ArmijoLineSearchReference;
import mathdl.toolkit.function.ScalarFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 5.5 goes wrong. */
public final class ArmijoLineSearchMisconceptions {
    private static final ArmijoLineSearch RIGHT = new ArmijoLineSearchReference();

    private ArmijoLineSearchMisconceptions() {}

    @Misconception(
            name = "any decrease is enough",
            caughtBy = "asks_for_a_share_of_the_slope",
            hint = "You accept every step that decreases f. Armijo asks for c t ‖g‖² of decrease at least.")
    public static final class AnyDecrease implements ArmijoLineSearch {
        @Override
        public double stepSize(
                ScalarFunction f, INDArray x, INDArray gradient, double initialStep, double shrink, double share) {
            RIGHT.stepSize(f, x, gradient, initialStep, shrink, share);
            double here = f.valueAt(x);
            double t = initialStep;
            while (f.valueAt(x.sub(gradient.mul(t))) >= here) {
                t *= shrink;
            }
            return t;
        }
    }

    @Misconception(
            name = "the share is added",
            caughtBy = "asks_for_a_share_of_the_slope",
            hint = "You allow f to rise by c t ‖g‖²: the sign before the share is wrong, and every first"
                    + " step is taken.")
    public static final class WrongSign implements ArmijoLineSearch {
        @Override
        public double stepSize(
                ScalarFunction f, INDArray x, INDArray gradient, double initialStep, double shrink, double share) {
            RIGHT.stepSize(f, x, gradient, initialStep, shrink, share);
            double squared = gradient.mul(gradient).sumNumber().doubleValue();
            double here = f.valueAt(x);
            double t = initialStep;
            while (f.valueAt(x.sub(gradient.mul(t))) > here + share * t * squared) {
                t *= shrink;
            }
            return t;
        }
    }
}
