package mathdl.probability.misconception;

import mathdl.checks.Misconception;
import mathdl.probability.NormalLogDensity;
import mathdl.probability.reference.NormalLogDensityReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 1.1 goes wrong. */
public final class NormalLogDensityMisconceptions {
    private static final NormalLogDensity RIGHT = new NormalLogDensityReference();

    private NormalLogDensityMisconceptions() {}

    @Misconception(
            name = "σ taken as the variance",
            caughtBy = "is_a_bell_over_its_integral",
            hint =
                    "You treat the argument as the variance: you divide (x − μ)² by it without squaring it, and take half"
                            + " its logarithm. It is the standard deviation σ. Square it where (x − μ)² is divided, and take"
                            + " ln σ whole.")
    public static final class StandardDeviationAsVariance implements NormalLogDensity {
        @Override
        public INDArray logDensity(INDArray x, double mean, double standardDeviation) {
            refuseWrongInput(x, mean, standardDeviation);
            return RIGHT.logDensity(x, mean, Math.sqrt(standardDeviation));
        }
    }

    @Misconception(
            name = "−ln σ is lost",
            caughtBy = "is_a_bell_over_its_integral",
            hint = "Your answer lacks the term −ln σ. A wider bell must be lower, or it would integrate to more than 1;"
                    + " without this term a model that learns σ makes it as large as it can.")
    public static final class LogStandardDeviationLost implements NormalLogDensity {
        @Override
        public INDArray logDensity(INDArray x, double mean, double standardDeviation) {
            return RIGHT.logDensity(x, mean, standardDeviation).add(Math.log(standardDeviation));
        }
    }

    @Misconception(
            name = "−½ ln 2π is lost",
            caughtBy = "is_a_bell_over_its_integral",
            hint =
                    "Your answer lacks the constant −½ ln 2π = −0.9189. It changes no gradient, and some losses leave it out"
                            + " for that reason, but without it the density integrates to √(2π) = 2.5066 and not to 1.")
    public static final class ConstantLost implements NormalLogDensity {
        @Override
        public INDArray logDensity(INDArray x, double mean, double standardDeviation) {
            return RIGHT.logDensity(x, mean, standardDeviation).add(0.5 * Math.log(2 * Math.PI));
        }
    }

    @Misconception(
            name = "the logarithm of an underflowed density",
            caughtBy = "stays_finite_where_the_density_underflows",
            hint = "You compute the density and then its logarithm. From about 38.6 σ on exp underflows to 0 and its"
                    + " logarithm is −∞, and before that digits are lost already. The logarithm undoes exp on paper: write down −½ z² − ln σ − ½ ln 2π"
                    + " and never call exp.")
    public static final class LogarithmOfTheDensity implements NormalLogDensity {
        @Override
        public INDArray logDensity(INDArray x, double mean, double standardDeviation) {
            refuseWrongInput(x, mean, standardDeviation);
            INDArray z = x.sub(mean).div(standardDeviation);
            INDArray bell = Transforms.exp(z.mul(z).div(-2));
            return Transforms.log(bell.div(standardDeviation * Math.sqrt(2 * Math.PI)));
        }
    }

    /** As the reference refuses it; its value is not used. */
    private static void refuseWrongInput(INDArray x, double mean, double standardDeviation) {
        RIGHT.logDensity(x, mean, standardDeviation);
    }
}
