package mathdl.toolkit.linear;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A = Q R, reduced, with k = min(m, n).
 *
 * @param Q orthonormal columns [m, k]
 * @param R upper triangular [k, n]; the signs of its diagonal are LAPACK's, not always positive
 */
public record Qr(INDArray Q, INDArray R) {}
