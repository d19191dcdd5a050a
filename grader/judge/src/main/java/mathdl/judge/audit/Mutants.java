package mathdl.judge.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mathdl.checks.Equivalent;
import mathdl.checks.Seed;
import mathdl.judge.call.Outcome;
import mathdl.judge.check.ExerciseRun;
import mathdl.model.Verdict;

/** Every generic mutant that changes an answer fails, but for those that are marked as equivalent. */
record Mutants(ExerciseAudit exercise) {

    List<AuditRow> rows() {
        return Arrays.stream(Mutant.values()).map(this::row).toList();
    }

    private AuditRow row(Mutant mutant) {
        Optional<Equivalent> excuse = equivalence(mutant);
        Map<String, List<Object>> publicAnswers = valuesByMethod(exercise.run(exercise.reference(), Seed.PUBLIC));
        int most = 0;
        boolean changes = false;
        for (Seed seed : exercise.seeds()) {
            ExerciseRun truth = exercise.run(exercise.reference(), seed);
            ExerciseRun run =
                    exercise.run(new MutantAnswerer(exercise.reference(), mutant, new Memory(publicAnswers)), seed);
            if (describe(run).equals(describe(truth))) {
                continue;
            }
            changes = true;
            if (run.result().verdict() == Verdict.GRADER_FAULT) {
                return row(mutant, false, "a check trips over it" + ExerciseAudit.firstProblem(run));
            }
            if (run.result().verdict() == Verdict.PASSED && excuse.isEmpty()) {
                return row(mutant, false, "alive: " + exercise.score(run));
            }
            most = Math.max(most, run.result().points());
        }
        if (excuse.isPresent()) {
            return exercise.row(
                    "mutant",
                    mutant.words(),
                    AuditRow.State.EQUIVALENT,
                    excuse.get().why());
        }
        return changes
                ? row(mutant, true, "killed, keeps " + exercise.score(most))
                : exercise.row("mutant", mutant.words(), AuditRow.State.NOT_APPLICABLE, "changes nothing");
    }

    private AuditRow row(Mutant mutant, boolean kept, String finding) {
        return exercise.row("mutant", mutant.words(), kept, finding);
    }

    private Optional<Equivalent> equivalence(Mutant mutant) {
        return Arrays.stream(exercise.exercise().checksClass().getAnnotationsByType(Equivalent.class))
                .filter(equivalent -> equivalent.mutant().equals(mutant.words()))
                .findFirst();
    }

    private static Map<String, List<Object>> valuesByMethod(ExerciseRun run) {
        return run.calls().stream()
                .filter(call -> call.outcome() instanceof Outcome.Value)
                .collect(Collectors.groupingBy(
                        call -> call.method().getName(),
                        Collectors.mapping(call -> ((Outcome.Value) call.outcome()).value(), Collectors.toList())));
    }

    /** All answers of a run as text, to tell whether a mutant changed any. */
    private static List<String> describe(ExerciseRun run) {
        return run.calls().stream().map(call -> String.valueOf(call.outcome())).toList();
    }
}
