package mathdl.optimization.reference;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Adam, in the form of {@code torch.optim.Adam}:
 *
 * <pre>
 * g ← g + λ θ
 * m ← β₁ m + (1 − β₁) g,   v ← β₂ v + (1 − β₂) g²
 * θ ← θ − η m̂ / (√v̂ + ε)   with m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ)
 * </pre>
 *
 * <p>ND4J's {@code Adam} adds ε to √v before the bias is taken out, which is another number while t is small or ε is
 * large. Source: D. P. Kingma and J. Ba, Adam, 2015, algorithm 1; the weight decay λ is coupled, see {@link AdamW}.
 *
 * @param learningRate η, positive
 * @param beta1 β₁ in [0, 1)
 * @param beta2 β₂ in [0, 1)
 * @param epsilon ε, not negative
 * @param weightDecay λ, not negative; it goes through m and v like the gradient
 */
public record Adam(double learningRate, double beta1, double beta2, double epsilon, double weightDecay)
        implements Optimizer<AdamMoments> {

    public Adam {
        Hyperparameters.requirePositive("learningRate", learningRate);
        Hyperparameters.requireDecay("beta1", beta1);
        Hyperparameters.requireDecay("beta2", beta2);
        Hyperparameters.requireNotNegative("epsilon", epsilon);
        Hyperparameters.requireNotNegative("weightDecay", weightDecay);
    }

    /** With the paper's β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸ and no weight decay. */
    public Adam(double learningRate) {
        this(learningRate, 0.9, 0.999, 1e-8, 0);
    }

    @Override
    public AdamMoments initialState(INDArray parameters) {
        return AdamMoments.zero(parameters);
    }

    @Override
    public Step<AdamMoments> step(AdamMoments state, INDArray parameters, INDArray gradient) {
        AdamMoments moments = state.with(WeightDecay.coupled(parameters, gradient, weightDecay), beta1, beta2);
        INDArray update = moments.direction(beta1, beta2, epsilon).mul(learningRate);
        return new Step<>(parameters.sub(update), moments);
    }
}
