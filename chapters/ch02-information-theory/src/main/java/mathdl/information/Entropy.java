package mathdl.information;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 2.1: how uncertain a distribution over finitely many outcomes is. */
public interface Entropy {
    /**
     * The Shannon entropy of a distribution, in nats (logarithms to base e):
     *
     * <pre>H(p) = −Σᵢ pᵢ ln pᵢ</pre>
     *
     * <p>It is the surprise −ln pᵢ that an outcome brings, averaged over the outcomes as often as they happen. It is 0
     * if one outcome is certain and largest, ln n, if all n are equally likely.
     *
     * <p>An outcome of probability 0 contributes 0, because p ln p tends to 0 as p does; in floating point
     * 0 · ln 0 is 0 · (−∞), which is NaN, so such outcomes need care. A small number added inside the logarithm is no
     * cure: it shifts every other term too, and makes the entropy of a certain outcome negative. Answers are judged in
     * double precision, to about twelve digits.
     *
     * <p>Example: H(½, ¼, ¼) = 1.5 ln 2 = 1.0397…; H(1, 0) = 0. Divide by ln 2 to have bits.
     *
     * <p>Source: T. M. Cover and J. A. Thomas, Elements of Information Theory, 2nd edition, 2006, equation (2.1), and
     * the convention on 0 log 0 below it.
     *
     * @param probabilities shape [n], n ≥ 1: elements in [0, 1] that sum to 1; it is not changed
     * @return H(p) ≥ 0 in nats
     * @throws IllegalArgumentException if probabilities is not a vector, an element is negative, above 1 or NaN, or
     *     the elements do not sum to 1
     */
    double entropy(INDArray probabilities);
}
