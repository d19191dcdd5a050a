package mathdl.optimization;

import mathdl.toolkit.function.ScalarFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 5.5: how far to go along a direction. */
public interface ArmijoLineSearch {
    /**
     * The step size that backtracking finds along the negative gradient.
     *
     * <pre>t = t₀, β t₀, β² t₀, …   the first with   f(x − t g) ≤ f(x) − c t ‖g‖²</pre>
     *
     * <p>A decrease alone is not enough: steps could shrink so fast that they never arrive. Armijo's condition asks for a
     * share c of the decrease that the slope promises. Where x − t g has left the domain of f, f gives NaN, and NaN ≤ a is
     * false for every a: such a step is too long as well.
     *
     * <p>Example: f(x) = x² at 1 with g = 2, t₀ = 1.1, β = 0.8, c = ¼ gives 0.704: 1.1 overshoots too far, 0.88 decreases
     * f, but not by enough.
     *
     * <p>Source: L. Armijo, Minimization of functions having Lipschitz continuous first partial derivatives, 1966; J. Nocedal
     * and S. Wright, Numerical Optimization, 2nd edition, 2006, algorithm 3.1.
     *
     * @param f pure, finite at x, NaN or ∞ where it has no value; ask it once for each step size, and once at x
     * @param x shape [n], n ≥ 1, finite; it is not changed
     * @param gradient g of f at x, shape [n], finite, with ‖g‖² above 0 and finite as a double; it is not changed
     * @param initialStep t₀ &gt; 0, finite
     * @param shrink β, above 0 and below 1
     * @param share c, above 0 and below 1
     * @return t
     * @throws IllegalArgumentException if the shapes differ, a number is not finite, ‖g‖² is 0 or overflows, or a parameter
     *     is out of its range
     */
    double stepSize(ScalarFunction f, INDArray x, INDArray gradient, double initialStep, double shrink, double share);
}
