package mathdl.optimization;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 5.4: weight decay beside the gradient, not inside it. */
public interface AdamWStep {
    /**
     * What AdamW remembers between steps.
     *
     * @param step t, how many steps were taken
     * @param parameters x, shape [n]
     * @param firstMoment m, shape [n]
     * @param secondMoment v, shape [n]
     */
    record State(int step, INDArray parameters, INDArray firstMoment, INDArray secondMoment) {}

    /**
     * The state after one step of AdamW.
     *
     * <pre>x ← x − α λ x
     * m ← β₁ m + (1 − β₁) g          v ← β₂ v + (1 − β₂) g²
     * x ← x − α (m / (1 − β₁ᵗ)) / (√(v / (1 − β₂ᵗ)) + ε)</pre>
     *
     * <p>with t counted from 1 and g the gradient of the loss alone. A penalty ½λ‖x‖² added to the loss would put λx into g;
     * Adam would then divide it by √v̂, and weights with large gradients would hardly decay. Here all weights decay alike.
     * The decay uses x before the step, as in PyTorch.
     *
     * <p>Example: with g = 0 the parameters are multiplied by 1 − αλ.
     *
     * <p>Source: I. Loshchilov and F. Hutter, Decoupled Weight Decay Regularization, 2019, algorithm 2, with PyTorch's
     * α λ x as the decay; in the paper a schedule of its own, and not α, multiplies λ x.
     *
     * @param state before the step; its arrays are not changed
     * @param gradient g, shape [n], finite; it is not changed
     * @param learningRate α &gt; 0
     * @param weightDecay λ ≥ 0
     * @param beta1 β₁, at least 0 and below 1
     * @param beta2 β₂, at least 0 and below 1
     * @param epsilon ε ≥ 0; above 0 where an element of v may stay 0, for 0 / 0 is no step
     * @return the state after it, double precision
     * @throws IllegalArgumentException if the shapes of x, m, v and g differ, g is not finite, or a hyperparameter is
     *     out of its range
     */
    State step(
            State state,
            INDArray gradient,
            double learningRate,
            double weightDecay,
            double beta1,
            double beta2,
            double epsilon);
}
