package mathdl.optimization.reference;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import mathdl.toolkit.function.GradientFunction;
import mathdl.toolkit.linear.SingularMatrixException;
import mathdl.toolkit.linear.Systems;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Newton's method: a step goes to where the quadratic that agrees with f at x in value, gradient g and Hessian H is
 * stationary,
 *
 * <pre>H d = −g,   x ← x + d.</pre>
 *
 * <p>It needs no learning rate, and near a solution with a regular Hessian each step doubles the number of correct digits.
 * Nothing makes it go down: it is drawn to saddles and maxima as to minima, and f may rise. Source: J. Nocedal and S.
 * Wright, Numerical Optimization, 2006, equation (2.15) and theorem 3.5.
 *
 * @param gradient ∇f, [n] at [n]
 * @param hessian ∇²f, [n, n] at [n]; {@code mathdl.toolkit.autodiff.Derivatives} gives both for a SameDiff graph
 */
public record Newton(GradientFunction gradient, HessianFunction hessian) {
    /**
     * x + d, computed in double, in the dtype of x.
     *
     * @param x shape [n], FLOAT or DOUBLE, finite; it is not changed
     * @throws IllegalArgumentException if x, or a derivative at x, is not finite or has another shape
     * @throws ArithmeticException if the Hessian at x is singular
     */
    public INDArray step(INDArray x) {
        requireFinite(x, "x");
        require(x.rank() == 1, "x has shape " + Arrays.toString(x.shape()) + "; a vector [n] is needed");
        long n = x.length();
        INDArray at = x.castTo(DataType.DOUBLE);
        INDArray g = derivative(gradient.gradientAt(x), "the gradient", n);
        INDArray H = derivative(hessian.hessianAt(x), "the Hessian", n, n);
        try {
            return at.sub(Systems.solve(H, g)).castTo(x.dataType());
        } catch (SingularMatrixException e) {
            throw new ArithmeticException("the Hessian at x = " + Arrays.toString(Elements.of(x, "x"))
                    + " is singular, so Newton's step is not defined");
        }
    }

    /** A number of steps from x, at each of which {@link #step} applies. */
    public INDArray iterate(INDArray x, int steps) {
        INDArray at = x.dup();
        for (int i = 0; i < steps; i++) {
            at = step(at);
        }
        return at;
    }

    private static INDArray derivative(INDArray derivative, String name, long... shape) {
        requireFinite(derivative, name);
        require(
                Arrays.equals(derivative.shape(), shape),
                name + " has shape " + Arrays.toString(derivative.shape()) + "; " + Arrays.toString(shape)
                        + " is needed");
        return derivative.castTo(DataType.DOUBLE);
    }

    private static void requireFinite(INDArray array, String name) {
        for (double element : Elements.of(array, name)) {
            require(Double.isFinite(element), name + " contains " + element + "; it must be finite");
        }
    }

    private static void require(boolean condition, String message) {
        Hyperparameters.require(condition, message);
    }
}
