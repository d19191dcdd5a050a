package mathdl.calculus;

import mathdl.toolkit.function.VectorFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 4.9: a Jacobian, row by row, as frameworks build it. */
public interface JacobianByVjps {
    /**
     * The Jacobian J of a function ℝⁿ → ℝᵐ at some point, from its vector-Jacobian products.
     *
     * <p>A backward pass does not compute J. It computes vᵀJ for one vector v, the gradient that arrives at the outputs; a
     * loss that is a single number starts it with v = 1. With v = eᵢ, 1 at output i and 0 elsewhere, the product is row i
     * of J, so m passes give all of it. This is what {@code jacrev} does in PyTorch.
     *
     * <p>Example: a function with J = [[1, 2], [3, 4], [5, 6]] answers (0, 1, 0) with (3, 4).
     *
     * <p>Source: A. Griewank and A. Walther, Evaluating Derivatives, 2nd edition, 2008, section 3.2.
     *
     * @param vectorJacobianProduct v ↦ vᵀJ, from shape [m] to shape [n]; ask it m times
     * @param outputs m, positive
     * @return J, shape [m, n], double precision
     * @throws IllegalArgumentException if m is not positive
     */
    INDArray jacobian(VectorFunction vectorJacobianProduct, int outputs);
}
