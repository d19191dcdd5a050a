package mathdl.calculus.reference;

import mathdl.calculus.CentralDifference;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.function.ScalarFunction;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Your answer to exercise 4.1. The task is in the Javadoc of {@link CentralDifference}. */
public final class CentralDifferenceReference implements CentralDifference {
    @Override
    public INDArray gradient(ScalarFunction f, INDArray x, double step) {
        Preconditions.requireFinite(x, "x");
        Preconditions.requirePositive(step, "step");

        // BEGIN SOLUTION
        double[] slopes = new double[(int) x.length()];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = (f.valueAt(moved(x, i, step)) - f.valueAt(moved(x, i, -step))) / (2 * step);
        }
        return Nd4j.createFromArray(slopes);
        // END SOLUTION
    }

    // BEGIN SOLUTION ONLY
    private static INDArray moved(INDArray x, int i, double by) {
        INDArray moved = x.castTo(DataType.DOUBLE).dup();
        moved.putScalar(i, moved.getDouble(i) + by);
        return moved;
    }
    // END SOLUTION ONLY
}
