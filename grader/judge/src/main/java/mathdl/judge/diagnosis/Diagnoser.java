package mathdl.judge.diagnosis;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mathdl.checks.Checks;
import mathdl.checks.assertion.Tolerance;
import mathdl.judge.call.Outcome;
import mathdl.judge.call.RecordedCall;
import mathdl.judge.call.Replay;
import mathdl.judge.value.FreeSigns;
import mathdl.model.course.Course;
import mathdl.model.report.Diagnosis;

/** Finds the misconception that gives a student's answers, by making every recorded call again. */
public final class Diagnoser {
    private final Replay replay;

    public Diagnoser(Replay replay) {
        this.replay = replay;
    }

    /**
     * The one misconception whose answers equal the student's on every call and differ from the truth on at least
     * one; empty if there is none, or more than one.
     *
     * @param checks the exercise's check methods, for their tolerances
     */
    public Optional<Diagnosis> diagnose(Course.Entry entry, List<Method> checks, List<RecordedCall> calls) {
        if (calls.isEmpty() || calls.stream().anyMatch(call -> call.outcome() instanceof Outcome.Lost)) {
            return Optional.empty();
        }
        Map<String, Sameness> sameness = samenessByCheck(checks);
        if (matches(entry, entry.chapter().referenceClass(entry.exercise()), calls, sameness)) {
            return Optional.empty();
        }
        List<NamedMisconception> matching = new ArrayList<>();
        for (NamedMisconception misconception : NamedMisconception.of(entry)) {
            if (matches(entry, misconception.implementation(), calls, sameness)) {
                matching.add(misconception);
            }
        }
        return matching.size() == 1
                ? Optional.of(
                        new Diagnosis(matching.get(0).name(), matching.get(0).hint()))
                : Optional.empty();
    }

    private boolean matches(
            Course.Entry entry, String implementation, List<RecordedCall> calls, Map<String, Sameness> sameness) {
        for (RecordedCall call : calls) {
            Outcome replayed = replay.answer(entry, implementation, call.method(), call.arguments());
            if (!sameness.get(call.check().method()).same(replayed, call.outcome())) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Sameness> samenessByCheck(List<Method> checks) {
        Map<String, Sameness> sameness = new HashMap<>();
        for (Method check : checks) {
            Tolerance tolerance = Checks.tolerance(check);
            sameness.put(check.getName(), new Sameness(tolerance, FreeSigns.of(check.getDeclaringClass())));
        }
        return sameness;
    }
}
