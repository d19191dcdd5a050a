package mathdl.toolkit.special;

/**
 * A ratio r of two positive numbers, known twice so that neither r near 1 nor r beyond a double's range loses digits.
 *
 * @param minusOne r − 1
 * @param log ln r
 */
public record Ratio(double minusOne, double log) {
    /** Within this distance of 1 logarithms are taken of 1 + (r − 1), farther of r. */
    private static final double NEAR = 0.5;
    /** Terms of the series of artanh; the 17th is below 3⁻³³ · s, the rounding of a double. */
    private static final int TERMS = 16;

    /** y / x for positive, finite x and y. */
    public static Ratio of(double y, double x) {
        return of(y, x, y - x);
    }

    /** y / x where y − x is known better than as the difference of the rounded x and y. */
    public static Ratio of(double y, double x, double difference) {
        double minusOne = difference / x;
        return new Ratio(minusOne, Math.abs(minusOne) < NEAR ? Math.log1p(minusOne) : logOfQuotient(y, x));
    }

    /** exp(log). */
    public static Ratio ofLog(double log) {
        return new Ratio(Math.expm1(log), log);
    }

    /** r². */
    public Ratio squared() {
        return new Ratio(minusOne * (minusOne + 2), 2 * log);
    }

    /** Whether |r − 1| &lt; ½. */
    public boolean isNearOne() {
        return Math.abs(minusOne) < NEAR;
    }

    /**
     * The Itakura–Saito divergence of r from 1, r − 1 − ln r ≥ 0, without the cancellation at 1. With s = (r − 1)/(r + 1)
     * it is (r − 1) s − 2 (artanh s − s), and artanh s = s + s³/3 + s⁵/5 + …
     */
    public double itakuraSaito() {
        if (!isNearOne()) {
            return minusOne == Double.POSITIVE_INFINITY ? minusOne : minusOne - log;
        }
        double s = minusOne / (2 + minusOne);
        double series = 0;
        for (int k = TERMS; k > 0; k--) {
            series = series * s * s + 1.0 / (2 * k + 1);
        }
        return minusOne * s - 2 * s * s * s * series;
    }

    /** ln(y / x), also where the quotient overflows or is so small that it has lost digits. */
    private static double logOfQuotient(double y, double x) {
        double quotient = y / x;
        boolean precise = quotient >= Double.MIN_NORMAL && quotient <= Double.MAX_VALUE;
        return precise ? Math.log(quotient) : Math.log(y) - Math.log(x);
    }
}
