package mathdl.judge.audit;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import mathdl.checks.Seed;
import mathdl.judge.call.Answerer;
import mathdl.judge.call.Outcome;
import mathdl.judge.call.RecordedCall;
import mathdl.judge.check.ExerciseJudge;
import mathdl.judge.check.ExerciseRun;
import mathdl.model.Verdict;
import mathdl.model.course.Course;
import mathdl.worker.wire.Messages.Layout;

/**
 * One exercise under audit: runs its checks, and makes rows of what is seen.
 *
 * @param references the reference, with its arrays laid out in memory in some way
 */
record ExerciseAudit(
        Course.Entry entry, ExerciseJudge exercise, List<Seed> seeds, Function<Layout, Answerer> references) {

    ExerciseRun run(Answerer answerer, Seed seed) {
        return exercise.run(answerer, seed);
    }

    Answerer reference() {
        return references.apply(Layout.AS_IS);
    }

    /** The promise that an answerer, a new one for each seed, gets all points. */
    AuditRow full(String kind, String name, Supplier<Answerer> answerers) {
        for (Seed seed : seeds) {
            ExerciseRun run = run(answerers.get(), seed);
            if (run.result().points() < exercise.maxPoints() || run.result().verdict() != Verdict.PASSED) {
                return row(kind, name, false, score(run) + firstProblem(run));
            }
        }
        return row(kind, name, true, score(exercise.maxPoints()));
    }

    AuditRow row(String kind, String name, boolean kept, String finding) {
        return row(kind, name, kept ? AuditRow.State.KEPT : AuditRow.State.BROKEN, finding);
    }

    AuditRow row(String kind, String name, AuditRow.State state, String finding) {
        return new AuditRow(entry.id(), kind, name, state, finding);
    }

    String score(ExerciseRun run) {
        return score(run.result().points());
    }

    String score(int points) {
        return points + "/" + exercise.maxPoints();
    }

    static String firstProblem(ExerciseRun run) {
        return run.result().checks().stream()
                .filter(check -> check.verdict() != Verdict.PASSED)
                .findFirst()
                .map(check -> ": " + check.name() + " " + check.message())
                .orElse("");
    }

    static List<Object> values(ExerciseRun run) {
        return run.calls().stream()
                .map(RecordedCall::outcome)
                .filter(Outcome.Value.class::isInstance)
                .map(outcome -> ((Outcome.Value) outcome).value())
                .toList();
    }
}
