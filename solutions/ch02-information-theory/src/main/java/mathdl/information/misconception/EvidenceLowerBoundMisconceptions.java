package mathdl.information.misconception;

import mathdl.checks.Misconception;
import mathdl.information.EvidenceLowerBound;
import mathdl.information.reference.EvidenceLowerBoundReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 2.11 goes wrong. */
public final class EvidenceLowerBoundMisconceptions {
    private static final EvidenceLowerBound RIGHT = new EvidenceLowerBoundReference();

    private EvidenceLowerBoundMisconceptions() {}

    @Misconception(
            name = "the divergence added",
            caughtBy = "has_both_terms",
            hint = "You add the divergence. The bound is a reward, the reconstruction, less a price; only in the loss,"
                    + " which is the negative bound, the divergence has a plus.")
    public static final class DivergenceAdded implements EvidenceLowerBound {
        @Override
        public Bound bound(INDArray x, INDArray mean, INDArray logVariance, Decoder decoder, INDArray noise) {
            Bound right = RIGHT.bound(x, mean, logVariance, decoder, noise);
            return of(right.reconstruction(), -right.divergence(), right.divergence());
        }
    }

    @Misconception(
            name = "λ taken as σ",
            caughtBy = "has_both_terms",
            hint =
                    "You use the log-variance as if it were the standard deviation. It is ln σ²: σ is exp(λ/2), and σ² is"
                            + " exp λ.")
    public static final class LogVarianceAsDeviation implements EvidenceLowerBound {
        @Override
        public Bound bound(INDArray x, INDArray mean, INDArray logVariance, Decoder decoder, INDArray noise) {
            RIGHT.bound(x, mean, logVariance, decoder, noise);
            // A negative σ turns its noise round.
            INDArray turned = noise.mulRowVector(Transforms.sign(logVariance, true));
            INDArray square = logVariance.mul(logVariance);
            return RIGHT.bound(x, mean, Transforms.log(square), decoder, turned);
        }
    }

    @Misconception(
            name = "noise times the variance",
            caughtBy = "has_both_terms",
            hint = "You multiply the noise by exp λ, the variance. Draws scatter by the standard deviation, its root:"
                    + " exp(λ/2).")
    public static final class NoiseTimesVariance implements EvidenceLowerBound {
        @Override
        public Bound bound(INDArray x, INDArray mean, INDArray logVariance, Decoder decoder, INDArray noise) {
            Bound right = RIGHT.bound(x, mean, logVariance, decoder, noise);
            double reconstruction =
                    RIGHT.bound(x, mean, logVariance.mul(2), decoder, noise).reconstruction();
            return of(reconstruction, right.divergence(), right.divergence());
        }
    }

    @Misconception(
            name = "means over dimensions",
            caughtBy = "has_both_terms",
            hint =
                    "You average over the elements of x, and over those of z. The log-density of a vector is the sum over"
                            + " its elements; only draws are averaged.")
    public static final class AveragedOverDimensions implements EvidenceLowerBound {
        @Override
        public Bound bound(INDArray x, INDArray mean, INDArray logVariance, Decoder decoder, INDArray noise) {
            Bound right = RIGHT.bound(x, mean, logVariance, decoder, noise);
            double divergence = right.divergence() / mean.length();
            return of(right.reconstruction() / x.length(), divergence, divergence);
        }
    }

    @Misconception(
            name = "the squared error alone",
            caughtBy = "has_both_terms",
            hint =
                    "Your reconstruction is −‖x − W z − b‖². The log-density divides that by 2s² and adds −(m/2) ln(2π s²);"
                            + " without s nothing says how many nats an error costs.")
    public static final class SquaredErrorAlone implements EvidenceLowerBound {
        @Override
        public Bound bound(INDArray x, INDArray mean, INDArray logVariance, Decoder decoder, INDArray noise) {
            Bound right = RIGHT.bound(x, mean, logVariance, decoder, noise);
            double variance = decoder.standardDeviation() * decoder.standardDeviation();
            double constant = x.length() * Math.log(2 * Math.PI * variance) / 2;
            double error = (right.reconstruction() + constant) * 2 * variance;
            return of(error, right.divergence(), right.divergence());
        }
    }

    private static EvidenceLowerBound.Bound of(double reconstruction, double price, double divergence) {
        return new EvidenceLowerBound.Bound(reconstruction, divergence, reconstruction - price);
    }
}
