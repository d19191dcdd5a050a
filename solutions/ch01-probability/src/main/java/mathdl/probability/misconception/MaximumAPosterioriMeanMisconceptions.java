package mathdl.probability.misconception;

import mathdl.checks.Misconception;
import mathdl.probability.MaximumAPosterioriMean;
import mathdl.probability.reference.MaximumAPosterioriMeanReference;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 1.5 goes wrong. */
public final class MaximumAPosterioriMeanMisconceptions {
    private static final MaximumAPosterioriMean RIGHT = new MaximumAPosterioriMeanReference();

    private MaximumAPosterioriMeanMisconceptions() {}

    @Misconception(
            name = "λ is halved",
            caughtBy = "is_where_the_posterior_stops_rising",
            hint =
                    "Your λ is half of what it should be. The factor ½ stands before the squares of the likelihood as well"
                            + " as before that of the prior; multiply the whole sum by 2σ² and it leaves both.")
    public static final class HalvedPenalty implements MaximumAPosterioriMean {
        @Override
        public double maximumAPosteriori(INDArray x, double sigma, double priorMean, double priorSigma) {
            refuseWrongInput(x, sigma, priorMean, priorSigma);
            return shrunk(x, priorMean, square(sigma / priorSigma) / 2);
        }
    }

    @Misconception(
            name = "λ from deviations that are not squared",
            caughtBy = "is_where_the_posterior_stops_rising",
            hint = "Your λ is σ/σ₀. The exponents of normal densities divide by variances, so λ is a quotient of"
                    + " variances: square both standard deviations.")
    public static final class UnsquaredPenalty implements MaximumAPosterioriMean {
        @Override
        public double maximumAPosteriori(INDArray x, double sigma, double priorMean, double priorSigma) {
            refuseWrongInput(x, sigma, priorMean, priorSigma);
            return shrunk(x, priorMean, sigma / priorSigma);
        }
    }

    @Misconception(
            name = "the likelihood is averaged",
            caughtBy = "is_where_the_posterior_stops_rising",
            hint =
                    "You average the squared errors but add the penalty whole, so the prior counts n times too much. The"
                            + " likelihood of n numbers is a product, its logarithm a sum. If you do average, divide λ by n too.")
    public static final class AveragedLikelihood implements MaximumAPosterioriMean {
        @Override
        public double maximumAPosteriori(INDArray x, double sigma, double priorMean, double priorSigma) {
            refuseWrongInput(x, sigma, priorMean, priorSigma);
            return shrunk(x, priorMean, x.length() * square(sigma / priorSigma));
        }
    }

    @Misconception(
            name = "the noise is left out of λ",
            caughtBy = "is_where_the_posterior_stops_rising",
            hint =
                    "Your λ is 1/σ₀², which is right only if σ = 1. Dividing the squared errors by σ² makes noisy numbers"
                            + " count less; multiplied away, that σ² comes to stand in λ = σ²/σ₀².")
    public static final class NoiseLeftOut implements MaximumAPosterioriMean {
        @Override
        public double maximumAPosteriori(INDArray x, double sigma, double priorMean, double priorSigma) {
            refuseWrongInput(x, sigma, priorMean, priorSigma);
            return shrunk(x, priorMean, 1 / square(priorSigma));
        }
    }

    @Misconception(
            name = "shrunk towards 0",
            caughtBy = "is_where_the_posterior_stops_rising",
            hint = "You shrink the mean towards 0, as weight decay does. The prior here is centred on μ₀: penalise"
                    + " (θ − μ₀)² and not θ².")
    public static final class ShrunkTowardsZero implements MaximumAPosterioriMean {
        @Override
        public double maximumAPosteriori(INDArray x, double sigma, double priorMean, double priorSigma) {
            refuseWrongInput(x, sigma, priorMean, priorSigma);
            return shrunk(x, 0, square(sigma / priorSigma));
        }
    }

    private static double shrunk(INDArray x, double towards, double penalty) {
        double pull = 0;
        for (long i = 0; i < x.length(); i++) {
            pull += x.getDouble(new long[] {i}) - towards;
        }
        return towards + pull / (x.length() + penalty);
    }

    private static double square(double x) {
        return x * x;
    }

    /** As the reference refuses it; its value is not used. */
    private static void refuseWrongInput(INDArray x, double sigma, double priorMean, double priorSigma) {
        RIGHT.maximumAPosteriori(x, sigma, priorMean, priorSigma);
    }
}
