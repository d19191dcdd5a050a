package mathdl.information;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 2.2: the loss of a classifier whose labels may be unsure. */
public interface SoftLabelCrossEntropy {
    /**
     * The cross-entropy H(p, q) of a prediction q under a label p, in nats.
     *
     * <pre>H(p, q) = −Σₖ pₖ ln qₖ</pre>
     *
     * <p>The label may be certain (one pₖ is 1) or soft. A class with pₖ = 0 adds nothing, even where qₖ = 0; a class with
     * pₖ &gt; 0 and qₖ = 0 makes the loss infinite. For a certain label H(p, q) = −ln qₖ; only then is it what PyTorch's
     * F.cross_entropy gives for the class index.
     *
     * <p>Example: p = (0.9, 0.1), q = (0.6, 0.4) give 0.5514.
     *
     * <p>Source: T. Cover and J. Thomas, Elements of Information Theory, 2nd edition, 2006, section 2.3.
     *
     * @param p probabilities, shape [k], adding up to 1 within 1e-6; it is not changed
     * @param q probabilities, shape [k], likewise
     * @return H(p, q) ≥ 0, or infinity
     * @throws IllegalArgumentException if one is no distribution, or the shapes differ
     */
    double crossEntropy(INDArray p, INDArray q);
}
