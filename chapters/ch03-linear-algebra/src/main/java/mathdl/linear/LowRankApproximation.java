package mathdl.linear;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 3.3: the best matrix of low rank. */
public interface LowRankApproximation {
    /**
     * An approximation and how far it is off.
     *
     * @param matrix Aₖ, shape [m, n]
     * @param frobeniusError ‖A − Aₖ‖ in the Frobenius norm
     * @param spectralError ‖A − Aₖ‖ in the spectral norm
     */
    record Approximation(INDArray matrix, double frobeniusError, double spectralError) {}

    /**
     * The best approximation of A by a matrix of rank k at most.
     *
     * <pre>A = Σᵢ sᵢ uᵢ vᵢᵀ      Aₖ = Σᵢ≤ₖ sᵢ uᵢ vᵢᵀ
     * ‖A − Aₖ‖_F = √(Σᵢ&gt;ₖ sᵢ²)      ‖A − Aₖ‖₂ = sₖ₊₁</pre>
     *
     * <p>No matrix of rank k is closer in either norm. If sₖ = sₖ₊₁ there are several that are as close; the inputs here
     * have a gap.
     *
     * <p>Example: diag(5, 3, 2, 1) and k = 2 give diag(5, 3, 0, 0), √5 and 2.
     *
     * <p>Source: C. Eckart and G. Young, The approximation of one matrix by another of lower rank, 1936.
     *
     * @param A shape [m, n], finite; it is not changed
     * @param k from 0 to the smaller of m and n
     * @return Aₖ and both errors, double precision
     * @throws IllegalArgumentException if A is no matrix or not finite, or k is out of its range
     */
    Approximation approximate(INDArray A, int k);
}
