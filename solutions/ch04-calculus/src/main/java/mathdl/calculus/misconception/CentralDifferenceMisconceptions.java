package mathdl.calculus.misconception;

import mathdl.calculus.CentralDifference;
import mathdl.calculus.reference.CentralDifferenceReference;
import mathdl.checks.Misconception;
import mathdl.toolkit.function.ScalarFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** How exercise 4.1 goes wrong. */
public final class CentralDifferenceMisconceptions {
    private static final CentralDifference RIGHT = new CentralDifferenceReference();

    private CentralDifferenceMisconceptions() {}

    @Misconception(
            name = "a one-sided difference",
            caughtBy = "is_exact_for_quadratics",
            hint = "You compare f(x + h) with f(x): that difference leans to one side and errs by order h."
                    + " Ask f at x + h and at x − h.")
    public static final class Forward implements CentralDifference {
        @Override
        public INDArray gradient(ScalarFunction f, INDArray x, double step) {
            RIGHT.gradient(f, x, step);
            double[] slopes = new double[(int) x.length()];
            for (int i = 0; i < slopes.length; i++) {
                INDArray ahead = x.dup();
                ahead.putScalar(i, x.getDouble(i) + step);
                slopes[i] = (f.valueAt(ahead) - f.valueAt(x)) / step;
            }
            return Nd4j.createFromArray(slopes);
        }
    }

    @Misconception(
            name = "divided by h",
            caughtBy = "is_exact_for_quadratics",
            hint = "Your gradient is twice too large: x + h and x − h lie 2h apart, so divide by 2h.")
    public static final class NotHalved implements CentralDifference {
        @Override
        public INDArray gradient(ScalarFunction f, INDArray x, double step) {
            return RIGHT.gradient(f, x, step).mul(2);
        }
    }

    @Misconception(
            name = "the elements moved before are not put back",
            caughtBy = "is_exact_for_quadratics",
            hint = "Your first slope is right and those after it are not: you go on with one copy of x, in which the"
                    + " elements before still hold xᵢ − h. Start each time from x.")
    public static final class NotPutBack implements CentralDifference {
        @Override
        public INDArray gradient(ScalarFunction f, INDArray x, double step) {
            RIGHT.gradient(f, x, step);
            double[] slopes = new double[(int) x.length()];
            INDArray moved = x.dup();
            for (int i = 0; i < slopes.length; i++) {
                moved.putScalar(i, x.getDouble(i) + step);
                double ahead = f.valueAt(moved);
                moved.putScalar(i, x.getDouble(i) - step);
                slopes[i] = (ahead - f.valueAt(moved)) / (2 * step);
            }
            return Nd4j.createFromArray(slopes);
        }
    }

    @Misconception(
            name = "all elements moved at once",
            caughtBy = "is_exact_for_quadratics",
            hint = "You move every element of x together and get one slope, along (1, 1, …). A gradient"
                    + " has one slope an element: move one and leave the others.")
    public static final class AllAtOnce implements CentralDifference {
        @Override
        public INDArray gradient(ScalarFunction f, INDArray x, double step) {
            RIGHT.gradient(f, x, step);
            double slope = (f.valueAt(x.add(step)) - f.valueAt(x.sub(step))) / (2 * step);
            return x.mul(0).add(slope);
        }
    }
}
