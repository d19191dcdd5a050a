package mathdl.calculus;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 4.4: the chain rule through two layers, by hand. */
public interface ReluNetworkGradient {
    /**
     * The gradients of a loss by the weights of both layers.
     *
     * @param w1 ∂L/∂W₁, shape [h, n]
     * @param w2 ∂L/∂W₂, shape [m, h]
     */
    record Gradient(INDArray w1, INDArray w2) {}

    /**
     * The gradient of L = Σ y² for the network y = W₂ relu(W₁ x), where relu(a) = max(a, 0) element by element.
     *
     * <pre>a = W₁ x      h = relu(a)      y = W₂ h
     * ∂L/∂y = 2y      ∂L/∂W₂ = (∂L/∂y) hᵀ      ∂L/∂h = W₂ᵀ ∂L/∂y
     * ∂L/∂a = ∂L/∂h ⊙ [a &gt; 0]      ∂L/∂W₁ = (∂L/∂a) xᵀ</pre>
     *
     * <p>A hidden unit whose a is negative is off: its weights get no gradient at all. Nothing is asked where an a is 0,
     * where relu has no derivative.
     *
     * <p>Example: W₁ = [[1], [−1]], W₂ = [[2, 3]], x = (1) give a = (1, −1), h = (1, 0), y = (2), ∂L/∂W₁ = [[8], [0]] and
     * ∂L/∂W₂ = [[4, 0]].
     *
     * <p>Source: I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, 2016, algorithm 6.4.
     *
     * @param W1 W₁, shape [h, n], finite; it is not changed
     * @param W2 W₂, shape [m, h], finite; it is not changed
     * @param x shape [n], finite; it is not changed
     * @return both gradients, double precision
     * @throws IllegalArgumentException if the shapes do not fit, or a number is not finite
     */
    Gradient gradient(INDArray W1, INDArray W2, INDArray x);
}
