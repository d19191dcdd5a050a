package mathdl.checks.assertion;

import java.util.Locale;

/**
 * How far an answer may be from the expected value, and why.
 *
 * <p>An error e is accepted when {@code e <= max(absolute, relative · |expected|)}.
 *
 * @param absolute finite, not negative
 * @param relative not negative, below 1
 * @param reason why errors of this size are rounding and larger ones are not
 */
public record Tolerance(double absolute, double relative, String reason) {
    /** Only the very value is accepted. */
    public static final Tolerance EXACT = new Tolerance(0, 0, "the value is exact");

    public Tolerance {
        requireBound("absolute", absolute);
        requireBound("relative", relative);
        if (relative >= 1) {
            throw new IllegalArgumentException("a relative tolerance of " + relative + " accepts zero for any value");
        }
        if (reason == null || reason.isBlank()) {
            throw new IllegalArgumentException("a tolerance states its reason");
        }
    }

    /** The largest error accepted beside a finite expected value. */
    public double allowed(double expected) {
        return Math.max(absolute, relative * Math.abs(expected));
    }

    /** Whether two values agree; NaN agrees with NaN only, an infinity with itself only. */
    public boolean accepts(double expected, double actual) {
        if (!Double.isFinite(expected) || !Double.isFinite(actual)) {
            return Double.compare(expected, actual) == 0;
        }
        return Math.abs(expected - actual) <= allowed(expected);
    }

    /** Such as {@code 1e-10 relative: a dozen roundings}. */
    public String describe() {
        if (absolute == 0 && relative == 0) {
            return "none: " + reason;
        }
        String bounds = relative == 0 ? number(absolute) : number(relative) + " relative";
        if (relative != 0 && absolute != 0) {
            bounds += " or " + number(absolute);
        }
        return bounds + ": " + reason;
    }

    private static String number(double bound) {
        String brief = String.format(Locale.ROOT, "%.0e", bound);
        return Double.parseDouble(brief) == bound ? brief : Double.toString(bound);
    }

    private static void requireBound(String name, double bound) {
        if (!(bound >= 0) || Double.isInfinite(bound)) {
            throw new IllegalArgumentException(name + " tolerance must be finite and not negative, not " + bound);
        }
    }
}
