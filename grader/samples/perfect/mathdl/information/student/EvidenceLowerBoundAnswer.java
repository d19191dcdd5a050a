package mathdl.information.student;

import mathdl.information.EvidenceLowerBound;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.linear.Products;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

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

        INDArray mu = mean.castTo(DataType.DOUBLE);
        INDArray lambda = logVariance.castTo(DataType.DOUBLE);
        INDArray sigma = Transforms.exp(lambda.div(2));
        INDArray z = noise.castTo(DataType.DOUBLE).mulRowVector(sigma).addRowVector(mu);
        double reconstruction = logLikelihood(x, decoder, z);
        double divergence = Transforms.exp(lambda)
                        .add(mu.mul(mu))
                        .sub(1)
                        .sub(lambda)
                        .sumNumber()
                        .doubleValue()
                / 2;
        return new Bound(reconstruction, divergence, reconstruction - divergence);
    }

    /** The mean of ln N(x; W z + b, s² I) over the rows z. */
    private static double logLikelihood(INDArray x, Decoder decoder, INDArray z) {
        INDArray weights = decoder.weights().castTo(DataType.DOUBLE);
        INDArray offset = decoder.bias().castTo(DataType.DOUBLE).sub(x.castTo(DataType.DOUBLE));
        INDArray error = Products.matmul(z, weights.transpose()).addRowVector(offset);
        double variance = decoder.standardDeviation() * decoder.standardDeviation();
        double squares = error.mul(error).sumNumber().doubleValue() / z.rows();
        return -(x.length() * Math.log(2 * Math.PI * variance) + squares / variance) / 2;
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
