package mathdl.optimization.misconception;

import mathdl.checks.Misconception;
import mathdl.optimization.ArmijoLineSearch;
import mathdl.optimization.reference.ArmijoLineSearchReference;
import mathdl.toolkit.function.ScalarFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 5.5 goes wrong. */
public final class ArmijoLineSearchMisconceptions {
    private static final ArmijoLineSearch RIGHT = new ArmijoLineSearchReference();

    /** Takes the first step, whatever it is: only the guards are left. */
    private static final ScalarFunction LOWEST = at -> Double.NEGATIVE_INFINITY;

    private ArmijoLineSearchMisconceptions() {}

    @Misconception(
            name = "any decrease is enough",
            caughtBy = "asks_for_a_share_of_the_slope",
            hint = "You accept every step that decreases f. Armijo asks for c t ‖g‖² of decrease at least.")
    public static final class AnyDecrease implements ArmijoLineSearch {
        @Override
        public double stepSize(
                ScalarFunction f, INDArray x, INDArray gradient, double initialStep, double shrink, double share) {
            RIGHT.stepSize(LOWEST, x, gradient, initialStep, shrink, share);
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
            hint = "You allow f to rise by c t ‖g‖²: the sign before the share is wrong, and steps"
                    + " that raise f are taken.")
    public static final class WrongSign implements ArmijoLineSearch {
        @Override
        public double stepSize(
                ScalarFunction f, INDArray x, INDArray gradient, double initialStep, double shrink, double share) {
            RIGHT.stepSize(LOWEST, x, gradient, initialStep, shrink, share);
            double squared = gradient.mul(gradient).sumNumber().doubleValue();
            double here = f.valueAt(x);
            double t = initialStep;
            while (f.valueAt(x.sub(gradient.mul(t))) > here + share * t * squared) {
                t *= shrink;
            }
            return t;
        }
    }

    @Misconception(
            name = "NaN taken for a decrease",
            caughtBy = "takes_a_good_first_step",
            hint =
                    "You stop at a step where f is NaN, outside its domain. A loop that goes on while f is greater than the"
                            + " bound ends there, for NaN is greater than nothing. Go on while it is not true that f is at most"
                            + " the bound.")
    public static final class NanTaken implements ArmijoLineSearch {
        @Override
        public double stepSize(
                ScalarFunction f, INDArray x, INDArray gradient, double initialStep, double shrink, double share) {
            RIGHT.stepSize(LOWEST, x, gradient, initialStep, shrink, share);
            double squared = gradient.mul(gradient).sumNumber().doubleValue();
            double here = f.valueAt(x);
            double t = initialStep;
            while (f.valueAt(x.sub(gradient.mul(t))) > here - share * t * squared) {
                t *= shrink;
            }
            return t;
        }
    }
}
