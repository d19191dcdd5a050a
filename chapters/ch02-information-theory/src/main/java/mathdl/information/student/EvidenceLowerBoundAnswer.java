package mathdl.information.student;

import mathdl.information.EvidenceLowerBound;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 2.11. The task is in the Javadoc of {@link EvidenceLowerBound}. */
public final class EvidenceLowerBoundAnswer implements EvidenceLowerBound {
    @Override
    public Bound bound(INDArray x, INDArray mean, INDArray logVariance, Decoder decoder, INDArray noise) {
        Preconditions.requireFinite(x, "x");
        Preconditions.requireFinite(mean, "mean");
        Preconditions.requireFinite(logVariance, "logVariance");
        Preconditions.requireSameShape(mean, "mean", logVariance, "logVariance");
        requireDecoder(decoder, x.length(), mean.length());
        Preconditions.requireFiniteMatrix(noise, "noise");
        Preconditions.require(noise.columns() == mean.length(), "noise needs a column for each element of mean");

        throw new UnsupportedOperationException("2.11 is not implemented yet");
    }

    private static void requireDecoder(Decoder decoder, long m, long d) {
        Preconditions.requireFiniteMatrix(decoder.weights(), "weights");
        Preconditions.requireFinite(decoder.bias(), "bias");
        Preconditions.requirePositive(decoder.standardDeviation(), "standardDeviation");
        Preconditions.require(decoder.weights().rows() == m, "weights need a row for each element of x");
        Preconditions.require(decoder.weights().columns() == d, "weights need a column for each element of mean");
        Preconditions.require(decoder.bias().length() == m, "bias needs an element for each of x");
    }
}
