package mathdl.calculus;

import mathdl.toolkit.function.GradientFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 4.7: curvature along a direction, without a Hessian. */
public interface HessianVectorProduct {
    /**
     * The product H(x) v of the Hessian of f with a vector, from gradients alone.
     *
     * <pre>H(x) v ≈ (∇f(x + h v) − ∇f(x − h v)) / 2h</pre>
     *
     * <p>A Hessian of a network with a million weights has 10¹² elements and is never built; this takes two gradients. It is
     * exact if f is a polynomial of degree 3, and else errs by order h².
     *
     * <p>Example: f(x) = x₀² x₁ has ∇f = (2x₀x₁, x₀²). At (1, 2) along v = (1, 1) the product is (6, 2).
     *
     * <p>Source: B. A. Pearlmutter, Fast Exact Multiplication by the Hessian, Neural Computation 6, 1994, section 2.
     *
     * @param gradient ∇f, pure; ask it twice
     * @param x shape [n], n ≥ 1, finite; it is not changed
     * @param v shape [n], finite; it is not changed and need not have length 1
     * @param step h, positive and finite
     * @return H(x) v, shape [n], double precision
     * @throws IllegalArgumentException if the shapes differ, h is not positive, or a number is not finite
     */
    INDArray product(GradientFunction gradient, INDArray x, INDArray v, double step);
}
