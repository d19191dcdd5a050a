package mathdl.probability.misconception;

import mathdl.checks.Misconception;
import mathdl.probability.LogSumExp;
import mathdl.probability.reference.LogSumExpReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 1.2 goes wrong. */
public final class LogSumExpMisconceptions {
    private static final LogSumExp RIGHT = new LogSumExpReference();

    private LogSumExpMisconceptions() {}

    @Misconception(
            name = "exp of the elements as they are",
            caughtBy = "survives_where_exp_overflows_or_vanishes",
            hint =
                    "You take exp of the elements as they stand. Above 709.78 that is ∞, and if all are below −745.13 the"
                            + " sum is 0 and its logarithm −∞. Subtract the largest element first, and add it to the result.")
    public static final class Naive implements LogSumExp {
        @Override
        public double logSumExp(INDArray x) {
            refuseWrongInput(x);
            return Math.log(Transforms.exp(x).sumNumber().doubleValue());
        }
    }

    @Misconception(
            name = "the maximum is not added again",
            caughtBy = "is_the_logarithm_of_the_sum",
            hint =
                    "You subtract the largest element before exp, which is right, but the result is then too small by just"
                            + " that element. Add it again after the logarithm.")
    public static final class MaximumNotAddedAgain implements LogSumExp {
        @Override
        public double logSumExp(INDArray x) {
            double result = RIGHT.logSumExp(x);
            double largest = x.maxNumber().doubleValue();
            return result == Double.NEGATIVE_INFINITY ? result : result - largest;
        }
    }

    @Misconception(
            name = "a mean in place of the sum",
            caughtBy = "is_the_logarithm_of_the_sum",
            hint = "Your result is too small by ln n, since you average the exponentials. That is log-mean-exp, which"
                    + " Monte Carlo estimates use; probabilities of outcomes that exclude each other are summed.")
    public static final class MeanOfExponentials implements LogSumExp {
        @Override
        public double logSumExp(INDArray x) {
            return RIGHT.logSumExp(x) - Math.log((double) x.length());
        }
    }

    @Misconception(
            name = "−∞ minus −∞",
            caughtBy = "elements_of_minus_infinity_add_nothing",
            hint =
                    "If all elements are −∞, so is the largest, and −∞ − (−∞) is NaN. Nothing possible was added up: return"
                            + " −∞ before you subtract.")
    public static final class InfinityMinusInfinity implements LogSumExp {
        @Override
        public double logSumExp(INDArray x) {
            double result = RIGHT.logSumExp(x);
            return result == Double.NEGATIVE_INFINITY ? Double.NaN : result;
        }
    }

    /** As the reference refuses it; its value is not used. */
    private static void refuseWrongInput(INDArray x) {
        RIGHT.logSumExp(x);
    }
}
