package mathdl.judge.grading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import mathdl.checks.Seed;
import mathdl.judge.Limits;
import mathdl.judge.check.ExerciseJudge;
import mathdl.judge.check.ExerciseRun;
import mathdl.judge.diagnosis.Diagnoser;
import mathdl.judge.intake.Submission;
import mathdl.judge.sandbox.Jvm;
import mathdl.judge.sandbox.PlainProcess;
import mathdl.judge.sandbox.Sandbox;
import mathdl.judge.worker.CourseAnswers;
import mathdl.judge.worker.Listings;
import mathdl.judge.worker.StudentAnswerer;
import mathdl.judge.worker.SubmissionSession;
import mathdl.judge.worker.WorkerPool;
import mathdl.judge.worker.WorkerProcess;
import mathdl.model.Verdict;
import mathdl.model.course.Course;
import mathdl.model.report.CheckResult;
import mathdl.model.report.Diagnosis;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.SubmissionResult;

/** Judges submissions: theirs is the worker, ours are the checks, the verdict and the diagnosis. */
public final class Judge implements AutoCloseable {
    private final Limits limits;
    private final WorkerPool students;
    private final WorkerPool trusted;
    private final CourseAnswers courseAnswers;
    private final Diagnoser diagnoser;
    private final Consumer<Throwable> faults;
    private final Map<String, ExerciseJudge> judges = new ConcurrentHashMap<>();

    /**
     * Unpacks ND4J if that was not done yet, and starts warming workers.
     *
     * @param jobs how many submissions will be judged at once
     * @param foreseen how many will be judged in all
     * @param faults hears of everything that goes wrong in the grader itself
     */
    public Judge(CourseHome home, Sandbox sandbox, Limits limits, int jobs, int foreseen, Consumer<Throwable> faults)
            throws IOException {
        Jvm jvm = home.jvm(home.workerClassPath(), limits);
        NativeCache.prepare(jvm);
        this.limits = limits;
        this.faults = faults;
        this.students = new WorkerPool(sandbox, jvm, jobs, foreseen);
        this.trusted = new WorkerPool(new PlainProcess(), home.jvm(home.solutionsClassPath(), limits), 0, 0);
        this.courseAnswers = new CourseAnswers(trusted);
        this.diagnoser = new Diagnoser(courseAnswers);
    }

    /** Judges the given exercises of one submission. */
    public SubmissionResult judge(Submission submission, List<Course.Entry> exercises, Seed seed) {
        return judge(submission, exercises, seed, text -> {});
    }

    /** Judges the given exercises of one submission, and passes on what it prints. */
    public SubmissionResult judge(
            Submission submission, List<Course.Entry> exercises, Seed seed, Consumer<String> printed) {
        Seed mixed = seed.mixedWith(submission.content());
        List<ExerciseResult> results = new ArrayList<>();
        try (SubmissionSession session = new SubmissionSession(students, limits, submission.sources(), printed)) {
            compile(submission, session, exercises);
            for (Course.Entry entry : exercises) {
                results.add(judge(submission, session, entry, mixed));
            }
        }
        return new SubmissionResult(submission.id(), results, submission.notes());
    }

    /**
     * Judges one exercise of a submission as {@link #judge} does, and tells of every call that was made. Nothing is
     * diagnosed.
     */
    public ExerciseRun replay(Submission submission, Course.Entry entry, Seed seed, Consumer<String> printed) {
        ExerciseJudge judge = exerciseJudge(entry);
        try (SubmissionSession session = new SubmissionSession(students, limits, submission.sources(), printed)) {
            Optional<ExerciseResult> unrunnable = unrunnable(submission, entry, judge);
            return unrunnable.isPresent()
                    ? ExerciseRun.without(unrunnable.get())
                    : answered(submission, session, entry, judge, seed.mixedWith(submission.content()));
        }
    }

    /** Everything is compiled, and its class files are read, before any of it runs. */
    private void compile(Submission submission, SubmissionSession session, List<Course.Entry> exercises) {
        if (!submission.refusal().isEmpty()) {
            return;
        }
        try {
            exercises.stream()
                    .filter(entry -> submission.sources().containsKey(path(entry)))
                    .forEach(entry -> new StudentAnswerer(session, entry).compile());
        } catch (RuntimeException | Error e) { // judging meets it again, one exercise at a time
            session.close();
        }
    }

    private static String path(Course.Entry entry) {
        return entry.chapter().answerClass(entry.exercise()).replace('.', '/') + ".java";
    }

    /** The results of a submission that brought the grader down: no points are lost, and it says so. */
    public SubmissionResult faulty(String submission, List<Course.Entry> exercises, Throwable e) {
        faults.accept(e);
        return new SubmissionResult(
                submission,
                exercises.stream()
                        .map(entry -> faulty(entry, judges.get(entry.id()), e))
                        .toList(),
                List.of());
    }

    /** The course's own answers, for the audit. */
    public CourseAnswers courseAnswers() {
        return courseAnswers;
    }

    public Diagnoser diagnoser() {
        return diagnoser;
    }

    /** Starts a worker and asks what it runs on: Java, ND4J's backend, BLAS. */
    public String describeWorker() throws IOException {
        try (WorkerProcess worker = students.take()) {
            return worker.description();
        }
    }

    /** Runs listings, in workers that have the references. */
    public Listings listings() {
        return new Listings(trusted, limits);
    }

    /** A way through workers of one's own for some sources. */
    public SubmissionSession session(Map<String, String> sources) {
        return new SubmissionSession(students, limits, sources, text -> {});
    }

    /**
     * The judge of one exercise.
     *
     * @throws IllegalStateException if the exercise has no checks
     */
    public ExerciseJudge exerciseJudge(Course.Entry entry) {
        return judges.computeIfAbsent(entry.id(), id -> new ExerciseJudge(entry));
    }

    @Override
    public void close() {
        courseAnswers.close();
        trusted.close();
        students.close();
    }

    private ExerciseResult judge(Submission submission, SubmissionSession session, Course.Entry entry, Seed seed) {
        ExerciseJudge judge = null;
        try {
            judge = exerciseJudge(entry);
            Optional<ExerciseResult> unrunnable = unrunnable(submission, entry, judge);
            return unrunnable.isPresent() ? unrunnable.get() : run(submission, session, entry, judge, seed);
        } catch (RuntimeException | Error e) { // one exercise's fault must not cost the class
            session.close();
            faults.accept(e);
            return faulty(entry, judge, e);
        }
    }

    private static Optional<ExerciseResult> unrunnable(Submission submission, Course.Entry entry, ExerciseJudge judge) {
        String file = entry.chapter().answerName(entry.exercise()) + ".java";
        String path = path(entry);
        if (!submission.refusal().isEmpty()) {
            return Optional.of(judge.withoutRunning(
                    Verdict.REJECTED, "this submission cannot be graded: " + submission.refusal()));
        }
        if (submission.refused().containsKey(path)) {
            return Optional.of(judge.withoutRunning(
                    Verdict.REJECTED, file + ": " + submission.refused().get(path)));
        }
        return submission.sources().containsKey(path)
                ? Optional.empty()
                : Optional.of(judge.withoutRunning(Verdict.UNATTEMPTED, "there is no " + file));
    }

    /** A helper that could not be used is what a missing name in the compiler's words often means. */
    private static String unusable(Submission submission) {
        return submission.refused().entrySet().stream()
                .map(file -> "\nnot compiled: "
                        + file.getKey().substring(file.getKey().lastIndexOf('/') + 1) + ": " + file.getValue())
                .collect(Collectors.joining());
    }

    private ExerciseResult run(
            Submission submission, SubmissionSession session, Course.Entry entry, ExerciseJudge judge, Seed seed) {
        ExerciseRun run = answered(submission, session, entry, judge, seed);
        return run.result().verdict() == Verdict.FAILED ? diagnosed(entry, judge, run) : run.result();
    }

    private ExerciseRun answered(
            Submission submission, SubmissionSession session, Course.Entry entry, ExerciseJudge judge, Seed seed) {
        StudentAnswerer answerer = new StudentAnswerer(session, entry);
        Optional<String> rejection = answerer.prepare();
        if (rejection.isPresent()) {
            String reason = rejection.get() + unusable(submission);
            return ExerciseRun.without(judge.withoutRunning(Verdict.REJECTED, reason));
        }
        ExerciseRun run = judge.run(answerer, seed);
        run.faults().forEach(faults);
        return run;
    }

    private ExerciseResult diagnosed(Course.Entry entry, ExerciseJudge judge, ExerciseRun run) {
        try {
            return diagnoser
                    .diagnose(entry, judge.methods(), run.calls())
                    .map(found -> with(run.result(), found))
                    .orElse(run.result());
        } catch (RuntimeException | Error e) {
            faults.accept(e); // the points stand without a diagnosis
            return run.result();
        }
    }

    private static ExerciseResult with(ExerciseResult result, Diagnosis found) {
        return new ExerciseResult(
                result.id(),
                result.checks().stream()
                        .map(check -> check.verdict() == Verdict.FAILED ? check.with(found) : check)
                        .toList());
    }

    private static ExerciseResult faulty(Course.Entry entry, ExerciseJudge judge, Throwable e) {
        String message =
                "the grader failed: " + (e.getMessage() == null ? e : e.getMessage()) + "; this is not your mistake";
        if (judge != null) {
            return judge.withoutRunning(Verdict.GRADER_FAULT, message);
        }
        return new ExerciseResult(
                entry.id(),
                List.of(new CheckResult(
                        "The checks of this exercise", Verdict.GRADER_FAULT, 0, 0, message, List.of(), null, 0)));
    }
}
