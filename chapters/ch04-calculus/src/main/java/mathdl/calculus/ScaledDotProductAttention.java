package mathdl.calculus;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 4.12: attention, forward and backward. */
public interface ScaledDotProductAttention {
    /**
     * A vector-Jacobian product of attention.
     *
     * @param q by the queries, shape [n, d]
     * @param k by the keys, shape [m, d]
     * @param v by the values, shape [m, e]
     */
    record Gradient(INDArray q, INDArray k, INDArray v) {}

    /**
     * Scaled dot-product attention: each query takes a weighted mean of the values, by how well it fits their keys.
     *
     * <pre>S = Q Kᵀ / √d      P = softmax of each row of S      O = P V</pre>
     *
     * <p>The dot product of two random vectors varies by √d; the scale keeps softmax where it has a slope. A causal answer
     * looks at no later position: where j &gt; i, S[i, j] is −∞ before the softmax, so that the weights which are left
     * still sum to 1. Position i sees itself. Scores of 800 are no reason to overflow: shift each row by its largest
     * before exp.
     *
     * <p>Example: d = 4, Q = [[0, 0, 0, 0], [2 log 3, 0, 0, 0]], K = [[0, 0, 0, 0], [1, 0, 0, 0]], V = [[8], [4]]. The
     * scores are [[0, 0], [0, log 3]]; O is [[6], [5]], and [[8], [5]] if it is causal.
     *
     * <p>Source: A. Vaswani et al., Attention is all you need, 2017, sections 3.2.1 and 3.2.3.
     *
     * @param Q queries, shape [n, d], finite; it is not changed
     * @param K keys, shape [m, d], finite; it is not changed
     * @param V values, shape [m, e], finite; it is not changed
     * @param causal whether position i may look at positions 0 to i only; then n = m
     * @return O, shape [n, e], double precision
     * @throws IllegalArgumentException if the shapes do not fit, or a number is not finite
     */
    INDArray attend(INDArray Q, INDArray K, INDArray V, boolean causal);

    /**
     * The gradients of a loss through attention, given G = ∂L/∂O.
     *
     * <pre>∂L/∂V = Pᵀ G      ∂L/∂P = G Vᵀ
     * ∂L/∂S[i, j] = P[i, j] · (∂L/∂P[i, j] − Σₖ P[i, k] · ∂L/∂P[i, k])
     * ∂L/∂Q = ∂L/∂S · K / √d      ∂L/∂K = (∂L/∂S)ᵀ · Q / √d</pre>
     *
     * <p>The second line is the product with the Jacobian of a softmax, exercise 4.2, row by row. Where the mask is, P is
     * 0, and so is ∂L/∂S.
     *
     * <p>Example: with the numbers above, causal, and G = [[0], [1]], P is [[1, 0], [¼, ¾]], ∂L/∂V = [[¼], [¾]] and
     * ∂L/∂S = [[0, 0], [¾, −¾]].
     *
     * @param Q queries, shape [n, d], finite; it is not changed
     * @param K keys, shape [m, d], finite; it is not changed
     * @param V values, shape [m, e], finite; it is not changed
     * @param causal as in {@link #attend}
     * @param outputGradient G, shape [n, e], finite; it is not changed
     * @return the three gradients, double precision
     * @throws IllegalArgumentException if the shapes do not fit, or a number is not finite
     */
    Gradient vjp(INDArray Q, INDArray K, INDArray V, boolean causal, INDArray outputGradient);
}
