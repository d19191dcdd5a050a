package mathdl.linear;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 3.1: how far two vectors point the same way, however long they are. */
public interface CosineSimilarity {
    /**
     * The cosine of the angle between two vectors:
     *
     * <pre>cos ∠(a, b) = aᵀb / (‖a‖ ‖b‖),  ‖a‖ = √Σᵢ aᵢ²</pre>
     *
     * <p>It is 1 if both point the same way, 0 if they are perpendicular and −1 if they point opposite ways. Embeddings
     * of words and pictures are compared with it, because their lengths say more about how often something was seen
     * than about what it means.
     *
     * <p>Edge values:
     *
     * <ul>
     *   <li>the zero vector points nowhere; its similarity to any vector is 0, by convention;
     *   <li>only directions count, so vectors with elements as large as 10²⁰⁰ or as small as 10⁻²⁰⁰ have an angle like
     *       all others, although the squares of such elements overflow to ∞ or underflow to 0.
     * </ul>
     *
     * <p>Rounding may carry the result beyond ±1 by a last digit. Answers are judged in double precision, to about
     * twelve digits.
     *
     * <p>Example: between (1, 0) and (1, 1) it is 1/√2 = 0.7071…
     *
     * <p>Source: G. Strang, Introduction to Linear Algebra, 5th edition, 2016, section 1.2, the cosine formula.
     *
     * @param a shape [n], n ≥ 1, finite; it is not changed
     * @param b shape [n], finite; it is not changed
     * @return the cosine, from −1 to 1; it has no unit
     * @throws IllegalArgumentException if the shapes differ, an argument is not a vector, or an element is not finite
     */
    double cosineSimilarity(INDArray a, INDArray b);
}
