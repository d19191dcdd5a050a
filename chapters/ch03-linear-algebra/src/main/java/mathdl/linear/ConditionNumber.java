package mathdl.linear;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 3.6: how much a matrix magnifies errors. */
public interface ConditionNumber {
    /**
     * The condition number of a square matrix in the 2-norm.
     *
     * <pre>κ(A) = s₁ / sₙ</pre>
     *
     * <p>the largest singular value over the smallest. A relative error of b may grow κ times on the way to the solution of
     * A x = b; gradient descent on a bowl with the Hessian A needs about κ steps for each digit.
     *
     * <p>A singular matrix has κ = ∞. Rounding often puts 10⁻¹⁶ s₁ in the place of sₙ = 0: return the quotient as it comes,
     * about 10¹⁶ then, and ∞ only where the computed sₙ is 0.
     *
     * <p>Example: [[3, 0], [4, 5]] has the singular values √45 and √5, and κ = 3. The sizes of its eigenvalues, 3 and 5, would
     * say 5/3: only for symmetric matrices and their like are they the singular values.
     *
     * <p>Source: L. N. Trefethen and D. Bau, Numerical Linear Algebra, 1997, lecture 12.
     *
     * @param A shape [n, n], n ≥ 1, finite, not all 0; it is not changed
     * @return κ(A) ≥ 1, or infinity if sₙ = 0
     * @throws IllegalArgumentException if A is no square matrix, is not finite, or is 0
     */
    double conditionNumber(INDArray A);
}
