package mathdl.calculus;

import mathdl.toolkit.function.ScalarFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 4.1: derivatives without derivatives, as every gradient is checked. */
public interface CentralDifference {
    /**
     * The gradient of f at x by central differences.
     *
     * <pre>gᵢ = (f(x + h eᵢ) − f(x − h eᵢ)) / 2h</pre>
     *
     * <p>where eᵢ is 1 at element i and 0 elsewhere. Since f is asked on both sides, the error is of order h²: the formula
     * is exact for quadratic functions, and for x³ it gives 3x² + h². One-sided differences err by order h. A smaller h
     * does not help for ever: rounding of f is divided by h too, and in double precision h near 10⁻⁵ is best for values
     * of size 1.
     *
     * <p>Example: f(x) = x₀³ + 2x₁ at (1, 5) with h = ½ gives (3.25, 2).
     *
     * <p>Source: J. Nocedal and S. Wright, Numerical Optimization, 2nd edition, 2006, section 8.1.
     *
     * @param f pure; ask it 2n times
     * @param x shape [n], n ≥ 1, finite; it is not changed
     * @param step h, positive and finite
     * @return g, shape [n], double precision
     * @throws IllegalArgumentException if h is not positive, or h or an element of x is not finite
     */
    INDArray gradient(ScalarFunction f, INDArray x, double step);
}
