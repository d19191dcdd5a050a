package mathdl.information;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 2.6: a loss that leaves some doubt. */
public interface LabelSmoothing {
    /**
     * The cross-entropy of a smoothed label with the softmax of logits, in nats.
     *
     * <pre>yₖ = (1 − ε) [k = target] + ε/K      loss = −Σₖ yₖ ln softmax(z)ₖ</pre>
     *
     * <p>The doubt ε is spread over all K classes, the target among them, so the target keeps 1 − ε + ε/K, as in PyTorch.
     * Compute ln softmax(z)ₖ = zₖ − ln Σⱼ exp zⱼ with the largest logit taken off first: logits may be large.
     *
     * <p>Example: logits (0, 0) give ln 2, whatever ε is.
     *
     * <p>Source: C. Szegedy et al., Rethinking the Inception Architecture for Computer Vision, 2016, section 7.
     *
     * @param logits z, shape [K], K ≥ 2, finite; it is not changed
     * @param target 0 to K − 1
     * @param smoothing ε, from 0 to 1
     * @return the loss
     * @throws IllegalArgumentException if a logit is not finite, or target or ε is out of its range
     */
    double loss(INDArray logits, int target, double smoothing);
}
