package mathdl.probability;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 1.2: how to add probabilities whose logarithms are all that a computer can hold. */
public interface LogSumExp {
    /**
     * The logarithm of a sum of exponentials:
     *
     * <pre>LSE(x) = ln Σᵢ exp(xᵢ)</pre>
     *
     * <p>If the elements are log-probabilities of outcomes that exclude each other, the result is the log-probability
     * that one of them happens. If they are the logits of a classifier, it is what softmax subtracts from each of them
     * to normalise. It lies between the largest element and that plus ln n: a smooth maximum.
     *
     * <p>In double precision exp(x) overflows to ∞ above x = 709.78 and is 0 below −745.13, though the result is an
     * ordinary number. Adding a constant to all elements adds it to the result, LSE(x + c) = LSE(x) + c, so the elements
     * can be moved to where exp is harmless before it is taken, and the result moved back.
     *
     * <p>Edge values: an element of −∞, the logarithm of probability 0, adds nothing; if all elements are −∞, so is the
     * result.
     *
     * <p>Example: LSE(0, 0) = ln 2 = 0.6931…; LSE(1000, 1000) = 1000.6931….
     *
     * <p>Source: K. P. Murphy, Probabilistic Machine Learning: An Introduction, 2022, section 2.5.4.
     *
     * @param x shape [n], n ≥ 1: finite numbers or −∞; it is not changed
     * @return LSE(x), in the unit of x
     * @throws IllegalArgumentException if x is not a vector, or an element is NaN or +∞
     */
    double logSumExp(INDArray x);
}
