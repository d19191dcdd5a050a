package mathdl.optimization;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 5.1: how large a step gradient descent can take. */
public interface StableStepSize {
    /**
     * The largest learning rate below which gradient descent on a bowl shrinks every error.
     *
     * <pre>f(x) = ½ xᵀA x      xₖ₊₁ = xₖ − α A xₖ      stable for  0 &lt; α &lt; 2 / λmax(A)</pre>
     *
     * <p>Along an eigenvector with eigenvalue λ a step multiplies the error by 1 − αλ. That is below 1 in size for all of them
     * if and only if α &lt; 2/λmax: the steepest direction sets the limit, and flat ones have to wait.
     *
     * <p>Example: ½(x² + 10y²) has the bound 0.2. At 0.15 both errors shrink; at 0.21 the one of y grows by 1.1 a step.
     *
     * <p>Source: B. T. Polyak, Introduction to Optimization, 1987, section 1.4.
     *
     * @param A symmetric and positive definite, shape [n, n], finite; it is not changed
     * @return 2 / λmax(A)
     * @throws IllegalArgumentException if A is not square or not finite, or an eigenvalue is not positive
     */
    double bound(INDArray A);

    /**
     * Where gradient descent on ½ xᵀA x stands.
     *
     * <p>A need not be a bowl here: along an eigenvector with a negative eigenvalue each step multiplies x by 1 + α|λ|, away
     * from the saddle.
     *
     * @param A symmetric, shape [n, n], finite; it is not changed
     * @param start shape [n], finite; it is not changed
     * @param learningRate α &gt; 0
     * @param steps at least 0
     * @return x after so many steps from start, shape [n], double precision
     * @throws IllegalArgumentException if the shapes do not fit, α is not positive, steps is negative, or a number is not
     *     finite
     */
    INDArray descend(INDArray A, INDArray start, double learningRate, int steps);
}
