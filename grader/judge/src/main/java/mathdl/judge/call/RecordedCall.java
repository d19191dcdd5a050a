package mathdl.judge.call;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mathdl.checks.CheckId;
import mathdl.checks.array.ArrayValues;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A call that a check made, with its inputs and what came of it: enough to make it again. */
public record RecordedCall(CheckId check, Method method, List<Object> arguments, Outcome outcome) {
    private static final int LONGEST = 200;

    /** Such as {@code p = [0.4, 0.4, 0.2], q = [0.6, 0.3, 0.1]}; long arguments are cut short. */
    public String describeArguments() {
        return IntStream.range(0, arguments.size())
                .mapToObj(i -> method.getParameters()[i].getName() + " = " + describe(arguments.get(i)))
                .collect(Collectors.joining(", "));
    }

    private static String describe(Object argument) {
        String text = argument instanceof INDArray array
                ? ArrayValues.toString(array)
                : argument instanceof double[] numbers ? java.util.Arrays.toString(numbers) : String.valueOf(argument);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
