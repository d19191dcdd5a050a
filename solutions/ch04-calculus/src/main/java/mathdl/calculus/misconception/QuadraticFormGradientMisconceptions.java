package mathdl.calculus.misconception;

import mathdl.calculus.QuadraticFormGradient;
import mathdl.calculus.reference.QuadraticFormGradientReference;
import mathdl.checks.Misconception;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 4.3 goes wrong. */
public final class QuadraticFormGradientMisconceptions {
    private static final QuadraticFormGradient RIGHT = new QuadraticFormGradientReference();

    private QuadraticFormGradientMisconceptions() {}

    @Misconception(
            name = "2A x",
            caughtBy = "is_the_slope_of_the_form",
            hint = "Your gradient is 2A x. That holds for symmetric matrices; this one need not be."
                    + " Differentiate by the left x too: it meets Aᵀ.")
    public static final class AsIfSymmetric implements QuadraticFormGradient {
        @Override
        public INDArray gradient(INDArray A, INDArray x) {
            RIGHT.gradient(A, x);
            return product(A, x).mul(2);
        }
    }

    @Misconception(
            name = "A x",
            caughtBy = "is_the_slope_of_the_form",
            hint = "Your gradient is A x: only one of the two x has been differentiated. The product rule"
                    + " gives a term for each.")
    public static final class OneSide implements QuadraticFormGradient {
        @Override
        public INDArray gradient(INDArray A, INDArray x) {
            RIGHT.gradient(A, x);
            return product(A, x);
        }
    }

    @Misconception(
            name = "2Aᵀx",
            caughtBy = "is_the_slope_of_the_form",
            hint = "Your gradient is 2Aᵀx: the term of the right x is missing, and that of the left one"
                    + " counts twice.")
    public static final class Transposed implements QuadraticFormGradient {
        @Override
        public INDArray gradient(INDArray A, INDArray x) {
            RIGHT.gradient(A, x);
            return product(A.transpose(), x).mul(2);
        }
    }

    private static INDArray product(INDArray A, INDArray x) {
        return A.mmul(x.reshape(x.length(), 1)).reshape(x.length());
    }
}
