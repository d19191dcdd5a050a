package mathdl.toolkit.special;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * Logarithms of the gamma and beta functions, their derivatives, and the incomplete beta function. Where Apache Commons Math
 * is accurate (log-gamma and log-beta at positive arguments) it does the work; its digamma errs by 10⁻⁹ and more, so that
 * and the polygammas are here. Source: NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov, chapters 5
 * and 8.
 */
public final class GammaFunctions {
    /** B₂ₖ/(2k), k = 1 … 7: coefficients of the asymptotic series of digamma, DLMF 5.11.2. */
    private static final double[] DIGAMMA_SERIES = {
        1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132, -691.0 / 32760, 1.0 / 12
    };
    /** From here seven terms of the series reach double precision: the eighth is 0.44/10¹⁶ at 10. */
    private static final double DIGAMMA_ASYMPTOTIC = 10;

    /** Parameters of the beta function below this count by their first power alone. */
    private static final double TINY = 1e-100;

    private GammaFunctions() {}

    /** log |Γ(x)|; ∞ at 0, −1, −2, … and at ±∞. Negative x by reflection, DLMF 5.5.3. */
    public static double lgamma(double x) {
        if (x > 0) {
            return x == Double.POSITIVE_INFINITY ? x : Gamma.logGamma(x);
        }
        if (Double.isNaN(x) || x == Math.rint(x)) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        }
        double sine = Math.abs(sinPi(x));
        return -x < Double.MIN_NORMAL ? -Math.log(-x) : Math.log(Math.PI / (-x * sine)) - lgamma(-x);
    }

    /**
     * ψ(x) = d/dx log Γ(x); ∓∞ at ±0, NaN at −1, −2, … and −∞. Upwards by ψ(x) = ψ(x + 1) − 1/x, then the asymptotic
     * series; negative x by reflection, DLMF 5.5.4.
     */
    public static double digamma(double x) {
        if (x == 0) {
            return -1 / x;
        }
        if (x < 0) {
            return x == Math.rint(x) ? Double.NaN : digamma(1 - x) - Math.PI / tanPi(x);
        }
        double shift = 0;
        double y = x;
        while (y < DIGAMMA_ASYMPTOTIC) {
            shift += 1 / y;
            y++;
        }
        double z = 1 / y / y;
        return Math.log(y) - 0.5 / y - z * Polynomial.at(z, DIGAMMA_SERIES) - shift;
    }

    /**
     * ψ⁽ⁿ⁾(x), the derivative of order n of {@link #digamma}, which it is for n = 0. At x = 0, −1, −2, … ∞ if n is odd; if n
     * is even ∓∞ at ±0 and NaN at the others. 0 at ∞, NaN at −∞ and for n outside [0, 100]. Relative errors are below
     * (n + 10) · 10⁻¹⁶ for x &gt; 0 (measured against 40 digits). Between poles below 0, where for even n it
     * changes its sign, the errors are so small beside the terms of its series.
     */
    public static double polygamma(int n, double x) {
        if (n <= 0 || n > Polygamma.MAX_ORDER || Double.isNaN(x)) {
            return n == 0 ? digamma(x) : Double.NaN;
        }
        double sign = n % 2 == 0 ? -1 : 1;
        if (x > 0) {
            return x == Double.POSITIVE_INFINITY ? sign * 0 : sign * Polygamma.size(n, x);
        }
        if (x == Math.rint(x)) {
            return poleOfPolygamma(n, x);
        }
        return Polygamma.ofNegative(n, x);
    }

    private static double poleOfPolygamma(int n, double x) {
        if (x == 0 && n % 2 == 0) {
            return -1 / x;
        }
        return n % 2 == 0 || x == Double.NEGATIVE_INFINITY ? Double.NaN : Double.POSITIVE_INFINITY;
    }

    /** log B(a, b) = log Γ(a) + log Γ(b) − log Γ(a + b), without the cancellation, for a, b &gt; 0; NaN else. */
    public static double logBeta(double a, double b) {
        if (!isPositive(a) || !isPositive(b)) {
            return Double.NaN;
        }
        double smaller = Math.min(a, b);
        // There B(a, b) is 1/a + 1/b, but Commons Math overflows.
        return smaller < TINY ? Math.log1p(smaller / Math.max(a, b)) - Math.log(smaller) : Beta.logBeta(a, b);
    }

    /**
     * The regularized incomplete beta function Iₓ(a, b), the cdf of Beta(a, b) at x: 0 for x ≤ 0 and 1 for x ≥ 1. NaN
     * unless a and b are positive and finite. The relative error is below 10⁻¹² for parameters from 10⁻⁸ to 10⁸, but where
     * the value is small though x is above the mean, for tiny b, the absolute one is 10⁻¹⁵ (measured against 60 digits).
     *
     * @throws ArithmeticException if its continued fraction does not converge, for parameters far above 10¹⁰, or its
     *     parts overflow
     */
    public static double betainc(double a, double b, double x) {
        if (!isPositive(a) || !isPositive(b) || Double.isNaN(x)) {
            return Double.NaN;
        }
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        return IncompleteBeta.of(a, b, x);
    }

    private static boolean isPositive(double x) {
        return x > 0 && x < Double.POSITIVE_INFINITY;
    }

    /** sin πx, by the distance to the nearest integer, which is exact. */
    private static double sinPi(double x) {
        double nearest = Math.rint(x);
        double sine = Math.sin(Math.PI * (x - nearest));
        return nearest % 2 == 0 ? sine : -sine;
    }

    private static double tanPi(double x) {
        return Math.tan(Math.PI * (x - Math.rint(x)));
    }
}
