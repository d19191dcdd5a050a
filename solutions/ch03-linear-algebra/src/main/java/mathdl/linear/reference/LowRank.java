package mathdl.linear.reference;

import mathdl.toolkit.linear.Products;
import mathdl.toolkit.linear.Svd;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** The best approximation of a matrix by one of lower rank. */
public final class LowRank {
    private LowRank() {}

    /**
     * The first k terms of A = Σ sᵢ uᵢ vᵢᵀ, of all matrices of rank k the nearest to A in the Frobenius norm, at the
     * distance √(s²ₖ₊₁ + s²ₖ₊₂ + …), and in the spectral norm, at the distance sₖ₊₁.
     *
     * <p>Source: C. Eckart and G. Young, The approximation of one matrix by another of lower rank, 1936; L. N. Trefethen
     * and D. Bau, Numerical Linear Algebra, 1997, theorems 5.8 and 5.9.
     *
     * @param svd of A, shape [m, n]
     * @param k the rank, from 1 to the number of singular values
     * @return shape [m, n]
     * @throws IllegalArgumentException if there are not k singular values
     */
    public static INDArray approximation(Svd svd, int k) {
        if (k < 1 || k > svd.s().length()) {
            throw new IllegalArgumentException(
                    "k is " + k + "; it must be from 1 to " + svd.s().length());
        }
        INDArray U = svd.U().get(NDArrayIndex.all(), NDArrayIndex.interval(0, k));
        INDArray s = svd.s().get(NDArrayIndex.interval(0, k));
        INDArray Vt = svd.Vt().get(NDArrayIndex.interval(0, k), NDArrayIndex.all());
        return Products.matmul(U.mulRowVector(s), Vt);
    }
}
