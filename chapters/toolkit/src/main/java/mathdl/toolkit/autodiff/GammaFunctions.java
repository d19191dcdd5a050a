package mathdl.toolkit.autodiff;

import org.apache.commons.math3.special.Gamma;

/** Derivatives of log Γ. */
final class GammaFunctions {
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

    /** From here on the asymptotic series is exact to double precision for the orders in use. */
    private static final double LARGE = 20;

    private GammaFunctions() {}

    /**
     * ψ⁽ⁿ⁾(x) by recurrence and the asymptotic series (NIST Digital Library of Mathematical Functions, 5.15.5 and 5.15.8).
     *
     * @param x positive; NaN is returned elsewhere if n > 0
     */
    static double polygamma(int n, double x) {
        if (!(x > 0)) {
            return n == 0 ? Gamma.digamma(x) : Double.NaN;
        }
        double sum = 0;
        double shifted = x;
        double sign = n % 2 == 0 ? -1 : 1;
        double factorial = factorial(n);
        for (; shifted < LARGE + n; shifted++) {
            sum += sign * factorial * Math.pow(shifted, -n - 1);
        }
        return sum + asymptotic(n, shifted, sign);
    }

    private static double asymptotic(int n, double x, double sign) {
        double leading = n == 0 ? Math.log(x) : sign * factorial(n - 1) * Math.pow(x, -n);
        double sum = leading + sign * factorial(n) / 2 * Math.pow(x, -n - 1);
        double rising = factorial(n + 1) / 2;
        for (int k = 1; k <= BERNOULLI.length; k++) {
            sum += sign * BERNOULLI[k - 1] * rising * Math.pow(x, -2 * k - n);
            rising *= (double) (2 * k + n) * (2 * k + n + 1) / ((2 * k + 1) * (2 * k + 2));
        }
        return sum;
    }

    private static double factorial(int n) {
        double product = 1;
        for (int k = 2; k <= n; k++) {
            product *= k;
        }
        return product;
    }
}
