package mathdl.information;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 2.10: a yes-or-no loss that does not overflow. */
public interface BinaryCrossEntropyWithLogits {
    /**
     * The cross-entropy of a label y with the probability σ(z) = 1 / (1 + exp(−z)), for each element, in nats.
     *
     * <pre>loss = −y ln σ(z) − (1 − y) ln(1 − σ(z)) = max(z, 0) − z y + ln(1 + exp(−|z|))</pre>
     *
     * <p>The first form fails: σ(40) is 1 in double precision, ln(1 − 1) is −∞, and exp(−z) overflows below −709. The
     * second is right everywhere: no exponential in it exceeds 1. Use {@code log1p}, which keeps small terms.
     *
     * <p>Example: z = 0 gives ln 2 for every y; z = −1000 gives 1000 for y = 1 and 0 for y = 0.
     *
     * @param logits z, shape [n], finite; it is not changed
     * @param labels y, shape [n], from 0 to 1; it is not changed
     * @return the losses, shape [n], double precision
     * @throws IllegalArgumentException if the shapes differ, a logit is not finite, or a label is not between 0 and 1
     */
    INDArray losses(INDArray logits, INDArray labels);
}
