package mathdl.toolkit.linear;

/**
 * A product mantissa · 2^exponent that neither overflows nor underflows.
 *
 * @param mantissa 0, or 1 ≤ |mantissa| &lt; 2
 */
record ScaledProduct(double mantissa, long exponent) {
    static final ScaledProduct ONE = new ScaledProduct(1, 0);
    private static final double LOG_2 = Math.log(2);
    /** Multiplies a subnormal number into the normal ones, of which alone getExponent tells the size. */
    private static final int NORMALISE = 64;

    /** This times a finite factor. */
    ScaledProduct times(double factor) {
        boolean subnormal = Math.abs(factor) < Double.MIN_NORMAL;
        double normal = subnormal ? Math.scalb(factor, NORMALISE) : factor;
        if (normal == 0 || mantissa == 0) {
            return new ScaledProduct(0, 0);
        }
        int first = Math.getExponent(normal);
        double product = mantissa * Math.scalb(normal, -first);
        int second = Math.getExponent(product);
        return new ScaledProduct(Math.scalb(product, -second), exponent + first + second - (subnormal ? NORMALISE : 0));
    }

    /** The product; ±∞ or 0 if it is out of range. */
    double value() {
        int within = (int) Math.max(Math.min(exponent, 5000), -5000);
        return Math.scalb(mantissa, within);
    }

    double sign() {
        return Math.signum(mantissa);
    }

    /** log |product| in nats; −∞ for 0. */
    double logAbs() {
        return Math.log(Math.abs(mantissa)) + exponent * LOG_2;
    }
}
