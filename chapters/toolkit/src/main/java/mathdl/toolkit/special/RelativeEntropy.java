package mathdl.toolkit.special;

/** One outcome's part in a Kullback–Leibler divergence, for p, q ≥ 0 and finite; 0 ln 0 = 0 and p ln(p/0) = ∞. */
public final class RelativeEntropy {
    private RelativeEntropy() {}

    /** p ln(p/q), of either sign. */
    public static double term(double p, double q) {
        if (p == 0 || q == 0) {
            return p == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return p * Ratio.of(p, q).log();
    }

    /** p ln(p/q) − p + q, as {@link #nonNegativeTerm(double, double, double)}. */
    public static double nonNegativeTerm(double p, double q) {
        return nonNegativeTerm(p, q, q - p);
    }

    /**
     * p ln(p/q) − p + q ≥ 0, to full relative precision also where p is nearly q. Over distributions these parts have the
     * same sum as p ln(p/q), but nothing cancels in it.
     *
     * @param difference q − p, which may be known better than as the difference of the rounded p and q
     */
    public static double nonNegativeTerm(double p, double q, double difference) {
        if (p == 0 || q == 0) {
            return p == 0 ? q : Double.POSITIVE_INFINITY;
        }
        Ratio ratio = Ratio.of(q, p, difference);
        return ratio.isNearOne() ? p * ratio.itakuraSaito() : difference - p * ratio.log();
    }
}
