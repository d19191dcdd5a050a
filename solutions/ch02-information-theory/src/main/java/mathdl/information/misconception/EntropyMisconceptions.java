package mathdl.information.misconception;

import mathdl.checks.Misconception;
import mathdl.information.Entropy;
import mathdl.information.reference.EntropyReference;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 2.1 goes wrong. */
public final class EntropyMisconceptions {
    private static final Entropy RIGHT = new EntropyReference();

    private EntropyMisconceptions() {}

    @Misconception(
            name = "in bits",
            caughtBy = "agrees_with_the_definition",
            hint = "Your entropy is in bits: it is too large by the factor 1/ln 2 = 1.4427, because the logarithm has"
                    + " base 2. Deep learning differentiates its losses, so it counts in nats; take the natural"
                    + " logarithm.")
    public static final class InBits implements Entropy {
        @Override
        public double entropy(INDArray probabilities) {
            return RIGHT.entropy(probabilities) / Math.log(2);
        }
    }

    @Misconception(
            name = "0 ln 0 is NaN",
            caughtBy = "zero_probabilities_contribute_nothing",
            hint = "In floating point 0 · ln 0 is 0 · (−∞) = NaN, and one such term spoils the whole sum. The limit of"
                    + " p ln p at 0 is 0, so keep impossible outcomes out of the logarithm: put 1 in place of their"
                    + " probability there, or leave them out of the sum.")
    public static final class ZeroLogZeroIsNan implements Entropy {
        @Override
        public double entropy(INDArray probabilities) {
            Preconditions.requireProbabilities(probabilities, "probabilities");
            return -probabilities.mul(Transforms.log(probabilities)).sumNumber().doubleValue();
        }
    }

    @Misconception(
            name = "averaged over outcomes",
            caughtBy = "agrees_with_the_definition",
            hint = "Your sum is divided by the number of outcomes, as a mean would do. The probabilities are the"
                    + " weights of the average already, so sum the terms and divide by nothing.")
    public static final class AveragedOverOutcomes implements Entropy {
        @Override
        public double entropy(INDArray probabilities) {
            return RIGHT.entropy(probabilities) / probabilities.length();
        }
    }

    @Misconception(
            name = "a small number inside the logarithm",
            caughtBy = "zero_probabilities_contribute_nothing",
            hint = "You compute ln(p + 10⁻¹⁰), which avoids NaN but shifts every term: the result is too small by about"
                    + " n · 10⁻¹⁰ for n possible outcomes, and a certain outcome gets a negative entropy. Change the probability only where it"
                    + " is exactly 0.")
    public static final class EpsilonInsideTheLogarithm implements Entropy {
        @Override
        public double entropy(INDArray probabilities) {
            Preconditions.requireProbabilities(probabilities, "probabilities");
            return -probabilities
                    .mul(Transforms.log(probabilities.add(1e-10)))
                    .sumNumber()
                    .doubleValue();
        }
    }
}
