package mathdl.optimization;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 5.6: what conditioning costs, and what the right steps win back. */
public interface TunedSteps {
    /**
     * The steps that fit a bowl.
     *
     * @param conditionNumber κ = L/μ
     * @param safeStep 1/L, without momentum
     * @param bestStep the best constant step without momentum
     * @param bestRate what a best step leaves of the error at worst
     * @param momentumStep α of the best heavy ball
     * @param momentum β of the best heavy ball
     */
    record Tuning(
            double conditionNumber,
            double safeStep,
            double bestStep,
            double bestRate,
            double momentumStep,
            double momentum) {}

    /**
     * The steps that fit the bowl ½ xᵀH x, from its smallest and largest eigenvalues μ and L.
     *
     * <pre>κ = L/μ
     * without momentum      1/L leaves 1 − 1/κ of the error a step, at worst
     *                       2/(L + μ) is best, and leaves (κ − 1)/(κ + 1)
     * heavy ball            α = 4/(√L + √μ)²      β = ((√κ − 1)/(√κ + 1))²</pre>
     *
     * <p>Along an eigenvector a step multiplies the error by 1 − αλ. The step 1/L settles the steepest direction at once and
     * leaves the flattest one at 1 − μ/L. A longer one, 2/(L + μ), is wrong by the same factor on both sides, and no constant
     * step is better.
     *
     * <p>With momentum the error shrinks by about √β a step along all eigenvectors at once, as long as
     * (1 − √β)² ≤ αλ ≤ (1 + √β)². The α and β above make both ends of that range the ends μ and L. So β depends on the root
     * of κ: the steps that are needed grow as √κ in place of κ. Note that for κ above 6 this α exceeds 2/L, from which on
     * descent without momentum diverges: step and momentum are tuned together, and β = 0.9 added to another step is not
     * this.
     *
     * <p>Example: diag(1, 100) has κ = 100, the steps 0.01 and 2/101, the rate 99/101, α = 4/121 and β = (9/11)².
     *
     * <p>Source: B. T. Polyak, Introduction to Optimization, 1987, sections 1.4 and 3.2.
     *
     * @param H symmetric and positive definite, shape [n, n], finite; it is not changed
     * @return the tuning
     * @throws IllegalArgumentException if H is not square, symmetric or finite, or an eigenvalue is not positive
     */
    Tuning tune(INDArray H);

    /**
     * How many steps with momentum the bowl ½ xᵀH x takes.
     *
     * <pre>xₖ₊₁ = xₖ − α H xₖ + β (xₖ − xₖ₋₁)      x₀ = x₋₁ = start</pre>
     *
     * <p>This is the heavy ball of exercise 5.2, written without its velocity. The answer is the first k with ‖xₖ‖ &lt;
     * tolerance: 0 if start is that close already, and −1 if none of x₀, …, x_limit is. Momentum may carry x past the
     * bottom, and out of the tolerance again: the first time counts. The numbers here are such that rounding does not
     * decide: ‖xₖ‖ is never within a thousandth of the tolerance, or all numbers are exact.
     *
     * <p>H need not be a bowl here: on a saddle x may come near 0 and leave it again, or never come near.
     *
     * <p>Example: diag(1, 100) from (1, 1) to 1e-6 takes 1375 steps of 1/L, 709 of 2/(L + μ), 95 with α and β tuned, and
     * 246 of 2/(L + μ) with β = 0.9.
     *
     * @param H symmetric, shape [n, n], finite; it is not changed
     * @param start shape [n], finite; it is not changed
     * @param learningRate α &gt; 0
     * @param momentum β, at least 0 and below 1; 0 is descent without momentum
     * @param tolerance positive and finite
     * @param limit how many steps are taken at most, at least 0
     * @return the first k, or −1
     * @throws IllegalArgumentException if the shapes do not fit, a hyperparameter is out of its range, or a number is not
     *     finite
     */
    int steps(INDArray H, INDArray start, double learningRate, double momentum, double tolerance, int limit);
}
