package mathdl.optimization;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 5.8: what a gradient of zero may mean. */
public interface CriticalPoint {
    /**
     * What a point is to a function, by its gradient and Hessian there.
     *
     * <ul>
     *   <li>{@code "none"} if an element of the gradient, of either sign, exceeds the tolerance in size: the point is not
     *       critical;
     *   <li>{@code "minimum"} if all eigenvalues of the Hessian are above the tolerance;
     *   <li>{@code "maximum"} if all are below minus the tolerance;
     *   <li>{@code "saddle"} if one is above the tolerance and one below minus the tolerance;
     *   <li>{@code "degenerate"} otherwise: the curvature is 0 along some direction, and second derivatives do not decide.
     * </ul>
     *
     * <p>What is just as large as the tolerance does not exceed it: such a slope counts as 0, and such a curvature too. A
     * saddle stays one where a third curvature is 0, for the other two decide.
     *
     * <p>A gradient of 0 is not yet a minimum. In many dimensions most critical points are saddles: it takes all curvatures
     * to be positive to make a minimum.
     *
     * <p>Example: x² − y² at (0, 0), with the Hessian diag(2, −2), is a saddle.
     *
     * <p>Source: Y. Dauphin et al., Identifying and attacking the saddle point problem, 2014, section 2.
     *
     * @param gradient shape [n], n ≥ 1, finite; it is not changed
     * @param hessian symmetric, shape [n, n], finite; it is not changed
     * @param tolerance positive and finite
     * @return one of the five words
     * @throws IllegalArgumentException if the shapes do not fit, the tolerance is not positive, or a number is not finite
     */
    String kind(INDArray gradient, INDArray hessian, double tolerance);
}
