package mathdl.probability.student;

import mathdl.probability.LogSumExp;
import mathdl.toolkit.Preconditions;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Your answer to exercise 1.2: log-sum-exp without overflow. The task is in the Javadoc of {@link LogSumExp}. */
public final class LogSumExpAnswer implements LogSumExp {

    @Override
    public double logSumExp(INDArray x) {
        Preconditions.requireVector(x, "x");
        for (long i = 0; i < x.length(); i++) {
            double value = x.getDouble(new long[] {i});
            Preconditions.require(
                    value < Double.POSITIVE_INFINITY, "x[" + i + "] is " + value + "; it must be below +∞");
        }

        SameDiff sd = SameDiff.create();
        SDVariable values = sd.constant("x", x.castTo(DataType.DOUBLE));
        double largest = values.max().eval().getDouble(0);
        if (largest == Double.NEGATIVE_INFINITY) {
            return largest; // −∞ − (−∞) would be NaN
        }
        // The largest element moves to 0, so that its exponential is 1: no overflow, and no logarithm of 0.
        SDVariable sum = sd.math().exp(values.sub(largest)).sum();
        return largest + sd.math().log(sum).eval().getDouble(0);
    }
}
