package mathdl.information.student;

import mathdl.information.MonteCarloKl;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 2.8. The task is in the Javadoc of {@link MonteCarloKl}. */
public final class MonteCarloKlAnswer implements MonteCarloKl {
    @Override
    public Estimate estimate(
            double mean1, double standardDeviation1, double mean2, double standardDeviation2, INDArray noise) {
        Preconditions.requireFinite(mean1, "mean1");
        Preconditions.requirePositive(standardDeviation1, "standardDeviation1");
        Preconditions.requireFinite(mean2, "mean2");
        Preconditions.requirePositive(standardDeviation2, "standardDeviation2");
        Preconditions.requireFinite(noise, "noise");
        Preconditions.require(noise.length() > 1, "one draw has no standard error: noise needs at least two");

        throw new UnsupportedOperationException("2.8 is not implemented yet");
    }
}
