package mathdl.probability.student;

import mathdl.probability.NormalLogDensity;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Your answer to exercise 1.1: the log-density of a normal distribution. The task is in the Javadoc of
 * {@link NormalLogDensity}.
 */
public final class NormalLogDensityAnswer implements NormalLogDensity {

    @Override
    public INDArray logDensity(INDArray x, double mean, double standardDeviation) {
        Preconditions.requireFinite(x, "x");
        Preconditions.requireFinite(mean, "mean");
        Preconditions.requirePositive(standardDeviation, "standardDeviation");

        throw new UnsupportedOperationException("1.1 is not implemented yet");
    }
}
