package mathdl.toolkit.special;

/**
 * The density of the beta distribution, x^(a − 1) (1 − x)^(b − 1) / B(a, b), without the cancellation that its factors
 * suffer for large parameters. Source: C. Loader, Fast and accurate computation of binomial probabilities, 2000: Stirling's
 * formula for B(a, b) leaves
 *
 * <pre>x^a (1 − x)^b / B(a, b) = √(ab/(2πn)) exp(−D(a, nx) − D(b, n(1 − x)) + r(n) − r(a) − r(b)),   n = a + b,</pre>
 *
 * where D(p, q) = p ln(p/q) − p + q is never negative and r is Stirling's remainder.
 */
public final class BetaDensity {
    /** For a + b up to this the plain formula loses no more than a digit. */
    private static final double LARGE = 30;

    private BetaDensity() {}

    /** The logarithm, in nats, for positive a, b with finite sum and 0 &lt; x &lt; 1; NaN else. */
    public static double log(double a, double b, double x) {
        if (!isDefined(a, b, x)) {
            return Double.NaN;
        }
        return a + b > LARGE
                ? byStirling(a, b, x) - Math.log(x) - Math.log1p(-x)
                : (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - GammaFunctions.logBeta(a, b);
    }

    /** ln (x^a (1 − x)^b / B(a, b)). */
    static double logPowers(double a, double b, double x) {
        return a + b > LARGE
                ? byStirling(a, b, x)
                : a * Math.log(x) + b * Math.log1p(-x) - GammaFunctions.logBeta(a, b);
    }

    /**
     * a (1 − x) − b x, how far the mean is from x, times a + b: rounded only once, though the products cancel, because the
     * roundings of the products are known.
     */
    static double excess(double a, double b, double x) {
        double ax = a * x;
        double bx = b * x;
        double rounding = Math.fma(a, x, -ax) + Math.fma(b, x, -bx);
        return a - Math.max(ax, bx) - Math.min(ax, bx) - rounding;
    }

    private static double byStirling(double a, double b, double x) {
        double n = a + b;
        double excess = excess(a, b, x);
        double deviance = RelativeEntropy.nonNegativeTerm(a, n * x, -excess)
                + RelativeEntropy.nonNegativeTerm(b, n * (1 - x), excess);
        double remainders =
                Stirling.logGammaRemainder(n) - Stirling.logGammaRemainder(a) - Stirling.logGammaRemainder(b);
        double root = (Math.log(a) + Math.log(b) - Math.log(n)) / 2 - Stirling.HALF_LOG_TWO_PI;
        return root - deviance + remainders;
    }

    private static boolean isDefined(double a, double b, double x) {
        return a > 0 && b > 0 && a + b < Double.POSITIVE_INFINITY && x > 0 && x < 1;
    }
}
