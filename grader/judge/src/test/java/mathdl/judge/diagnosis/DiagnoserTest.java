package mathdl.judge.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import mathdl.checks.CheckId;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.array.PlainArray;
import mathdl.fixture.FixtureCourse;
import mathdl.fixture.Sum;
import mathdl.judge.call.Outcome;
import mathdl.judge.call.RecordedCall;
import mathdl.judge.check.ExerciseJudge;
import mathdl.model.Verdict;
import mathdl.model.report.Diagnosis;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

class DiagnoserTest {
    private static final Method OF = Sum.class.getMethods()[0];
    private static final double[][] INPUTS = {{1, 3}, {2, 6, 1}};

    private int replays;

    /** What the classes of the fixture answer, without a process. */
    private Outcome replay(String implementation, double[] x) {
        replays++;
        if (implementation.endsWith("$Mean")) {
            return new Outcome.Value(Arrays.stream(x).average().orElseThrow());
        }
        return new Outcome.Value(
                implementation.endsWith("$First") ? x[0] : Arrays.stream(x).sum());
    }

    private Optional<Diagnosis> diagnosis(List<Outcome> outcomes) {
        List<RecordedCall> calls = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Object input = PlainArray.factory().vector(INPUTS[i]);
            calls.add(new RecordedCall(new CheckId("7.1", "c_scales"), OF, List.of(input), outcomes.get(i)));
        }
        Diagnoser diagnoser = new Diagnoser((entry, implementation, method, arguments) ->
                replay(implementation, ArrayValues.doubles((INDArray) arguments.get(0))));
        return diagnoser.diagnose(FixtureCourse.sum(), new ExerciseJudge(FixtureCourse.sum()).methods(), calls);
    }

    private Optional<Diagnosis> diagnosisOf(ToDoubleFunction<double[]> answer) {
        return diagnosis(Arrays.stream(INPUTS)
                .<Outcome>map(x -> new Outcome.Value(answer.applyAsDouble(x)))
                .toList());
    }

    @Test
    void the_one_misconception_that_gives_all_answers_is_found() {
        Diagnosis found =
                diagnosisOf(x -> Arrays.stream(x).average().orElseThrow()).orElseThrow();

        assertThat(found.misconception()).isEqualTo("mean");
        assertThat(found.hint()).contains("Do not divide");
    }

    @Test
    void one_call_that_differs_is_enough_to_rule_it_out() {
        assertThat(diagnosis(List.of(new Outcome.Value(2.0), new Outcome.Value(3.5))))
                .isEmpty();
    }

    @Test
    void the_truth_is_no_misconception() {
        assertThat(diagnosisOf(x -> Arrays.stream(x).sum())).isEmpty();
    }

    @Test
    void two_that_match_are_none() {
        INPUTS[0][1] = 1; // mean and first agree on (1, 1)
        try {
            assertThat(diagnosis(List.of(new Outcome.Value(1.0)))).isEmpty();
        } finally {
            INPUTS[0][1] = 3;
        }
    }

    @Test
    void nothing_is_replayed_without_calls_or_with_a_lost_one() {
        assertThat(diagnosis(List.of())).isEmpty();
        assertThat(diagnosis(List.of(new Outcome.Value(2.0), new Outcome.Lost(Verdict.CRASHED, "gone"))))
                .isEmpty();
        assertThat(replays).isZero();
    }
}
