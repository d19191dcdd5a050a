package mathdl.checks.assertion;

import java.util.List;
import mathdl.model.Fact;
import org.assertj.core.api.AbstractAssert;

/** Judges one number of an answer. */
public final class NumberAssert extends AbstractAssert<NumberAssert, Double> {

    NumberAssert(double actual) {
        super(actual, NumberAssert.class);
    }

    /**
     * The number agrees with the expected one within the tolerance. NaN never does; an infinity only with itself.
     *
     * @throws Mismatch with expected, actual, error and tolerance
     * @throws IllegalArgumentException if the expected number is NaN
     */
    public NumberAssert isCloseTo(double expected, Tolerance tolerance) {
        Numbers.requireNumber(expected);
        if (Double.isInfinite(expected)) {
            return isInfinite(expected);
        }
        refuseNonFinite(Numbers.format(expected));
        if (!tolerance.accepts(expected, actual)) {
            throw mismatch(
                    "is not the expected value",
                    List.of(
                            new Fact("expected", Numbers.format(expected)),
                            new Fact("actual", Numbers.format(actual)),
                            new Fact("error", Numbers.brief(Math.abs(expected - actual))),
                            new Fact("tolerance", tolerance.describe())));
        }
        return this;
    }

    /** The number is at least a bound, up to the tolerance; NaN and infinities are refused. The bound is finite. */
    public NumberAssert isAtLeast(double bound, Tolerance tolerance) {
        return isBounded(actual >= bound - tolerance.allowed(bound), "at least", bound, tolerance);
    }

    /** The number is at most a bound, up to the tolerance; NaN and infinities are refused. The bound is finite. */
    public NumberAssert isAtMost(double bound, Tolerance tolerance) {
        return isBounded(actual <= bound + tolerance.allowed(bound), "at most", bound, tolerance);
    }

    private NumberAssert isBounded(boolean holds, String words, double bound, Tolerance tolerance) {
        if (!Double.isFinite(bound)) {
            throw new IllegalArgumentException("a bound is finite, not " + Numbers.format(bound));
        }
        refuseNonFinite(words + " " + Numbers.format(bound));
        if (!holds) {
            throw mismatch(
                    "is out of bounds",
                    List.of(
                            new Fact("expected", words + " " + Numbers.format(bound)),
                            new Fact("actual", Numbers.format(actual)),
                            new Fact("tolerance", tolerance.describe())));
        }
        return this;
    }

    private NumberAssert isInfinite(double expected) {
        if (actual != expected) {
            String what = Double.isNaN(actual) ? "is NaN" : "is not " + Numbers.format(expected);
            throw mismatch(what, Numbers.expectedAndActual(Numbers.format(expected), actual));
        }
        return this;
    }

    private void refuseNonFinite(String expected) {
        if (!Double.isFinite(actual)) {
            throw mismatch("is " + Numbers.format(actual), Numbers.expectedAndActual(expected, actual));
        }
    }

    private Mismatch mismatch(String what, List<Fact> facts) {
        return new Mismatch(Numbers.subject(info) + " " + what, facts);
    }
}
