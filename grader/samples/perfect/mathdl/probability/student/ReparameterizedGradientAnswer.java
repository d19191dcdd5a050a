package mathdl.probability.student;

import java.util.Arrays;
import mathdl.probability.ReparameterizedGradient;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.function.GradientFunction;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

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

        INDArray mu = mean.castTo(DataType.DOUBLE);
        INDArray sigma = standardDeviation.castTo(DataType.DOUBLE);
        INDArray byMean = Nd4j.zeros(DataType.DOUBLE, mu.length());
        INDArray byDeviation = Nd4j.zeros(DataType.DOUBLE, mu.length());
        long n = noise.size(0);
        for (long s = 0; s < n; s++) {
            INDArray epsilon = noise.slice(s).castTo(DataType.DOUBLE);
            INDArray atDraw = lossGradient.gradientAt(mu.add(sigma.mul(epsilon)));
            // dz/dμ is 1 and dz/dσ is ε.
            byMean.addi(atDraw);
            byDeviation.addi(atDraw.mul(epsilon));
        }
        return new Gradient(byMean.div(n), byDeviation.div(n));
    }
}
