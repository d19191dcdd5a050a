package mathdl.checks.assertion;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import mathdl.checks.array.PlainArray;
import mathdl.model.Fact;
import org.assertj.core.annotation.CheckReturnValue;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Entry point of the assertions that checks are written with; one that asserts nothing does not compile. */
public final class MathAssertions {
    private static final double[] NOT_FINITE = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

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

    /**
     * The answer refuses every one of some numbers, as {@link #assertRefuses}.
     *
     * @param name what the contract calls the number, "λ"
     */
    public static void assertRefusesEach(String name, DoubleConsumer call, double... numbers) {
        for (double number : numbers) {
            assertRefuses(name + " = " + Numbers.format(number), () -> call.accept(number));
        }
    }

    /**
     * The answer refuses an array that is not finite, as {@link #assertRefuses}: each of NaN, ∞ and −∞ is tried, and each
     * place of the array holds one of them in turn.
     *
     * @param name what the contract calls the array, "x"
     * @param values good elements, at least one; the call gets copies that have one bad element
     */
    public static void assertRefusesNotFinite(String name, double[] values, Consumer<double[]> call) {
        for (int k = 0; k < Math.max(values.length, NOT_FINITE.length); k++) {
            double[] bad = values.clone();
            bad[k % bad.length] = NOT_FINITE[k % NOT_FINITE.length];
            assertRefuses(Numbers.format(bad[k % bad.length]) + " in " + name, () -> call.accept(bad));
        }
    }

    private static Mismatch refusal(String input, String actual) {
        return new Mismatch(
                input + " is not refused",
                List.of(new Fact("expected", "IllegalArgumentException"), new Fact("actual", actual)));
    }
}
