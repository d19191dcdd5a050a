package mathdl.toolkit.special;

/** Derivatives of the digamma function. */
final class Polygamma {
    /** Up to here no more than one term of a sum below 0 is infinite: n! 2ⁿ⁺¹ is not. */
    static final int MAX_ORDER = 100;

    /** B₂ₖ for k = 1, …, 10. */
    private static final double[] BERNOULLI = {
        1.0 / 6,
        -1.0 / 30,
        1.0 / 42,
        -1.0 / 30,
        5.0 / 66,
        -691.0 / 2730,
        7.0 / 6,
        -3617.0 / 510,
        43867.0 / 798,
        -174611.0 / 330
    };
    /** From this + n on each term of the series is at most 1/39 of the one before: the eleventh is below 10⁻¹⁶. */
    private static final double ASYMPTOTIC = 20;

    private Polygamma() {}

    /** |ψ⁽ⁿ⁾(x)| = n! Σ (x + k)⁻ⁿ⁻¹ over k ≥ 0 for x > 0 and n ≥ 1: DLMF 5.15.1, the far terms by 5.15.8. */
    static double size(int n, double x) {
        int near = (int) Math.max(0, Math.ceil(ASYMPTOTIC + n - x));
        double sum = asymptotic(n, x + near);
        for (int k = near - 1; k >= 0; k--) {
            sum += factorialOverPower(n, x + k);
        }
        return sum;
    }

    private static double asymptotic(int n, double x) {
        // (n − 1)!/xⁿ, from which every other term comes by ratios.
        double leading = factorialOverPower(n - 1, x);
        double sum = 1 + n / (2 * x);
        double ratio = 1;
        for (int k = 1; k <= BERNOULLI.length; k++) {
            ratio *= (2.0 * k + n - 2) * (2.0 * k + n - 1) / ((2.0 * k - 1) * (2 * k)) / x / x;
            sum += BERNOULLI[k - 1] * ratio;
        }
        return leading * sum;
    }

    /** n!/xⁿ⁺¹ by factors, since either part may overflow where the quotient does not. */
    private static double factorialOverPower(int n, double x) {
        double quotient = 1 / x;
        for (int k = 1; k <= n; k++) {
            quotient *= k / x;
        }
        return quotient;
    }

    /**
     * ψ⁽ⁿ⁾(x) for an x &lt; 0 that is no integer: the terms with x + k &gt; 0 are the series at the distance f to the integer
     * below, those with x + k &lt; 0 the series at 1 − f, without its terms from 1 − x on.
     */
    static double ofNegative(int n, double x) {
        double distance = x - Math.rint(x);
        // Each is exact where it is small.
        double above = distance > 0 ? distance : 1 + distance;
        double below = distance > 0 ? 1 - distance : -distance;
        return (n % 2 == 0 ? -1 : 1) * size(n, above) + size(n, below) - size(n, 1 - x);
    }
}
