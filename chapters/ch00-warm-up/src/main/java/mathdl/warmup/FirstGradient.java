package mathdl.warmup;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 0.3: a first gradient by SameDiff. */
public interface FirstGradient {
    /**
     * The gradient of f(x) = Σ sin(xᵢ).
     *
     * <p>A {@code SameDiff} is a graph of operations: declare {@code x} as a variable that holds the values, build the sum
     * from it, say that it is the loss ({@code loss.markAsLoss()}), and ask for
     * {@code sd.calculateGradients(Map.of(), "x").get("x")}. Nothing is differentiated by hand; to check yourself, the
     * derivative of the sine is the cosine.
     *
     * <p>Example: at x = (0, π/2) the gradient is (1, 0).
     *
     * @param x shape [n], n ≥ 1, finite, double precision; it is not changed
     * @return ∂f/∂x, shape [n]
     * @throws IllegalArgumentException if an element is not finite
     */
    INDArray gradient(INDArray x);
}
