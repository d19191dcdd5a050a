package mathdl.calculus.misconception;

import mathdl.calculus.HessianByDifferences;
import mathdl.calculus.reference.HessianByDifferencesReference;
import mathdl.checks.Misconception;
import mathdl.toolkit.function.GradientFunction;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** How exercise 4.10 goes wrong. */
public final class HessianByDifferencesMisconceptions {
    private static final HessianByDifferences RIGHT = new HessianByDifferencesReference();

    private HessianByDifferencesMisconceptions() {}

    @Misconception(
            name = "the diagonal alone",
            caughtBy = "is_exact_for_cubics",
            hint = "You kept ∂²f/∂xᵢ² and left the mixed derivatives 0. Moving xᵢ changes the slopes along"
                    + " all other axes too: keep the whole difference of gradients as a row.")
    public static final class DiagonalOnly implements HessianByDifferences {
        @Override
        public INDArray hessian(GradientFunction gradient, INDArray x, double step) {
            INDArray right = RIGHT.hessian(gradient, x, step);
            return Nd4j.diag(Nd4j.diag(right));
        }
    }

    @Misconception(
            name = "the elements moved before are not put back",
            caughtBy = "is_exact_for_cubics",
            hint = "Your first row is right and those after it are not: you go on with one copy of x, in which the"
                    + " elements before still hold xᵢ − h. Start each time from x.")
    public static final class NotPutBack implements HessianByDifferences {
        @Override
        public INDArray hessian(GradientFunction gradient, INDArray x, double step) {
            RIGHT.hessian(gradient, x, step);
            INDArray[] rows = new INDArray[(int) x.length()];
            INDArray moved = x.dup();
            for (int i = 0; i < rows.length; i++) {
                moved.putScalar(i, x.getDouble(i) + step);
                INDArray ahead = gradient.gradientAt(moved);
                moved.putScalar(i, x.getDouble(i) - step);
                rows[i] = ahead.sub(gradient.gradientAt(moved)).div(2 * step);
            }
            return Nd4j.vstack(rows);
        }
    }

    @Misconception(
            name = "divided by h",
            caughtBy = "is_exact_for_cubics",
            hint = "Your curvatures are twice too large: the two points lie 2h apart, so divide by 2h.")
    public static final class NotHalved implements HessianByDifferences {
        @Override
        public INDArray hessian(GradientFunction gradient, INDArray x, double step) {
            return RIGHT.hessian(gradient, x, step).mul(2);
        }
    }

    @Misconception(
            name = "a one-sided difference",
            caughtBy = "is_exact_for_cubics",
            hint = "You compare with the gradient at x itself, which errs by order h. Step to both sides.")
    public static final class OneSided implements HessianByDifferences {
        @Override
        public INDArray hessian(GradientFunction gradient, INDArray x, double step) {
            INDArray right = RIGHT.hessian(gradient, x, step);
            INDArray here = gradient.gradientAt(x);
            INDArray[] rows = new INDArray[right.rows()];
            for (int i = 0; i < rows.length; i++) {
                INDArray ahead = x.dup();
                ahead.putScalar(i, x.getDouble(i) + step);
                rows[i] = gradient.gradientAt(ahead).sub(here).div(step);
            }
            return Nd4j.vstack(rows);
        }
    }
}
