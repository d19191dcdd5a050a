package mathdl.checks.assertion;

import java.util.List;
import java.util.Locale;
import mathdl.model.Fact;
import org.assertj.core.api.WritableAssertionInfo;

/** How numbers and subjects are written in failure messages. */
final class Numbers {
    private Numbers() {}

    /** Every digit that tells two doubles apart; infinities with their sign. */
    static String format(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "+Infinity" : "-Infinity";
        }
        return Double.toString(value);
    }

    /** Three significant digits. */
    static String brief(double value) {
        return String.format(Locale.ROOT, "%.2e", value);
    }

    /** An expected NaN is a fault of the check: the answer NaN must never pass for a value. */
    static void requireNumber(double expected) {
        if (Double.isNaN(expected)) {
            throw new IllegalArgumentException("a check cannot expect NaN");
        }
    }

    static List<Fact> expectedAndActual(String expected, double actual) {
        return List.of(new Fact("expected", expected), new Fact("actual", format(actual)));
    }

    /** What the check called the value, or "the answer". */
    static String subject(WritableAssertionInfo info) {
        return info.hasDescription() ? info.descriptionText() : "the answer";
    }
}
