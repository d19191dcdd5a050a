package mathdl.probability.student;

import mathdl.probability.NormalLogDensity;
import mathdl.toolkit.Preconditions;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
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

        SameDiff sd = SameDiff.create();
        SDVariable values = sd.constant("x", x.castTo(DataType.DOUBLE));
        // In units of σ, so that no variance overflows or vanishes.
        SDVariable z = values.sub(mean).div(standardDeviation);
        double logNormalizer = Math.log(standardDeviation) + 0.5 * Math.log(2 * Math.PI);
        return sd.math().square(z).div(-2).sub(logNormalizer).eval();
    }
}
