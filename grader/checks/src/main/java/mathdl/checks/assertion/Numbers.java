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

    static List<Fact> expectedAndActual(double expected, double actual) {
        return List.of(new Fact("expected", format(expected)), new Fact("actual", format(actual)));
    }

    /** What the check called the value, or "the answer". */
    static String subject(WritableAssertionInfo info) {
        return info.hasDescription() ? info.descriptionText() : "the answer";
    }
}
