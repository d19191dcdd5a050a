package mathdl.linear;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 3.7: the eigenvalue that wins. */
public interface PowerIteration {
    /**
     * Where power iteration stands.
     *
     * @param eigenvalue the Rayleigh quotient vᵀA v
     * @param vector v, of length 1, shape [n]
     */
    record Estimate(double eigenvalue, INDArray vector) {}

    /**
     * Power iteration on a symmetric matrix.
     *
     * <pre>v₀ = start / ‖start‖      vₖ = A vₖ₋₁ / ‖A vₖ₋₁‖      eigenvalue ≈ vᵀA v</pre>
     *
     * <p>Each step multiplies the part of v along an eigenvector by its eigenvalue, so the eigenvalue of largest size wins;
     * v keeps the sign that the iteration gives it. The Rayleigh quotient has the sign of the eigenvalue, which ‖A v‖ has lost,
     * and its error is the square of that of v.
     *
     * <p>Example: [[2, 1], [1, 2]] from (1, 0): after three steps the quotient is 2.99726.
     *
     * <p>Source: G. Golub and C. Van Loan, Matrix Computations, 4th edition, 2013, section 8.2.1.
     *
     * @param A symmetric, shape [n, n], finite; it is not changed
     * @param start shape [n], finite, not 0; it is not changed
     * @param steps how often v is multiplied, at least 0
     * @return the estimate after so many steps, double precision
     * @throws IllegalArgumentException if A is not square, start does not fit or is 0, steps is negative, A v becomes 0 on
     *     the way, or a number is not finite
     */
    Estimate iterate(INDArray A, INDArray start, int steps);
}
