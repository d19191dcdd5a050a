package mathdl.checks.assertion;

import java.util.List;
import mathdl.checks.array.PlainArray;
import mathdl.model.Fact;
import org.assertj.core.annotation.CheckReturnValue;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Entry point of the assertions that checks are written with; one that asserts nothing does not compile. */
public final class MathAssertions {
    private MathAssertions() {}

    @CheckReturnValue
    public static NumberAssert assertThat(double actual) {
        return new NumberAssert(actual);
    }

    @CheckReturnValue
    public static ArrayAssert assertThat(INDArray actual) {
        return new ArrayAssert(actual);
    }

    /** Judges a Java array as the vector that it holds. */
    @CheckReturnValue
    public static ArrayAssert assertThat(double[] actual) {
        return new ArrayAssert(actual == null ? null : PlainArray.factory().vector(actual));
    }

    /**
     * The answer refuses an input with an IllegalArgumentException, as its contract says.
     *
     * @param input what is wrong with the input, "a probability below zero"
     */
    public static void assertRefuses(String input, Runnable call) {
        try {
            call.run();
        } catch (StudentException e) {
            if (e.isKind(IllegalArgumentException.class)) {
                return;
            }
            throw refusal(input, e.getMessage());
        }
        throw refusal(input, "a value");
    }

    private static Mismatch refusal(String input, String actual) {
        return new Mismatch(
                input + " is not refused",
                List.of(new Fact("expected", "IllegalArgumentException"), new Fact("actual", actual)));
    }
}
