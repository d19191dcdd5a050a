package mathdl.calculus;

import mathdl.toolkit.function.GradientFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 4.10: second derivatives from first ones, such as those of a bowl. */
public interface HessianByDifferences {
    /**
     * The Hessian of f at x by central differences of its gradient.
     *
     * <pre>Hᵢⱼ = ∂²f/∂xᵢ∂xⱼ ≈ (∇f(x + h eᵢ)ⱼ − ∇f(x − h eᵢ)ⱼ) / 2h</pre>
     *
     * <p>It is exact if f is a polynomial of degree 3, and symmetric then. Its eigenvalues are the curvatures of f; their
     * ratio, the condition number, says how hard f is to descend.
     *
     * <p>Example: the bowl f(w) = Σ (wᵢ² − 2wᵢ + 1) has the gradient 2w − 2 and, everywhere, the Hessian 2I.
     *
     * @param gradient ∇f, pure; ask it 2n times
     * @param x shape [n], n ≥ 1, finite; it is not changed
     * @param step h, positive and finite
     * @return H, shape [n, n], double precision
     * @throws IllegalArgumentException if h is not positive, or h or an element of x is not finite
     */
    INDArray hessian(GradientFunction gradient, INDArray x, double step);
}
