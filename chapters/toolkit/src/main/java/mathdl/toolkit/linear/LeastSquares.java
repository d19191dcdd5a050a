package mathdl.toolkit.linear;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The x that minimises ‖A x − b‖₂ and, among those, ‖x‖₂.
 *
 * @param x the solution, [n] for a vector b, [n, r] for r columns
 * @param residual ‖A x − b‖₂², [] for a vector b, [r] for r columns
 * @param rank the numerical rank of A
 * @param singularValues singular values of A [min(m, n)], descending
 */
public record LeastSquares(INDArray x, INDArray residual, int rank, INDArray singularValues) {}
