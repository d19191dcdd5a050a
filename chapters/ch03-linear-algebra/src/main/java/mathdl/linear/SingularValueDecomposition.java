package mathdl.linear;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 3.2: the decomposition behind rank, norms and least squares, by an algorithm of your own. */
public interface SingularValueDecomposition {
    /**
     * The parts of A = U diag(s) Vᵀ; k is the smaller of m and n.
     *
     * @param U left singular vectors, its columns, shape [m, k]
     * @param s singular values, shape [k]
     * @param Vt Vᵀ, whose rows are the right singular vectors, shape [k, n]
     */
    record Svd(INDArray U, INDArray s, INDArray Vt) {}

    /**
     * The thin singular value decomposition of a real matrix.
     *
     * <pre>A = U diag(s) Vᵀ      UᵀU = I      VᵀV = I      s₁ ≥ s₂ ≥ … ≥ sₖ ≥ 0</pre>
     *
     * <p>Every matrix has one: A maps the perpendicular directions vⱼ to perpendicular ones again, sⱼ uⱼ. That is a way to
     * find it, M. Hestenes's: turn the columns of A two at a time, each time so that the two become perpendicular, until
     * all are. Then A V = U diag(s) for the V that has gathered the rotations: the lengths of the columns are s, and their
     * directions U. This works for m ≥ n; a wide A has the parts of Aᵀ, with U and V exchanged.
     *
     * <p>Edge values:
     *
     * <ul>
     *   <li>signs are free: uⱼ and vⱼ may both be turned, together;
     *   <li>where singular values are equal, their vectors are free within the space that they span;
     *   <li>where a singular value is 0, A says nothing about uⱼ (or vⱼ, if A is wide), and the columns of U are
     *       orthonormal even so.
     * </ul>
     *
     * <p>Errors are judged beside s₁, to about twelve digits. The eigenvalues of AᵀA are sⱼ², but rounding moves them by
     * 10⁻¹⁶ s₁², and with them every sⱼ below 10⁻⁸ s₁ is lost.
     *
     * <p>Example: [[0, 3, 2], [0, 3, −2], [2, 0, 0]] has the singular values √18, √8 and 2.
     *
     * <p>Source: G. Golub and C. Van Loan, Matrix Computations, 4th edition, 2013, section 8.6.3; J. Demmel and K. Veselić,
     * Jacobi's method is more accurate than QR, 1992.
     *
     * @param A shape [m, n], m and n at least 1, finite, elements 0 or of a size from 10⁻¹⁰⁰ to 10¹⁰⁰, so that their squares
     *     are fit to add; it is not changed
     * @return U, s and Vᵀ, double precision
     * @throws IllegalArgumentException if A is no matrix or not finite
     */
    Svd decompose(INDArray A);
}
