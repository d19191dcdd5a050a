package mathdl.judge.call;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mathdl.checks.CheckId;
import mathdl.checks.array.ArrayValues;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A call that a check made, with its inputs and what came of it: enough to make it again. */
public record RecordedCall(CheckId check, Method method, List<Object> arguments, Outcome outcome) {
    private static final int LONGEST = 200;

    /** Such as {@code A = [[1.0, 2.0], [0.0, 3.0]], f = a function}; long arguments are cut short. */
    public String describeArguments() {
        return IntStream.range(0, arguments.size())
                .mapToObj(i -> method.getParameters()[i].getName() + " = "
                        + describe(method.getParameters()[i], arguments.get(i)))
                .collect(Collectors.joining(", "));
    }

    /** What came of it, in a line. */
    public String describeOutcome() {
        if (outcome instanceof Outcome.Value value) {
            return shortened(text(value.value()));
        } else if (outcome instanceof Outcome.Threw threw) {
            return "threw " + threw.kind() + ": " + threw.message()
                    + (threw.place().isEmpty() ? "" : " at " + threw.place());
        } else if (outcome instanceof Outcome.ChangedInput changed) {
            return "changed its input: " + changed.change();
        }
        return ((Outcome.Lost) outcome).message();
    }

    private static String describe(Parameter parameter, Object argument) {
        boolean isFunction = parameter.getType().isAnnotationPresent(FunctionalInterface.class);
        String text = isFunction && argument != null ? "a function" : text(argument);
        return shortened(text);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** A Java array as the numbers that it holds. */
    private static String text(Object argument) {
        if (argument instanceof INDArray array) {
            return ArrayValues.toString(array);
        }
        String one = Arrays.deepToString(new Object[] {argument});
        return one.substring(1, one.length() - 1);
    }
}
