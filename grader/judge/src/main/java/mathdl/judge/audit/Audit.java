package mathdl.judge.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import mathdl.checks.Seed;
import mathdl.judge.call.Answerer;
import mathdl.judge.check.ExerciseRun;
import mathdl.judge.grading.Judge;
import mathdl.judge.worker.StudentAnswerer;
import mathdl.judge.worker.SubmissionSession;
import mathdl.model.Verdict;
import mathdl.model.course.Course;
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
        String reference = entry.chapter().referenceClass(entry.exercise());
        ExerciseAudit exercise = new ExerciseAudit(
                entry, judge.exerciseJudge(entry), seeds, layout -> answerer(entry, reference, layout));
        List<AuditRow> rows = new ArrayList<>();
        rows.add(stub(exercise, stub));
        rows.add(exercise.full("reference", "as it is", exercise::reference));
        rows.addAll(new Misconceptions(
                        exercise, wrong -> answerer(entry, wrong.implementation(), Layout.AS_IS), judge.diagnoser())
                .rows());
        rows.addAll(new Mutants(exercise).rows());
        rows.addAll(new Variants(exercise).rows());
        return rows;
    }

    private AuditRow stub(ExerciseAudit exercise, Map<String, String> stub) {
        try (SubmissionSession session = judge.session(stub)) {
            StudentAnswerer answerer = new StudentAnswerer(session, exercise.entry());
            Optional<String> rejection = answerer.prepare();
            if (rejection.isPresent()) {
                return exercise.row("stub", "as it is cut", false, rejection.get());
            }
            ExerciseRun run = exercise.run(answerer, Seed.PUBLIC);
            boolean untouched =
                    run.result().checks().stream().allMatch(check -> check.verdict() == Verdict.UNATTEMPTED);
            return exercise.row("stub", "as it is cut", untouched, exercise.score(run));
        }
    }

    private Answerer answerer(Course.Entry entry, String implementation, Layout layout) {
        return new CourseAnswerer(judge.courseAnswers(), entry, implementation, layout);
    }
}
