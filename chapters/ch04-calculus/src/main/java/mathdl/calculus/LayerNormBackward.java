package mathdl.calculus;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 4.11: a gradient through the statistics of each example. */
public interface LayerNormBackward {
    /**
     * The gradients of a loss through layer normalization.
     *
     * @param x by the inputs, shape [N, d]
     * @param gamma by the scales γ, shape [d]
     * @param beta by the shifts β, shape [d]
     */
    record Gradient(INDArray x, INDArray gamma, INDArray beta) {}

    /**
     * The backward pass of layer normalization of N examples with d features, one example in each row.
     *
     * <pre>μᵢ = (1/d) Σⱼ xᵢⱼ      σᵢ² = (1/d) Σⱼ (xᵢⱼ − μᵢ)²      x̂ᵢⱼ = (xᵢⱼ − μᵢ) / √(σᵢ² + ε)      yᵢⱼ = γⱼ x̂ᵢⱼ + βⱼ</pre>
     *
     * <p>Given gᵢⱼ = ∂L/∂yᵢⱼ, and meanⱼ for a mean over the features of one example,
     *
     * <pre>∂L/∂βⱼ = Σᵢ gᵢⱼ      ∂L/∂γⱼ = Σᵢ gᵢⱼ x̂ᵢⱼ      hᵢⱼ = γⱼ gᵢⱼ
     * ∂L/∂xᵢⱼ = 1 / √(σᵢ² + ε) · (hᵢⱼ − meanⱼ(hᵢⱼ) − x̂ᵢⱼ · meanⱼ(hᵢⱼ x̂ᵢⱼ))</pre>
     *
     * <p>Batch normalization, exercise 4.8, takes its statistics from one feature of all examples: down a column. Here they
     * come from all features of one example: along a row. So no example sees another, and one alone will do. There γ is
     * the same under both means, and stands before the bracket; here it differs from feature to feature, and has to go into
     * h before the means are taken. All examples share γ and β, so their gradients are sums over the examples. The
     * variance is divided by d, not by d − 1.
     *
     * <p>A row of equal elements has the variance 0, also where rounding of its mean makes it look otherwise, as with three
     * of 0.1.
     *
     * <p>Example: x = (1, 1, 3, 3), γ = (1, 2, 1, 1), ε = 0 and g = (1, 1, 0, 0) give x̂ = (−1, −1, 1, 1),
     * h = (1, 2, 0, 0), ∂L/∂x = (−½, ½, 0, 0), ∂L/∂γ = (−1, −1, 0, 0) and ∂L/∂β = (1, 1, 0, 0).
     *
     * <p>Source: J. L. Ba, J. R. Kiros and G. E. Hinton, Layer Normalization, 2016, section 3.
     *
     * @param X rows are examples, shape [N, d], d ≥ 1, finite, no row with all elements equal where ε is 0; it is not
     *     changed
     * @param gamma γ, shape [d], finite; it is not changed
     * @param epsilon ε ≥ 0, finite
     * @param outputGradient g, shape [N, d], finite; it is not changed
     * @return the three gradients, double precision
     * @throws IllegalArgumentException if the shapes do not fit, ε is negative, ε is 0 and all elements of a row are
     *     equal, or a number is not finite
     */
    Gradient backward(INDArray X, INDArray gamma, double epsilon, INDArray outputGradient);
}
