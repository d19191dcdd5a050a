package mathdl.information.misconception;

import mathdl.checks.Misconception;
import mathdl.information.GaussianKl;
import mathdl.information.reference.GaussianKlReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 2.5 goes wrong. */
public final class GaussianKlMisconceptions {
    private static final GaussianKl RIGHT = new GaussianKlReference();

    private GaussianKlMisconceptions() {}

    @Misconception(
            name = "reversed",
            caughtBy = "agrees_with_the_integral",
            hint = "Your answer is the divergence of the second Gaussian from the first, and the two directions differ."
                    + " The average is taken under the first one, so its variance stands in the numerator and the"
                    + " second one's in the denominator.")
    public static final class Reversed implements GaussianKl {
        @Override
        public INDArray klDivergence(
                INDArray mean1, INDArray standardDeviation1, INDArray mean2, INDArray standardDeviation2) {
            return RIGHT.klDivergence(mean2, standardDeviation2, mean1, standardDeviation1);
        }
    }

    @Misconception(
            name = "σ₁ taken as a log-variance",
            caughtBy = "agrees_with_the_integral",
            hint = "You treat the first standard deviation as ln σ², which is what a variational autoencoder's encoder"
                    + " often returns. Here σ itself is given: square it where the variance belongs, and take its"
                    + " logarithm where ln σ belongs.")
    public static final class LogVariance implements GaussianKl {
        @Override
        public INDArray klDivergence(
                INDArray mean1, INDArray standardDeviation1, INDArray mean2, INDArray standardDeviation2) {
            refuseWrongInput(mean1, standardDeviation1, mean2, standardDeviation2);
            INDArray logVariance1 = standardDeviation1;
            INDArray variance2 = standardDeviation2.mul(standardDeviation2);
            return Transforms.exp(logVariance1)
                    .add(squaredShift(mean1, mean2))
                    .div(variance2)
                    .sub(1)
                    .add(Transforms.log(variance2))
                    .sub(logVariance1)
                    .div(2);
        }
    }

    @Misconception(
            name = "σ in place of σ²",
            caughtBy = "agrees_with_the_integral",
            hint = "The quotient needs variances, (σ₁² + (μ₁ − μ₂)²) / (2 σ₂²), but you put standard deviations there."
                    + " A squared distance can only be added to another squared one: square both σ.")
    public static final class StandardDeviationForVariance implements GaussianKl {
        @Override
        public INDArray klDivergence(
                INDArray mean1, INDArray standardDeviation1, INDArray mean2, INDArray standardDeviation2) {
            refuseWrongInput(mean1, standardDeviation1, mean2, standardDeviation2);
            return standardDeviation1
                    .add(squaredShift(mean1, mean2))
                    .div(standardDeviation2.mul(2))
                    .add(Transforms.log(standardDeviation2.div(standardDeviation1)))
                    .sub(0.5);
        }
    }

    @Misconception(
            name = "the factor ½ is lost",
            caughtBy = "agrees_with_the_integral",
            hint = "Your answer is exactly twice the divergence. Written with variances the whole bracket"
                    + " σ₁²/σ₂² + (μ₁ − μ₂)²/σ₂² − 1 − ln(σ₁²/σ₂²) carries a factor ½, which comes from the exponent of"
                    + " the normal density and from ln σ = ½ ln σ²; multiply by it.")
    public static final class FactorHalfLost implements GaussianKl {
        @Override
        public INDArray klDivergence(
                INDArray mean1, INDArray standardDeviation1, INDArray mean2, INDArray standardDeviation2) {
            return RIGHT.klDivergence(mean1, standardDeviation1, mean2, standardDeviation2)
                    .mul(2);
        }
    }

    /** As the reference refuses it; its value is not used. */
    private static void refuseWrongInput(INDArray mean1, INDArray sigma1, INDArray mean2, INDArray sigma2) {
        RIGHT.klDivergence(mean1, sigma1, mean2, sigma2);
    }

    private static INDArray squaredShift(INDArray mean1, INDArray mean2) {
        INDArray shift = mean1.sub(mean2);
        return shift.mul(shift);
    }
}
