package mathdl.probability.student;

import mathdl.probability.MaximumAPosterioriMean;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Your answer to exercise 1.5: the mean that is most probable under a normal prior. The task is in the Javadoc of
 * {@link MaximumAPosterioriMean}.
 */
public final class MaximumAPosterioriMeanAnswer implements MaximumAPosterioriMean {

    @Override
    public double maximumAPosteriori(
            INDArray x, double standardDeviation, double priorMean, double priorStandardDeviation) {
        Preconditions.requireFinite(x, "x");
        Preconditions.requirePositive(standardDeviation, "standardDeviation");
        Preconditions.requireFinite(priorMean, "priorMean");
        Preconditions.requirePositive(priorStandardDeviation, "priorStandardDeviation");

        throw new UnsupportedOperationException("1.5 is not implemented yet");
    }
}
