package mathdl.calculus;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 4.8: a gradient through the statistics of a batch. */
public interface BatchNormBackward {
    /**
     * The gradients of a loss through batch normalization of one feature.
     *
     * @param x by the inputs, shape [n]
     * @param gamma by the scale γ
     * @param beta by the shift β
     */
    record Gradient(INDArray x, double gamma, double beta) {}

    /**
     * The backward pass of batch normalization of one feature over n examples.
     *
     * <pre>μ = (1/n) Σ xᵢ      σ² = (1/n) Σ (xᵢ − μ)²      x̂ᵢ = (xᵢ − μ) / √(σ² + ε)      yᵢ = γ x̂ᵢ + β</pre>
     *
     * <p>Given gᵢ = ∂L/∂yᵢ, and bars for means over the batch,
     *
     * <pre>∂L/∂β = Σ gᵢ      ∂L/∂γ = Σ gᵢ x̂ᵢ
     * ∂L/∂xᵢ = γ / √(σ² + ε) · (gᵢ − ḡ − x̂ᵢ · mean(g x̂))</pre>
     *
     * <p>Every xᵢ moves the mean and the variance, and so every y: that gives the two terms that are subtracted. The
     * variance is divided by n, not by n − 1.
     *
     * <p>Equal inputs have the variance 0, also where rounding of their mean makes it look otherwise, as with three of 0.1.
     *
     * <p>Example: a g that is the same everywhere gives ∂L/∂x = 0, because a shift of all y cannot come from x.
     *
     * <p>Source: S. Ioffe and C. Szegedy, Batch Normalization, 2015, section 3.
     *
     * @param x shape [n], n ≥ 1, finite, not all equal where ε is 0; it is not changed
     * @param gamma γ, finite
     * @param epsilon ε ≥ 0, finite
     * @param outputGradient g, shape [n], finite; it is not changed
     * @return the three gradients, double precision
     * @throws IllegalArgumentException if the shapes differ, ε is negative, ε is 0 and all of x are equal, or a number
     *     is not finite
     */
    Gradient backward(INDArray x, double gamma, double epsilon, INDArray outputGradient);
}
