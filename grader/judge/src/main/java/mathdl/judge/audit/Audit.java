package mathdl.judge.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mathdl.checks.Equivalent;
import mathdl.checks.Seed;
import mathdl.judge.call.Answerer;
import mathdl.judge.call.Outcome;
import mathdl.judge.call.RecordedCall;
import mathdl.judge.check.ExerciseJudge;
import mathdl.judge.check.ExerciseRun;
import mathdl.judge.diagnosis.NamedMisconception;
import mathdl.judge.grading.Judge;
import mathdl.judge.worker.StudentAnswerer;
import mathdl.judge.worker.SubmissionSession;
import mathdl.model.Verdict;
import mathdl.model.course.Course;
import mathdl.model.report.CheckResult;
import mathdl.model.report.Diagnosis;
import mathdl.worker.wire.Messages.Layout;

/** Grades the grader: what must pass passes, what must fail fails, under every seed. */
public final class Audit {
    private final Judge judge;
    private final List<Seed> seeds;

    /**
     * @param seeds how many seeds, from 1 on
     */
    public Audit(Judge judge, int seeds) {
        this.judge = judge;
        this.seeds = LongStream.rangeClosed(1, seeds).mapToObj(Seed::of).toList();
    }

    /**
     * Audits one exercise.
     *
     * @param stub the stub's source by path, as it is cut from the reference
     */
    public List<AuditRow> audit(Course.Entry entry, Map<String, String> stub) {
        return new ExerciseAudit(entry, stub).rows();
    }

    private final class ExerciseAudit {
        private final Course.Entry entry;
        private final Map<String, String> stub;
        private final ExerciseJudge exercise;

        ExerciseAudit(Course.Entry entry, Map<String, String> stub) {
            this.entry = entry;
            this.stub = stub;
            this.exercise = judge.exerciseJudge(entry);
        }

        List<AuditRow> rows() {
            List<AuditRow> rows = new ArrayList<>();
            rows.add(stub());
            rows.add(full("reference", "as it is", Layout.AS_IS));
            for (NamedMisconception misconception : NamedMisconception.of(entry)) {
                rows.add(misconception(misconception));
            }
            for (Mutant mutant : Mutant.values()) {
                rows.add(mutant(mutant));
            }
            rows.add(variant("column-major answers", Layout.COLUMN_MAJOR, 2));
            rows.add(variant("answers that are views", Layout.VIEW, 1));
            return rows;
        }

        private AuditRow stub() {
            try (SubmissionSession session = judge.session(stub)) {
                StudentAnswerer answerer = new StudentAnswerer(session, entry);
                Optional<String> rejection = answerer.prepare();
                if (rejection.isPresent()) {
                    return row("stub", "as it is cut", false, rejection.get());
                }
                ExerciseRun run = exercise.run(answerer, Seed.PUBLIC);
                boolean untouched =
                        run.result().checks().stream().allMatch(check -> check.verdict() == Verdict.UNATTEMPTED);
                return row("stub", "as it is cut", untouched, score(run));
            }
        }

        private AuditRow full(String kind, String name, Layout layout) {
            for (Seed seed : seeds) {
                ExerciseRun run = exercise.run(reference(layout), seed);
                if (run.result().points() < exercise.maxPoints() || run.result().verdict() != Verdict.PASSED) {
                    return row(kind, name, false, score(run) + firstProblem(run));
                }
            }
            return row(kind, name, true, exercise.maxPoints() + "/" + exercise.maxPoints());
        }

        /** A layout that needs arrays of at least some rank to differ at all. */
        private AuditRow variant(String name, Layout layout, int rank) {
            boolean applies = values(exercise.run(reference(Layout.AS_IS), Seed.PUBLIC)).stream()
                    .flatMap(Numbers::arrays)
                    .anyMatch(array -> array.rank() >= rank);
            return applies
                    ? full("variant", name, layout)
                    : new AuditRow(
                            entry.id(), "variant", name, AuditRow.State.NOT_APPLICABLE, "no array of rank " + rank);
        }

        private AuditRow misconception(NamedMisconception misconception) {
            int most = 0;
            for (Seed seed : seeds) {
                Answerer answerer =
                        new CourseAnswerer(judge.courseAnswers(), entry, misconception.implementation(), Layout.AS_IS);
                ExerciseRun run = exercise.run(answerer, seed);
                Optional<String> problem = problem(misconception, run);
                if (problem.isPresent()) {
                    return row("misconception", misconception.name(), false, problem.get());
                }
                most = Math.max(most, run.result().points());
            }
            return row("misconception", misconception.name(), true, "own hint, keeps " + kept(most));
        }

        private Optional<String> problem(NamedMisconception misconception, ExerciseRun run) {
            int index = exercise.methods().stream()
                    .map(java.lang.reflect.Method::getName)
                    .toList()
                    .indexOf(misconception.caughtBy());
            if (index < 0) {
                return Optional.of("there is no check " + misconception.caughtBy());
            }
            CheckResult check = run.result().checks().get(index);
            if (check.verdict() != Verdict.FAILED) {
                return Optional.of(
                        misconception.caughtBy() + " is " + check.verdict().word());
            }
            Optional<Diagnosis> found = judge.diagnoser().diagnose(entry, exercise.methods(), run.calls());
            boolean own = found.isPresent() && found.get().misconception().equals(misconception.name());
            return own
                    ? Optional.empty()
                    : Optional.of("diagnosed as "
                            + found.map(Diagnosis::misconception).orElse("nothing"));
        }

        private AuditRow mutant(Mutant mutant) {
            Optional<Equivalent> excuse = equivalence(mutant);
            Map<String, List<Object>> publicAnswers =
                    valuesByMethod(exercise.run(reference(Layout.AS_IS), Seed.PUBLIC));
            int most = 0;
            boolean changes = false;
            for (Seed seed : seeds) {
                ExerciseRun truth = exercise.run(reference(Layout.AS_IS), seed);
                Answerer answerer = new MutantAnswerer(reference(Layout.AS_IS), mutant, new Memory(publicAnswers));
                ExerciseRun run = exercise.run(answerer, seed);
                if (describe(run).equals(describe(truth))) {
                    continue;
                }
                changes = true;
                if (run.result().verdict() == Verdict.GRADER_FAULT) {
                    return row("mutant", mutant.words(), false, "a check trips over it" + firstProblem(run));
                }
                if (run.result().verdict() == Verdict.PASSED && excuse.isEmpty()) {
                    return row("mutant", mutant.words(), false, "alive: " + score(run));
                }
                most = Math.max(most, run.result().points());
            }
            if (excuse.isPresent()) {
                return new AuditRow(
                        entry.id(),
                        "mutant",
                        mutant.words(),
                        AuditRow.State.EQUIVALENT,
                        excuse.get().why());
            }
            return changes
                    ? row("mutant", mutant.words(), true, "killed, keeps " + kept(most))
                    : new AuditRow(
                            entry.id(), "mutant", mutant.words(), AuditRow.State.NOT_APPLICABLE, "changes nothing");
        }

        private Optional<Equivalent> equivalence(Mutant mutant) {
            return Arrays.stream(exercise.checksClass().getAnnotationsByType(Equivalent.class))
                    .filter(equivalent -> equivalent.mutant().equals(mutant.words()))
                    .findFirst();
        }

        private Answerer reference(Layout layout) {
            String implementation = entry.chapter().referenceClass(entry.exercise());
            return new CourseAnswerer(judge.courseAnswers(), entry, implementation, layout);
        }

        private AuditRow row(String kind, String name, boolean kept, String finding) {
            AuditRow.State state = kept ? AuditRow.State.KEPT : AuditRow.State.BROKEN;
            return new AuditRow(entry.id(), kind, name, state, finding);
        }

        private String score(ExerciseRun run) {
            return run.result().points() + "/" + exercise.maxPoints();
        }

        private String kept(int points) {
            return points + "/" + exercise.maxPoints();
        }
    }

    private static String firstProblem(ExerciseRun run) {
        return run.result().checks().stream()
                .filter(check -> check.verdict() != Verdict.PASSED)
                .findFirst()
                .map(check -> ": " + check.name() + " " + check.message())
                .orElse("");
    }

    private static List<Object> values(ExerciseRun run) {
        return run.calls().stream()
                .map(RecordedCall::outcome)
                .filter(Outcome.Value.class::isInstance)
                .map(outcome -> ((Outcome.Value) outcome).value())
                .toList();
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
