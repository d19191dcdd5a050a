package mathdl.optimization.misconception;

import mathdl.checks.Misconception;
import mathdl.optimization.MiniBatchGradient;
import mathdl.optimization.reference.MiniBatchGradientReference;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 5.11 goes wrong. */
public final class MiniBatchGradientMisconceptions {
    private static final MiniBatchGradient RIGHT = new MiniBatchGradientReference();

    private MiniBatchGradientMisconceptions() {}

    @Misconception(
            name = "divided by the size of the data",
            caughtBy = "is_the_slope_of_the_batch",
            hint = "You divide by n, the size of the data, and not by that of the batch: small batches"
                    + " give small gradients, biased towards 0.")
    public static final class DividedByAll implements MiniBatchGradient {
        @Override
        public INDArray gradient(INDArray X, INDArray y, INDArray w, int[] batch) {
            return RIGHT.gradient(X, y, w, batch).mul((double) batch.length / X.rows());
        }
    }

    @Misconception(
            name = "a sum in place of the mean",
            caughtBy = "is_the_slope_of_the_batch",
            hint = "You add the gradients of the rows: your step grows with the batch. Divide by its size.")
    public static final class Sum implements MiniBatchGradient {
        @Override
        public INDArray gradient(INDArray X, INDArray y, INDArray w, int[] batch) {
            return RIGHT.gradient(X, y, w, batch).mul(batch.length);
        }
    }

    @Misconception(
            name = "the factor 2 is lost",
            caughtBy = "is_the_slope_of_the_batch",
            hint = "Your gradient is half of it: the derivative of a square has a factor 2.")
    public static final class FactorLost implements MiniBatchGradient {
        @Override
        public INDArray gradient(INDArray X, INDArray y, INDArray w, int[] batch) {
            return RIGHT.gradient(X, y, w, batch).div(2);
        }
    }
}
