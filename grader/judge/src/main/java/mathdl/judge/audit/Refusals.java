package mathdl.judge.audit;

import java.util.List;
import java.util.Optional;
import mathdl.checks.assertion.StudentException;
import mathdl.judge.call.Answerer;
import mathdl.judge.call.Outcome;
import mathdl.judge.call.RecordedCall;

/**
 * What an exercise's reference refuses. The stub has the same guards and students keep them: a misconception without
 * them gives other answers than every student who has it, and is never diagnosed.
 */
final class Refusals {
    private Refusals() {}

    /**
     * The first call that the reference refuses and the misconception does not.
     *
     * @param truth the reference's calls, those of every check to its end
     */
    static Optional<String> missing(List<RecordedCall> truth, Answerer misconception) {
        return truth.stream()
                .filter(call -> refuses(call.outcome()))
                .filter(call -> !refuses(
                        misconception.call(call.method(), call.arguments().toArray())))
                .findFirst()
                .map(call -> "does not refuse, as the reference does: "
                        + call.method().getName() + " of " + call.describeArguments());
    }

    private static boolean refuses(Outcome outcome) {
        return outcome instanceof Outcome.Threw threw
                && new StudentException(threw.kind(), threw.message(), threw.place())
                        .isKind(IllegalArgumentException.class);
    }
}
