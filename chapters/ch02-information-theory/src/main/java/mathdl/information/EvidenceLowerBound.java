package mathdl.information;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 2.11: what a variational autoencoder maximizes, both of its terms. */
public interface EvidenceLowerBound {
    /**
     * A decoder p(x|z) = N(W z + b, s² I).
     *
     * @param weights W, shape [m, d]
     * @param bias b, shape [m]
     * @param standardDeviation s, of every element of x
     */
    record Decoder(INDArray weights, INDArray bias, double standardDeviation) {}

    /**
     * The bound and its terms, in nats.
     *
     * @param reconstruction the mean of ln p(x|z)
     * @param divergence KL(q(z|x)‖p(z))
     * @param elbo reconstruction less divergence
     */
    record Bound(double reconstruction, double divergence, double elbo) {}

    /**
     * The evidence lower bound of one example x, in nats, estimated from noise that is given.
     *
     * <p>The prior of the code z is N(0, I). For this x an encoder says q(z|x) = N(μ, diag exp λ), with the log-variances
     * λ = ln σ². With ⊙ the product element by element, and exp of each element,
     *
     * <pre>zₖ = μ + exp(λ/2) ⊙ εₖ      k = 1, …, n
     * reconstruction = (1/n) Σₖ ln N(x; W zₖ + b, s² I)
     *                = −(m/2) ln(2π s²) − (1/n) Σₖ ‖x − W zₖ − b‖² / (2 s²)
     * divergence     = ½ Σⱼ (exp λⱼ + μⱼ² − 1 − λⱼ)
     * elbo           = reconstruction − divergence</pre>
     *
     * <p>The divergence is that of exercise 2.5 from N(0, 1), written with λ and summed over the code. Both terms are
     * sums over dimensions: a mean over the elements of x, or of z, would weigh the two terms against each other anew.
     * The squared error alone will not do either: it is s that says how many nats an error costs.
     *
     * <p>Encoders return λ because every number is the logarithm of some variance. Where exp λ underflows, as from −746
     * on, λ itself is still right: do not take ln of exp λ.
     *
     * <p>On average over the noise the bound is ln p(x) − KL(q(z|x)‖p(z|x)): never above ln p(x), the evidence, and equal
     * to it if q is the posterior. With this decoder everything is normal, so that both are known: x is N(b, W Wᵀ + s² I).
     * Deep decoders have the bound alone.
     *
     * <p>Example: with W = (1), b = 0, s = 1 and x = 1 the posterior is N(½, ½). With μ = ½, λ = ln ½ and the noise 1
     * and −1 the terms are −1.293939 and 0.221574, and the bound −1.515512 = ln N(1; 0, 2) is the evidence.
     *
     * <p>Source: D. P. Kingma and M. Welling, Auto-Encoding Variational Bayes, 2014, equation (10), and appendices B and
     * C.2; for the linear decoder C. M. Bishop, Pattern Recognition and Machine Learning, 2006, section 12.2.
     *
     * @param x shape [m], m ≥ 1, finite; it is not changed
     * @param mean μ, shape [d], d ≥ 1, finite; it is not changed
     * @param logVariance λ, shape [d], finite; it is not changed
     * @param decoder W, b and s, finite, s positive; its arrays are not changed
     * @param noise ε, one draw a row, shape [n, d], n ≥ 1, finite; it is not changed
     * @return both terms and the bound
     * @throws IllegalArgumentException if the shapes do not fit, s is not positive, or a number is not finite
     */
    Bound bound(INDArray x, INDArray mean, INDArray logVariance, Decoder decoder, INDArray noise);
}
