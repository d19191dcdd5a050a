package mathdl.cli.gradebook;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import mathdl.model.gradebook.Points;

/** Numbers that people write into files. */
final class Amount {
    private static final int MOST_DIGITS = 12;
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,5}");

    private Amount() {}

    /**
     * A decimal number of at most twelve digits; one with more would be a slip, and with a large exponent a memory full
     * of zeros.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Points of(String text) {
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is no number", e);
        }
        if (value.precision() > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("'" + text + "' has more than " + MOST_DIGITS + " digits");
        }
        return new Points(value);
    }

    /**
     * A whole number that is not negative.
     *
     * @throws IllegalArgumentException if it is none
     */
    static int whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text + "' is no whole number from 0 to 99999");
        }
        return Integer.parseInt(text);
    }
}
