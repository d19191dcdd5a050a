package mathdl.toolkit.linear;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A = U diag(s) Vᵀ with orthonormal columns in U and orthonormal rows in Vᵀ.
 *
 * @param U left singular vectors as columns; thin: [m, k] with k = min(m, n), full: [m, m]
 * @param s singular values [k], descending, none negative
 * @param Vt right singular vectors as rows, V already transposed; thin: [k, n], full: [n, n]
 */
public record Svd(INDArray U, INDArray s, INDArray Vt) {}
