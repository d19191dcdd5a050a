package mathdl.judge.check;

import java.util.List;
import mathdl.judge.call.RecordedCall;
import mathdl.model.report.ExerciseResult;

/**
 * The checks of an exercise over one answer.
 *
 * @param calls every call that they made, in order
 * @param faults what went wrong in the grader itself, for its author
 */
public record ExerciseRun(ExerciseResult result, List<RecordedCall> calls, List<Throwable> faults) {
    /** A result that no call led to. */
    public static ExerciseRun without(ExerciseResult result) {
        return new ExerciseRun(result, List.of(), List.of());
    }
}
