package mathdl.information;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 2.9: the gradient that trains every classifier: p − y. */
public interface SoftmaxCrossEntropyGradient {
    /**
     * The gradient of the mean cross-entropy of a batch by its logits.
     *
     * <pre>L = (1/N) Σₙ −ln softmax(zₙ)[tₙ]      ∂L/∂zₙₖ = (softmax(zₙ)ₖ − [k = tₙ]) / N</pre>
     *
     * <p>The softmax's Jacobian and the logarithm's derivative cancel to the difference between what was predicted and what
     * was true. Logits may be large: take the largest of each row off first.
     *
     * <p>Example: one row (0, 0) with target 1 gives (½, −½).
     *
     * <p>Source: C. Bishop, Pattern Recognition and Machine Learning, 2006, equation 4.109.
     *
     * @param logits z, shape [N, K], finite; it is not changed
     * @param targets tₙ, one for each row, 0 to K − 1; it is not changed
     * @return ∂L/∂z, shape [N, K], double precision
     * @throws IllegalArgumentException if a logit is not finite, a target is no class, or their number is not N
     */
    INDArray gradient(INDArray logits, int[] targets);
}
