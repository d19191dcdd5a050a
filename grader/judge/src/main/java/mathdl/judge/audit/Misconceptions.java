package mathdl.judge.audit;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mathdl.checks.Seed;
import mathdl.judge.call.Answerer;
import mathdl.judge.check.ExerciseRun;
import mathdl.judge.diagnosis.Diagnoser;
import mathdl.judge.diagnosis.NamedMisconception;
import mathdl.model.Verdict;
import mathdl.model.report.CheckResult;
import mathdl.model.report.Diagnosis;

/** Every misconception fails the check that it names, and gets its own hint. */
record Misconceptions(ExerciseAudit exercise, Function<NamedMisconception, Answerer> answerers, Diagnoser diagnoser) {

    List<AuditRow> rows() {
        return NamedMisconception.of(exercise.entry()).stream().map(this::row).toList();
    }

    private AuditRow row(NamedMisconception misconception) {
        int most = 0;
        for (Seed seed : exercise.seeds()) {
            ExerciseRun run = exercise.run(answerers.apply(misconception), seed);
            Optional<String> problem = problem(misconception, run);
            if (problem.isPresent()) {
                return exercise.row("misconception", misconception.name(), false, problem.get());
            }
            most = Math.max(most, run.result().points());
        }
        return exercise.row("misconception", misconception.name(), true, "own hint, keeps " + exercise.score(most));
    }

    private Optional<String> problem(NamedMisconception misconception, ExerciseRun run) {
        List<Method> checks = exercise.exercise().methods();
        int index = checks.stream().map(Method::getName).toList().indexOf(misconception.caughtBy());
        if (index < 0) {
            return Optional.of("there is no check " + misconception.caughtBy());
        }
        CheckResult check = run.result().checks().get(index);
        if (check.verdict() != Verdict.FAILED) {
            return Optional.of(
                    misconception.caughtBy() + " is " + check.verdict().word());
        }
        Optional<Diagnosis> found = diagnoser.diagnose(exercise.entry(), checks, run.calls());
        boolean own = found.isPresent() && found.get().misconception().equals(misconception.name());
        return own
                ? Optional.empty()
                : Optional.of(
                        "diagnosed as " + found.map(Diagnosis::misconception).orElse("nothing"));
    }
}
