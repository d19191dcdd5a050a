package mathdl.linear;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 3.5: lines through data, with a penalty on slopes. */
public interface RidgeRegression {
    /**
     * The coefficients of ridge regression, the intercept first.
     *
     * <pre>minimize  Σᵢ (yᵢ − w₀ − Σⱼ wⱼ xᵢⱼ)² + λ Σⱼ wⱼ²,   j = 1, …, d</pre>
     *
     * <p>The intercept w₀ is not penalized: shifting y shifts it and nothing else. λ = 0 is least squares. The penalty is
     * on the sum of squares, not on their mean.
     *
     * <p>Subtract the column means from X and y first; then w solves (XᵀX + λI) w = Xᵀy, and w₀ = ȳ − Σⱼ wⱼ x̄ⱼ.
     *
     * <p>Example: x = 0, 1, 2, 3 and y = 1, 3, 4, 8 give (0.7, 2.2) for λ = 0 and (1.25, 1.8333) for λ = 1.
     *
     * <p>Source: T. Hastie, R. Tibshirani and J. Friedman, The Elements of Statistical Learning, 2nd edition, 2009,
     * equation 3.41.
     *
     * @param X shape [n, d], n &gt; d ≥ 1, finite; it is not changed
     * @param y shape [n], finite; it is not changed
     * @param lambda λ ≥ 0, finite
     * @return (w₀, w₁, …), shape [d + 1], double precision
     * @throws IllegalArgumentException if the shapes do not fit, λ is negative, a number is not finite, or λ is 0 and the
     *     columns leave w open in such a way that the system for w is singular to the last digit
     */
    INDArray fit(INDArray X, INDArray y, double lambda);
}
