package mathdl.calculus.student;

import mathdl.calculus.HessianByDifferences;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.function.GradientFunction;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Your answer to exercise 4.10. The task is in the Javadoc of {@link HessianByDifferences}. */
public final class HessianByDifferencesAnswer implements HessianByDifferences {
    @Override
    public INDArray hessian(GradientFunction gradient, INDArray x, double step) {
        Preconditions.requireFinite(x, "x");
        Preconditions.requirePositive(step, "step");

        INDArray[] rows = new INDArray[(int) x.length()];
        for (int i = 0; i < rows.length; i++) {
            INDArray difference = gradient.gradientAt(moved(x, i, step)).sub(gradient.gradientAt(moved(x, i, -step)));
            rows[i] = difference.div(2 * step);
        }
        return Nd4j.vstack(rows);
    }

    private static INDArray moved(INDArray x, int i, double by) {
        INDArray moved = x.castTo(DataType.DOUBLE).dup();
        moved.putScalar(i, moved.getDouble(i) + by);
        return moved;
    }
}
