package mathdl.judge.check;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import mathdl.checks.CheckId;
import mathdl.checks.array.ArrayValues;
import mathdl.judge.call.Answerer;
import mathdl.judge.call.Outcome;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Answers to {@link mathdl.fixture.Sum} without a process. */
record Fake(Function<double[], Outcome> answer) implements Answerer {
    static Fake right() {
        return new Fake(x -> new Outcome.Value(Arrays.stream(x).sum()));
    }

    static Fake always(Outcome outcome) {
        return new Fake(x -> outcome);
    }

    @Override
    public Optional<Outcome> open(CheckId check) {
        return Optional.empty();
    }

    @Override
    public Outcome call(Method method, Object[] arguments) {
        return answer.apply(ArrayValues.doubles((INDArray) arguments[0]));
    }
}
