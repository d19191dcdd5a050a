package mathdl.toolkit.special;

/**
 * What Stirling's formula leaves of ln Γ and of its derivative ψ: small where the functions are large, so sums in which the
 * large parts cancel can leave them out. Source: NIST Digital Library of Mathematical Functions, https://dlmf.nist.gov,
 * 5.11.1 and 5.11.2.
 */
public final class Stirling {
    /** ½ ln 2π. */
    public static final double HALF_LOG_TWO_PI = 0.9189385332046728;

    /** B₂ₖ/(2k (2k − 1)), k = 1 … 7. */
    private static final double[] LOG_GAMMA_SERIES = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360360, 1.0 / 156
    };
    /** B₂ₖ/(2k), k = 1 … 7. */
    private static final double[] DIGAMMA_SERIES = {
        1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132, -691.0 / 32760, 1.0 / 12
    };
    /** From here seven terms reach double precision: the eighth is 0.44/10¹⁶ at 10, and less for ln Γ. */
    private static final double ASYMPTOTIC = 10;

    private Stirling() {}

    /** ln Γ(x) − (x − ½) ln x + x − ½ ln 2π for x &gt; 0, about 1/(12x) for large x; NaN else. */
    public static double logGammaRemainder(double x) {
        if (!(x >= ASYMPTOTIC)) {
            return x > 0 ? GammaFunctions.lgamma(x) - (x - 0.5) * Math.log(x) + x - HALF_LOG_TWO_PI : Double.NaN;
        }
        double z = 1 / x;
        return z * Polynomial.at(z * z, LOG_GAMMA_SERIES);
    }

    /** ψ(x) − ln x for x &gt; 0, about −1/(2x) for large x; NaN else. */
    public static double digammaRemainder(double x) {
        if (!(x >= ASYMPTOTIC)) {
            return x > 0 ? GammaFunctions.digamma(x) - Math.log(x) : Double.NaN;
        }
        double z = 1 / x;
        return -0.5 * z - z * z * Polynomial.at(z * z, DIGAMMA_SERIES);
    }
}
