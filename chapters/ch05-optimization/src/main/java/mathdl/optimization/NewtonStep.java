package mathdl.optimization;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 5.7: a step that uses curvature, and where it goes wrong. */
public interface NewtonStep {
    /**
     * One step of Newton's method, to the stationary point of the quadratic model at x.
     *
     * <pre>H p = −g      x ← x + p</pre>
     *
     * <p>On a quadratic function one step reaches the stationary point, whatever its conditioning. That point need not be a
     * minimum: where H has negative eigenvalues the step goes to a saddle or a maximum. Nor need f fall: from (−1, 1) on
     * Rosenbrock's function the step reaches (1, −3), where f is 1600.
     *
     * <p>Solve the system; do not invert H, which costs more and loses digits. A 0 on the diagonal does not make H singular.
     *
     * <p>Example: x = (1, 1), g = (2, 10), H = diag(2, 10) give (0, 0).
     *
     * <p>Source: J. Nocedal and S. Wright, Numerical Optimization, 2nd edition, 2006, section 2.2.
     *
     * @param x shape [n], n ≥ 1, finite; it is not changed
     * @param gradient g, shape [n], finite; it is not changed
     * @param hessian H, symmetric and invertible, shape [n, n], finite; it is not changed
     * @return x + p, shape [n], double precision
     * @throws IllegalArgumentException if the shapes do not fit, a number is not finite, or H is singular
     */
    INDArray step(INDArray x, INDArray gradient, INDArray hessian);
}
