package mathdl.calculus.misconception;

import mathdl.calculus.LayerNormBackward;
import mathdl.calculus.reference.LayerNormBackwardReference;
import mathdl.checks.Misconception;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 4.11 goes wrong. */
public final class LayerNormBackwardMisconceptions {
    private static final LayerNormBackward RIGHT = new LayerNormBackwardReference();

    private LayerNormBackwardMisconceptions() {}

    @Misconception(
            name = "mean and variance over the batch",
            caughtBy = "is_the_slope_of_the_loss",
            hint = "You take mean and variance down the columns, over the examples: that is batch normalization."
                    + " Here each example is normalized by its own features, along its row.")
    public static final class OverTheBatch implements LayerNormBackward {
        @Override
        public Gradient backward(INDArray X, INDArray gamma, double epsilon, INDArray outputGradient) {
            INDArray byBeta = RIGHT.backward(X, gamma, epsilon, outputGradient).beta();
            INDArray centered = X.subRowVector(X.sum(true, 0).div(X.rows()));
            INDArray deviation = Transforms.sqrt(
                    centered.mul(centered).sum(true, 0).div(X.rows()).add(epsilon), true);
            INDArray normalized = centered.divRowVector(deviation);
            INDArray slope = outputGradient.mul(normalized).sum(true, 0);
            INDArray byX = outputGradient
                    .subRowVector(outputGradient.sum(true, 0).div(X.rows()))
                    .sub(normalized.mulRowVector(slope.div(X.rows())))
                    .divRowVector(deviation)
                    .mulRowVector(gamma);
            return new Gradient(byX, slope.reshape(gamma.length()), byBeta);
        }
    }

    @Misconception(
            name = "mean and variance taken as constants",
            caughtBy = "is_the_slope_of_the_loss",
            hint = "Your gradient is γ g / σ: mean and variance are treated as constants. They are made of the row,"
                    + " and each of its elements moves them.")
    public static final class StatisticsConstant implements LayerNormBackward {
        @Override
        public Gradient backward(INDArray X, INDArray gamma, double epsilon, INDArray outputGradient) {
            Gradient right = RIGHT.backward(X, gamma, epsilon, outputGradient);
            INDArray byX = outputGradient.mulRowVector(gamma).divColumnVector(deviation(X, epsilon, 0));
            return new Gradient(byX, right.gamma(), right.beta());
        }
    }

    @Misconception(
            name = "the path through the variance is lost",
            caughtBy = "is_the_slope_of_the_loss",
            hint = "You let the gradient through the mean of the row and not through its variance: the term x̂ᵢⱼ ·"
                    + " meanⱼ(hᵢⱼ x̂ᵢⱼ) is missing.")
    public static final class VariancePathLost implements LayerNormBackward {
        @Override
        public Gradient backward(INDArray X, INDArray gamma, double epsilon, INDArray outputGradient) {
            Gradient right = RIGHT.backward(X, gamma, epsilon, outputGradient);
            INDArray h = outputGradient.mulRowVector(gamma);
            INDArray byX = h.subColumnVector(means(h)).divColumnVector(deviation(X, epsilon, 0));
            return new Gradient(byX, right.gamma(), right.beta());
        }
    }

    @Misconception(
            name = "the variance divided by d − 1",
            caughtBy = "is_the_slope_of_the_loss",
            hint = "You divide the variance of a row by d − 1, as ND4J's var and std do unless told otherwise. Layer"
                    + " normalization divides by d: pass false for the bias correction.")
    public static final class UnbiasedVariance implements LayerNormBackward {
        @Override
        public Gradient backward(INDArray X, INDArray gamma, double epsilon, INDArray outputGradient) {
            Gradient right = RIGHT.backward(X, gamma, epsilon, outputGradient);
            INDArray deviation = deviation(X, epsilon, 1);
            INDArray normalized = X.subColumnVector(means(X)).divColumnVector(deviation);
            INDArray h = outputGradient.mulRowVector(gamma);
            INDArray slope = h.mul(normalized).sum(true, 1).div(X.columns() - 1);
            INDArray byX = h.subColumnVector(means(h))
                    .sub(normalized.mulColumnVector(slope))
                    .divColumnVector(deviation);
            return new Gradient(byX, outputGradient.mul(normalized).sum(0), right.beta());
        }
    }

    @Misconception(
            name = "γ stands outside of the means",
            caughtBy = "is_the_slope_of_the_loss",
            hint = "You multiply by γ at the end, as in batch normalization. There a mean meets one γ only; here it"
                    + " runs over features with different γ. Multiply g by γ first, and take the means of that.")
    public static final class ScaleOutside implements LayerNormBackward {
        @Override
        public Gradient backward(INDArray X, INDArray gamma, double epsilon, INDArray outputGradient) {
            Gradient right = RIGHT.backward(X, gamma, epsilon, outputGradient);
            Gradient unscaled = RIGHT.backward(X, Nd4j.onesLike(gamma), epsilon, outputGradient);
            return new Gradient(unscaled.x().mulRowVector(gamma), right.gamma(), right.beta());
        }
    }

    @Misconception(
            name = "γ and β get a gradient from each example",
            caughtBy = "is_the_slope_of_the_loss",
            hint = "Your gradients by γ and β have a row for each example. All examples share γ and β: the chain rule"
                    + " adds what each of them hands back. Sum over the rows.")
    public static final class NotSummed implements LayerNormBackward {
        @Override
        public Gradient backward(INDArray X, INDArray gamma, double epsilon, INDArray outputGradient) {
            Gradient right = RIGHT.backward(X, gamma, epsilon, outputGradient);
            INDArray normalized = X.subColumnVector(means(X)).divColumnVector(deviation(X, epsilon, 0));
            return new Gradient(right.x(), outputGradient.mul(normalized), outputGradient.dup());
        }
    }

    private static INDArray means(INDArray values) {
        return values.sum(true, 1).div(values.columns());
    }

    private static INDArray deviation(INDArray X, double epsilon, int less) {
        INDArray centered = X.subColumnVector(means(X));
        INDArray squares = centered.mul(centered).sum(true, 1);
        return Transforms.sqrt(squares.div(X.columns() - less).add(epsilon), true);
    }
}
