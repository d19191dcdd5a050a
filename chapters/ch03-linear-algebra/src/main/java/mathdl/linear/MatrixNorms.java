package mathdl.linear;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 3.8: five sizes of one matrix. */
public interface MatrixNorms {
    /**
     * The norms of a matrix A.
     *
     * @param frobenius √(Σ aᵢⱼ²), the length of A as one long vector
     * @param one the largest sum of |aᵢⱼ| over a column, induced by the 1-norm of vectors
     * @param infinity the largest sum of |aᵢⱼ| over a row, induced by the ∞-norm
     * @param spectral the largest singular value, induced by the 2-norm
     * @param nuclear the sum of the singular values, which promotes low rank as a penalty
     */
    record Norms(double frobenius, double one, double infinity, double spectral, double nuclear) {}

    /**
     * The norms of a matrix.
     *
     * <p>spectral ≤ frobenius ≤ nuclear, with equality for matrices of rank 1. An induced norm says by how much A stretches
     * a vector at most: spectral in length, the others in the 1- and the ∞-norm.
     *
     * <p>Example: [[1, −2], [3, 4]] has √30, 6, 7, and singular values whose squares add up to 30 and multiply to 100.
     *
     * <p>Source: G. Golub and C. Van Loan, Matrix Computations, 4th edition, 2013, section 2.3.
     *
     * @param A shape [m, n], m and n at least 1, finite; it is not changed
     * @return the five norms
     * @throws IllegalArgumentException if A is no matrix or not finite
     */
    Norms norms(INDArray A);
}
