package mathdl.toolkit.linear;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A = Q diag(λ) Qᵀ for a symmetric A.
 *
 * @param values eigenvalues λ [n], ascending
 * @param vectors orthonormal eigenvectors as columns [n, n]; column i belongs to value i
 */
public record Eigh(INDArray values, INDArray vectors) {}
