package mathdl.probability.student;

import java.util.Arrays;
import mathdl.probability.ReparameterizedGradient;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.function.GradientFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Your answer to exercise 1.7: the gradient of a loss through normal draws. The task is in the Javadoc of
 * {@link ReparameterizedGradient}.
 */
public final class ReparameterizedGradientAnswer implements ReparameterizedGradient {

    @Override
    public Gradient gradient(GradientFunction lossGradient, INDArray mean, INDArray standardDeviation, INDArray noise) {
        Preconditions.requireFinite(mean, "mean");
        Preconditions.requirePositive(standardDeviation, "standardDeviation");
        Preconditions.requireSameShape(mean, "mean", standardDeviation, "standardDeviation");
        Preconditions.require(
                noise.rank() == 2 && noise.size(0) > 0 && noise.size(1) == mean.length(),
                "noise has shape " + Arrays.toString(noise.shape()) + "; [n, " + mean.length() + "] is needed");
        Preconditions.requireFinite(Elements.of(noise, "noise"), "noise");

        throw new UnsupportedOperationException("1.7 is not implemented yet");
    }
}
