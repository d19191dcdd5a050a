package mathdl.optimization.reference;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Adam with decoupled weight decay, in the form of {@code torch.optim.AdamW}:
 *
 * <pre>
 * θ ← (1 − η λ) θ
 * m ← β₁ m + (1 − β₁) g,   v ← β₂ v + (1 − β₂) g²
 * θ ← θ − η m̂ / (√v̂ + ε)
 * </pre>
 *
 * <p>Every weight shrinks at one rate, however large its gradients are; coupled decay is divided by √v̂ with them. The
 * minimum of the loss is therefore not a fixed point. ND4J has no such class; its {@code Adam} with the regularization
 * {@code WeightDecay(λ, true)} comes to the same but for ε. Source: I. Loshchilov and F. Hutter, Decoupled weight decay
 * regularization, 2019, algorithm 2 with a schedule of 1 and η in front of λ, as torch has it.
 *
 * @param learningRate η, positive
 * @param beta1 β₁ in [0, 1)
 * @param beta2 β₂ in [0, 1)
 * @param epsilon ε, not negative
 * @param weightDecay λ, not negative
 */
public record AdamW(double learningRate, double beta1, double beta2, double epsilon, double weightDecay)
        implements Optimizer<AdamMoments> {

    public AdamW {
        Hyperparameters.requirePositive("learningRate", learningRate);
        Hyperparameters.requireDecay("beta1", beta1);
        Hyperparameters.requireDecay("beta2", beta2);
        Hyperparameters.requireNotNegative("epsilon", epsilon);
        Hyperparameters.requireNotNegative("weightDecay", weightDecay);
    }

    /** With torch's β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸. */
    public AdamW(double learningRate, double weightDecay) {
        this(learningRate, 0.9, 0.999, 1e-8, weightDecay);
    }

    @Override
    public AdamMoments initialState(INDArray parameters) {
        return AdamMoments.zero(parameters);
    }

    @Override
    public Step<AdamMoments> step(AdamMoments state, INDArray parameters, INDArray gradient) {
        AdamMoments moments = state.with(gradient, beta1, beta2);
        INDArray decayed = WeightDecay.decoupled(parameters, learningRate, weightDecay);
        INDArray update = moments.direction(beta1, beta2, epsilon).mul(learningRate);
        return new Step<>(decayed.sub(update), moments);
    }
}
