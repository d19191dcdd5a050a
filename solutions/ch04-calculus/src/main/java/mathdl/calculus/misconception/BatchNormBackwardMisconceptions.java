package mathdl.calculus.misconception;

import mathdl.calculus.BatchNormBackward;
import mathdl.calculus.reference.BatchNormBackwardReference;
import mathdl.checks.Misconception;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 4.8 goes wrong. */
public final class BatchNormBackwardMisconceptions {
    private static final BatchNormBackward RIGHT = new BatchNormBackwardReference();

    private BatchNormBackwardMisconceptions() {}

    @Misconception(
            name = "mean and variance taken as constants",
            caughtBy = "is_the_slope_of_the_loss",
            hint = "Your gradient is γ g / σ: mean and variance are treated as constants. They are made of"
                    + " x, and each xᵢ moves them.")
    public static final class StatisticsConstant implements BatchNormBackward {
        @Override
        public Gradient backward(INDArray x, double gamma, double epsilon, INDArray outputGradient) {
            Gradient right = RIGHT.backward(x, gamma, epsilon, outputGradient);
            INDArray byX = outputGradient.mul(gamma / deviation(x, epsilon, 0));
            return new Gradient(byX, right.gamma(), right.beta());
        }
    }

    @Misconception(
            name = "the path through the variance is lost",
            caughtBy = "is_the_slope_of_the_loss",
            hint = "You let the gradient through the mean and not through the variance: the term x̂ᵢ ·"
                    + " mean(g x̂) is missing.")
    public static final class VariancePathLost implements BatchNormBackward {
        @Override
        public Gradient backward(INDArray x, double gamma, double epsilon, INDArray outputGradient) {
            Gradient right = RIGHT.backward(x, gamma, epsilon, outputGradient);
            double mean = outputGradient.sumNumber().doubleValue() / x.length();
            INDArray byX = outputGradient.sub(mean).mul(gamma / deviation(x, epsilon, 0));
            return new Gradient(byX, right.gamma(), right.beta());
        }
    }

    @Misconception(
            name = "the variance divided by n − 1",
            caughtBy = "is_the_slope_of_the_loss",
            hint = "You divide the variance by n − 1, as ND4J's var and std do unless told otherwise."
                    + " Batch normalization divides by n: pass false for the bias correction.")
    public static final class UnbiasedVariance implements BatchNormBackward {
        @Override
        public Gradient backward(INDArray x, double gamma, double epsilon, INDArray outputGradient) {
            Gradient right = RIGHT.backward(x, gamma, epsilon, outputGradient);
            long n = x.length();
            double deviation = deviation(x, epsilon, 1);
            INDArray normalized = x.sub(x.sumNumber().doubleValue() / n).div(deviation);
            INDArray g = outputGradient;
            double slope = g.mul(normalized).sumNumber().doubleValue();
            INDArray byX = g.sub(g.sumNumber().doubleValue() / n)
                    .sub(normalized.mul(slope / (n - 1)))
                    .mul(gamma / deviation);
            return new Gradient(byX, slope, right.beta());
        }
    }

    private static double deviation(INDArray x, double epsilon, int less) {
        INDArray centered = x.sub(x.sumNumber().doubleValue() / x.length());
        return Math.sqrt(centered.mul(centered).sumNumber().doubleValue() / (x.length() - less) + epsilon);
    }
}
