package mathdl.toolkit.special;

/**
 * The regularized incomplete beta function by the continued fraction of A. R. DiDonato and A. H. Morris, Algorithm 708,
 * ACM Transactions on Mathematical Software 18 (1992), formula (9): the even part of DLMF 8.17.22, which takes x near the
 * mean by a − (a + b) x, known without cancellation. Evaluated by Lentz's method.
 */
final class IncompleteBeta {
    /** Relative change at which the fraction may stop. */
    private static final double PRECISION = 1e-15;
    /** About √max(a, b) terms are needed: enough for parameters up to 10¹⁰, in a few hundredths of a second. */
    private static final int TERMS = 1_000_000;
    /** Stands for a denominator that is 0. */
    private static final double TINY = 1e-300;

    private IncompleteBeta() {}

    /** Iₓ(a, b) for positive a, b and 0 &lt; x &lt; 1. */
    static double of(double a, double b, double x) {
        double powers = Math.exp(BetaDensity.logPowers(a, b, x));
        double excess = BetaDensity.excess(a, b, x);
        double value = x <= (a + 1) / (a + b + 2)
                ? powers / fraction(a, b, x, excess)
                : 1 - powers / fraction(b, a, 1 - x, -excess);
        if (Double.isNaN(value)) {
            throw new ArithmeticException(
                    "parts of I_x(a, b) are beyond a double's range for a " + a + ", b " + b + ", x " + x);
        }
        return Math.max(0, Math.min(value, 1));
    }

    /** β₀ + α₁/(β₁ + α₂/(β₂ + …)). */
    private static double fraction(double a, double b, double x, double excess) {
        double value = nonZero(a / (a + 1) * (excess + 1));
        double c = value;
        double d = 0;
        for (int m = 1; m < TERMS; m++) {
            double numerator = numerator(m, a, b, x);
            double denominator = denominator(m, a, b, x, excess);
            c = nonZero(denominator + numerator / c);
            d = 1 / nonZero(denominator + numerator * d);
            value *= c * d;
            if (Math.abs(c * d - 1) <= PRECISION) {
                return value;
            }
            if (Double.isNaN(value)) {
                break;
            }
        }
        throw new ArithmeticException(
                "the fraction of I_x(a, b) did not converge for a " + a + ", b " + b + ", x " + x);
    }

    private static double numerator(int m, double a, double b, double x) {
        double odd = a + (2 * m - 1);
        return (a + (m - 1)) / odd * x * ((a + b + (m - 1)) / odd * x) * m * (b - m);
    }

    private static double denominator(int m, double a, double b, double x, double excess) {
        return m + m * x * (b - m) / (a + (2 * m - 1)) + (a + m) / (a + (2 * m + 1)) * (excess + 1 + m * (2 - x));
    }

    private static double nonZero(double x) {
        return x == 0 ? TINY : x;
    }
}
