package mathdl.probability;

import mathdl.toolkit.function.GradientFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 1.7: how to differentiate through random draws, as a variational autoencoder does. */
public interface ReparameterizedGradient {
    /**
     * The two halves of a gradient, one element a dimension.
     *
     * @param mean ∂/∂μ, shape [d]
     * @param standardDeviation ∂/∂σ, shape [d]
     */
    record Gradient(INDArray mean, INDArray standardDeviation) {}

    /**
     * The gradient, by μ and σ, of a loss f averaged over draws from the normal distribution N(μ, diag σ²).
     *
     * <p>A draw has no derivative, but it can be written as a function of the parameters and of noise that does not
     * depend on them. With εₛ from N(0, I), s = 1, …, n, and ⊙ the product element by element,
     *
     * <pre>zₛ = μ + σ ⊙ εₛ        L(μ, σ) = (1/n) Σₛ f(zₛ)</pre>
     *
     * <p>Once the noise is drawn, L is an ordinary function of μ and σ, and its gradient follows by the chain rule from
     * ∇f at the draws. On average over the noise it is the gradient of the expectation E f(z), and scatters much less
     * than estimates that do without ∇f.
     *
     * <p>The gradient is by the standard deviation σ itself: neither by the variance σ² nor by ln σ, which encoders often
     * return.
     *
     * <p>Example: f(z) = z² in one dimension has ∇f(z) = 2z. With μ = 1, σ = 2 and the noise 1 and −1, the draws are 3
     * and −1, and the gradient is 2 by μ and 4 by σ, just as for E z² = μ² + σ².
     *
     * <p>Source: D. P. Kingma and M. Welling, Auto-Encoding Variational Bayes, 2014, section 2.4.
     *
     * @param lossGradient ∇f: at a vector z of shape [d] it gives a vector of shape [d]; ask it once a draw
     * @param mean μ, shape [d], d ≥ 1, finite; it is not changed
     * @param standardDeviation σ, shape [d], positive and finite; it is not changed
     * @param noise ε, one draw a row, shape [n, d], n ≥ 1, finite; it is not changed
     * @return ∂L/∂μ and ∂L/∂σ, double precision
     * @throws IllegalArgumentException if the shapes do not fit, a standard deviation is not positive and finite, or a
     *     mean or the noise is not finite
     */
    Gradient gradient(GradientFunction lossGradient, INDArray mean, INDArray standardDeviation, INDArray noise);
}
