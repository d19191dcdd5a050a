package mathdl.toolkit.special;

/**
 * The error function and the normal distribution. Relative errors are below 10⁻¹⁵ for erf, erfc and ndtri and, in the far
 * tails, 10⁻¹⁴ for ndtr and logNdtr (measured against 50 digits). Sources: W. J. Cody, Rational Chebyshev approximations
 * for the error function, Mathematics of Computation 23 (1969), tables I to III; M. J. Wichura, Algorithm AS 241, Applied
 * Statistics 37 (1988), routine PPND16.
 */
public final class ErrorFunctions {
    private static final double SQRT_HALF = Math.sqrt(0.5);
    private static final double LOG_2 = Math.log(2);

    private ErrorFunctions() {}

    /** erf x = 2/√π ∫₀ˣ e^(−t²) dt, in [−1, 1]. */
    public static double erf(double x) {
        double size = Math.abs(x);
        return size <= Cody.NEAR ? Cody.erfNear(x) : Math.signum(x) * (1 - erfc(size));
    }

    /** erfc x = 1 − erf x, in [0, 2], without its cancellation; below 10⁻³⁰⁷ at 26.5 and 0 from 27.3. */
    public static double erfc(double x) {
        if (Math.abs(x) <= Cody.NEAR) {
            return 1 - Cody.erfNear(x);
        }
        return x < 0 ? 2 - erfc(-x) : Cody.erfcx(x) * expMinusSquare(1, x);
    }

    /** Φ(x) = ½ erfc(−x/√2), the standard normal's cdf; its survival function is Φ(−x). */
    public static double ndtr(double x) {
        if (Math.abs(x) <= Cody.NEAR) {
            return 0.5 + 0.5 * Cody.erfNear(x * SQRT_HALF);
        }
        return x > 0 ? 1 - ndtr(-x) : 0.5 * erfcx(-x * SQRT_HALF) * expMinusSquare(0.5, x);
    }

    /** log Φ(x), in nats; close to −x²/2 − log(−x √(2π)) far below 0, and −∞ from about −1.9 · 10¹⁵⁴. */
    public static double logNdtr(double x) {
        if (x > -1) {
            return Math.log1p(-ndtr(-x));
        }
        return Math.log(erfcx(-x * SQRT_HALF)) - LOG_2 - x * x / 2;
    }

    /** Φ⁻¹(p), the quantile of the standard normal; −∞ at 0, ∞ at 1, NaN outside [0, 1]. */
    public static double ndtri(double p) {
        if (!(p >= 0 && p <= 1)) {
            return Double.NaN;
        }
        if (p == 0 || p == 1) {
            return p == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double q = p - 0.5;
        return Math.abs(q) <= Wichura.CENTRE ? Wichura.centre(q) : Wichura.tail(Math.min(p, 1 - p)) * Math.signum(q);
    }

    /** e^(x²) erfc x for x &gt; 0. */
    private static double erfcx(double x) {
        return x <= Cody.NEAR ? Math.exp(x * x) * (1 - Cody.erfNear(x)) : Cody.erfcx(x);
    }

    /** e^(−c x²) with x = y + (x − y), y a multiple of 1/16, because y² is exact and the rounding of x² would count. */
    private static double expMinusSquare(double c, double x) {
        if (Math.abs(x) > 64) {
            return 0;
        }
        double y = Math.rint(x * 16) / 16;
        return Math.exp(-c * y * y) * Math.exp(-c * (x - y) * (x + y));
    }
}
