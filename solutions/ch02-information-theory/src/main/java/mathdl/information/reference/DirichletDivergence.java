package mathdl.information.reference;

import java.util.Arrays;
import mathdl.toolkit.Preconditions;
import mathdl.toolkit.special.RelativeEntropy;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The Kullback–Leibler divergence between two Dirichlet distributions, in nats. */
public final class DirichletDivergence {
    private DirichletDivergence() {}

    /**
     * KL(Dir(α)‖Dir(β)) = ln B(β) − ln B(α) + Σ (αᵢ − βᵢ)(ψ(αᵢ) − ψ(α₀)), α₀ = Σ αᵢ, never negative.
     *
     * <p>For large parameters these terms are huge and cancel. With D(y, x) = ln Γ(y) − ln Γ(x) − (y − x) ψ(x), the Bregman
     * divergence of ln Γ, the value is Σ D(βᵢ, αᵢ) − D(β₀, α₀). By Stirling's formula D is y ln(y/x) − y + x but for a
     * {@linkplain LogGammaRemainder remainder} that does not grow, and those parts add up to β₀ times the divergence between
     * the two means β/β₀ and α/α₀. The relative error is about 10⁻¹⁴, and the absolute one up to 10⁻¹⁴ β₀ where one βᵢ
     * is far above its αᵢ and all others. Source: C. M. Bishop, Pattern Recognition and Machine Learning, 2006, appendix B,
     * for the distribution's moments, from which the first formula follows.
     *
     * @param alpha α [n], n ≥ 1, positive and finite, FLOAT or DOUBLE
     * @param beta β, of its shape
     * @throws IllegalArgumentException naming the argument that is not so, or both shapes
     * @throws ArithmeticException if parameters are so tiny or so huge, below 10⁻³⁰⁰ or above 10³⁰⁰, that terms overflow
     *     with both signs
     */
    public static double klDivergence(INDArray alpha, INDArray beta) {
        double[] a = Domain.positiveVector(alpha, "alpha");
        double[] b = Domain.positiveVector(beta, "beta");
        Preconditions.requireSameShape(alpha, "alpha", beta, "beta");
        return klDivergence(a, b);
    }

    static double klDivergence(double[] alpha, double[] beta) {
        double alphaSum = Arrays.stream(alpha).sum();
        double betaSum = Arrays.stream(beta).sum();
        Preconditions.require(Double.isFinite(alphaSum) && Double.isFinite(betaSum), "the parameters' sum overflows");
        double scale = betaSum / alphaSum;
        double ofMeans = 0;
        double remainders = 0;
        for (int i = 0; i < alpha.length; i++) {
            double scaled = alpha[i] * scale;
            ofMeans += RelativeEntropy.nonNegativeTerm(beta[i], scaled, Math.fma(alpha[i], scale, -beta[i]));
            remainders += LogGammaRemainder.of(beta[i], alpha[i]);
        }
        double divergence = ofMeans + (remainders - LogGammaRemainder.of(betaSum, alphaSum));
        if (Double.isNaN(divergence)) {
            throw new ArithmeticException("the divergence is a difference of numbers beyond a double's range, for "
                    + Arrays.toString(alpha) + " and " + Arrays.toString(beta));
        }
        return Math.max(0, divergence);
    }
}
