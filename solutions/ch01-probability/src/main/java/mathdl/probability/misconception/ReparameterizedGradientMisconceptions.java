package mathdl.probability.misconception;

import mathdl.checks.Misconception;
import mathdl.probability.ReparameterizedGradient;
import mathdl.probability.reference.ReparameterizedGradientReference;
import mathdl.toolkit.function.GradientFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 1.7 goes wrong. */
public final class ReparameterizedGradientMisconceptions {
    private static final ReparameterizedGradient RIGHT = new ReparameterizedGradientReference();

    private ReparameterizedGradientMisconceptions() {}

    @Misconception(
            name = "ε is dropped",
            caughtBy = "is_the_slope_of_the_averaged_loss",
            hint = "Your gradient by σ equals that by μ. In z = μ + σ ε the derivative of z by σ is ε, not 1: multiply"
                    + " ∇f at each draw by the noise that made the draw, before you average.")
    public static final class NoiseDropped implements ReparameterizedGradient {
        @Override
        public Gradient gradient(GradientFunction lossGradient, INDArray mean, INDArray sigma, INDArray noise) {
            INDArray byMean = RIGHT.gradient(lossGradient, mean, sigma, noise).mean();
            return new Gradient(byMean, byMean.dup());
        }
    }

    @Misconception(
            name = "the derivative by ln σ",
            caughtBy = "is_the_slope_of_the_averaged_loss",
            hint = "Your second half is the gradient by ln σ: it has a factor σ too many. A network that returns ln σ"
                    + " needs it; here σ is the parameter itself.")
    public static final class ByLogStandardDeviation implements ReparameterizedGradient {
        @Override
        public Gradient gradient(GradientFunction lossGradient, INDArray mean, INDArray sigma, INDArray noise) {
            Gradient right = RIGHT.gradient(lossGradient, mean, sigma, noise);
            return new Gradient(right.mean(), right.standardDeviation().mul(sigma));
        }
    }

    @Misconception(
            name = "the derivative by the variance",
            caughtBy = "is_the_slope_of_the_averaged_loss",
            hint = "Your second half is the gradient by σ²: it lacks the factor 2σ. The parameter is σ, which the draw"
                    + " contains as it is.")
    public static final class ByVariance implements ReparameterizedGradient {
        @Override
        public Gradient gradient(GradientFunction lossGradient, INDArray mean, INDArray sigma, INDArray noise) {
            Gradient right = RIGHT.gradient(lossGradient, mean, sigma, noise);
            return new Gradient(right.mean(), right.standardDeviation().div(sigma.mul(2)));
        }
    }

    @Misconception(
            name = "a sum over draws",
            caughtBy = "is_the_slope_of_the_averaged_loss",
            hint = "You sum over the draws: your gradient is n times too large, and grows with the number of draws. It"
                    + " estimates an expectation, so divide by n.")
    public static final class SumOverDraws implements ReparameterizedGradient {
        @Override
        public Gradient gradient(GradientFunction lossGradient, INDArray mean, INDArray sigma, INDArray noise) {
            Gradient right = RIGHT.gradient(lossGradient, mean, sigma, noise);
            long n = noise.size(0);
            return new Gradient(right.mean().mul(n), right.standardDeviation().mul(n));
        }
    }
}
