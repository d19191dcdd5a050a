package mathdl.probability.student;

import mathdl.probability.MaximumAPosterioriMean;
import mathdl.toolkit.Preconditions;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
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

        // The quotient first: neither variance can overflow or vanish alone.
        double ratio = standardDeviation / priorStandardDeviation;
        double lambda = ratio * ratio;
        SameDiff sd = SameDiff.create();
        SDVariable values = sd.constant("x", x.castTo(DataType.DOUBLE));
        double pull = values.sub(priorMean).sum().eval().getDouble(0);
        return priorMean + pull / (x.length() + lambda);
    }
}
