package mathdl.calculus;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 4.3: the gradient of xᵀA x, where A need not be symmetric. */
public interface QuadraticFormGradient {
    /**
     * The gradient of f(x) = xᵀA x.
     *
     * <pre>∇f(x) = (A + Aᵀ) x</pre>
     *
     * <p>Every product xᵢ Aᵢⱼ xⱼ holds two elements of x, so each of them has its turn. Only for a symmetric A is this 2A x.
     *
     * <p>Example: A = [[1, 2], [0, 3]] and x = (1, −1) give (0, −4).
     *
     * <p>Source: K. B. Petersen and M. S. Pedersen, The Matrix Cookbook, 2012, equation 81.
     *
     * @param A shape [n, n], n ≥ 1, finite; it is not changed
     * @param x shape [n], finite; it is not changed
     * @return ∇f(x), shape [n], double precision
     * @throws IllegalArgumentException if A is not square, x does not fit, or a number is not finite
     */
    INDArray gradient(INDArray A, INDArray x);
}
