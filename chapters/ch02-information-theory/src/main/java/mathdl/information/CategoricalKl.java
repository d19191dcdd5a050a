package mathdl.information;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 2.3: how badly one distribution over finitely many outcomes stands in for another. */
public interface CategoricalKl {
    /**
     * The Kullback–Leibler divergence of p from q, also called relative entropy, in nats (logarithms to base e):
     *
     * <pre>KL(p‖q) = Σᵢ pᵢ ln(pᵢ / qᵢ) = H(p, q) − H(p)</pre>
     *
     * <p>Outcomes come from p, but you believe q: the divergence is the extra surprise that this costs you on average.
     * It is never negative, and 0 only if p = q. It is no distance: KL(p‖q) and KL(q‖p) differ, since each averages
     * over its first argument.
     *
     * <p>Edge values, as limits of the formula:
     *
     * <ul>
     *   <li>pᵢ = 0 contributes 0, whatever qᵢ is, also if qᵢ = 0: what never happens costs nothing;
     *   <li>qᵢ = 0 &lt; pᵢ makes the divergence +∞: what happens was held to be impossible.
     * </ul>
     *
     * <p>Example: KL((½, ½)‖(¼, ¾)) = ½ ln 2 + ½ ln ⅔ = 0.1438…
     *
     * <p>Source: T. M. Cover and J. A. Thomas, Elements of Information Theory, 2nd edition, 2006, equation (2.26) and
     * the conventions below it; that it is not negative is Theorem 2.6.3.
     *
     * @param p shape [n], n ≥ 1, where outcomes come from: elements in [0, 1] that sum to 1; it is not changed
     * @param q shape [n], what is believed instead: elements in [0, 1] that sum to 1; it is not changed
     * @return KL(p‖q) in nats, from 0 to {@link Double#POSITIVE_INFINITY}
     * @throws IllegalArgumentException if the shapes differ, or p or q is not a vector, has an element that is
     *     negative, above 1 or NaN, or does not sum to 1
     */
    double klDivergence(INDArray p, INDArray q);
}
