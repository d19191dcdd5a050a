package mathdl.optimization;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 5.3: one step of Adam. */
public interface AdamStep {
    /**
     * What Adam remembers between steps.
     *
     * @param step t, how many steps were taken
     * @param parameters x, shape [n]
     * @param firstMoment m, shape [n]
     * @param secondMoment v, shape [n]
     */
    record State(int step, INDArray parameters, INDArray firstMoment, INDArray secondMoment) {}

    /**
     * The state after one step of Adam.
     *
     * <pre>t ← t + 1
     * m ← β₁ m + (1 − β₁) g          v ← β₂ v + (1 − β₂) g²
     * m̂ = m / (1 − β₁ᵗ)              v̂ = v / (1 − β₂ᵗ)
     * x ← x − α m̂ / (√v̂ + ε)</pre>
     *
     * <p>m and v are averages that start at 0 and are too small at first; m̂ and v̂ make up for that. The state keeps m and
     * v themselves. ε is added to the root of v̂, as in PyTorch; ND4J's own Adam adds it before the correction.
     *
     * <p>Example: from t = 0 and m = v = 0 and with ε = 0 the first step is α in size along each axis, whatever g ≠ 0 is.
     *
     * <p>Source: D. P. Kingma and J. Ba, Adam: A Method for Stochastic Optimization, 2015, algorithm 1.
     *
     * @param state before the step; its arrays are not changed
     * @param gradient g at the state's parameters, shape [n], finite; it is not changed
     * @param learningRate α &gt; 0
     * @param beta1 β₁, at least 0 and below 1
     * @param beta2 β₂, at least 0 and below 1
     * @param epsilon ε ≥ 0; above 0 where an element of v may stay 0, for 0 / 0 is no step
     * @return the state after it, double precision
     * @throws IllegalArgumentException if the shapes of x, m, v and g differ, g is not finite, or a hyperparameter is
     *     out of its range
     */
    State step(State state, INDArray gradient, double learningRate, double beta1, double beta2, double epsilon);
}
