package mathdl.information.reference;

import mathdl.toolkit.special.Ratio;
import mathdl.toolkit.special.RelativeEntropy;

/**
 * How far ln Γ is from x ln x − x, by its Bregman divergence: ln Γ(y) − ln Γ(x) − (y − x) ψ(x) less y ln(y/x) − y + x.
 * Source: NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov, 5.5.1, 5.11.1 and 5.11.2.
 */
final class LogGammaRemainder {
    /** B₂ₖ/(2k (2k − 1)), k = 1 … 7: coefficients of Stirling's series in 1/x, 1/x³, … */
    private static final double[] STIRLING = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156
    };
    /** From here seven terms of the series reach double precision: the eighth is 0.03/10¹⁵ at 10. */
    private static final double ASYMPTOTIC = 10;

    private LogGammaRemainder() {}

    /**
     * For positive x and y. Both are moved up by n, to where Stirling's series holds; each step, by ln Γ(x + 1) = ln Γ(x) +
     * ln x, leaves the Itakura–Saito divergence of y from x.
     */
    static double of(double y, double x) {
        int n = (int) Math.ceil(Math.max(0, ASYMPTOTIC - Math.min(x, y)));
        double difference = y - x;
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += Ratio.of(y + k, x + k, difference).itakuraSaito();
        }
        Ratio moved = Ratio.of(y + n, x + n, difference);
        return sum
                + (n == 0 ? 0 : shift(y, x, n))
                + moved.itakuraSaito() / 2
                + ofStirlingSeries(y + n, x + n, difference);
    }

    /** (y + n) ln((y + n)/(x + n)) − y ln(y/x); near y = x, where both are nearly y − x, from what they are more. */
    private static double shift(double y, double x, int n) {
        double difference = y - x;
        Ratio ratio = Ratio.of(y, x, difference);
        if (ratio.isNearOne()) {
            return RelativeEntropy.nonNegativeTerm(y + n, x + n, -difference)
                    - RelativeEntropy.nonNegativeTerm(y, x, -difference);
        }
        return (y + n) * Ratio.of(y + n, x + n, difference).log() - y * ratio.log();
    }

    /**
     * The Bregman divergence of Σ cₖ x⁻ᵐ, m = 2k − 1. With a = 1/x and b = 1/y that of x⁻ᵐ is bᵐ − aᵐ + m (y − x) aᵐ⁺¹ =
     * (a − b)²/b (bᵐ⁻¹ + 2 a bᵐ⁻² + … + m aᵐ⁻¹).
     */
    private static double ofStirlingSeries(double y, double x, double difference) {
        double a = 1 / x;
        double b = 1 / y;
        double factor = 0;
        double power = 1;
        double sum = 0;
        for (int m = 1; m < 2 * STIRLING.length; m++) {
            factor = b * factor + m * power;
            power *= a;
            sum += m % 2 == 1 ? STIRLING[m / 2] * factor : 0;
        }
        double relative = difference / x;
        return relative * relative / y * sum;
    }
}
