package mathdl.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import mathdl.checks.Seed;
import mathdl.judge.grading.Judge;
import mathdl.judge.grading.ResultKey;
import mathdl.judge.intake.Handed;
import mathdl.judge.intake.Intake;
import mathdl.judge.intake.Submission;
import mathdl.model.course.Course;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Journal;
import mathdl.model.report.JournalEntry;
import mathdl.model.report.ResultCache;
import mathdl.model.report.SubmissionResult;

/**
 * Judges the submissions of a class, several at once, and writes each result into the journal as soon as it is there.
 *
 * @param cache results of earlier runs, or null to judge everything anew
 * @param known counts the submissions whose results are those of an earlier run
 */
record ClassRun(
        Judge judge,
        Course course,
        Seed seed,
        ResultKey keys,
        Journal journal,
        ResultCache cache,
        Progress progress,
        AtomicInteger known) {

    /** Judges what the journal does not hold yet. */
    void grade(Map<String, Handed> submissions, int jobs) throws IOException {
        ExecutorService slots = Executors.newFixedThreadPool(jobs);
        try {
            Intake intake = new Intake(course);
            List<Future<?>> futures = new ArrayList<>();
            submissions
                    .values()
                    .forEach(handed -> futures.add(slots.submit(() -> {
                        grade(intake, handed);
                        return null;
                    })));
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("a submission could not be judged: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            slots.shutdownNow();
        }
    }

    /**
     * The results in the journal of these submissions, in their order, with what the platform says of them now: it
     * changes no result, so neither the journal nor the cache holds it.
     */
    List<SubmissionResult> results(Map<String, Handed> submissions) throws IOException {
        List<SubmissionResult> results = new ArrayList<>();
        for (Handed handed : submissions.values()) {
            SubmissionResult result = journal.result(handed.id())
                    .orElseThrow(
                            () -> new IllegalStateException(handed.id() + " was judged, and the journal lacks it"));
            results.add(result.with(handed.handedIn().orElse(null)));
        }
        return results;
    }

    /** Whatever one submission does to the grader, the class has its report. */
    private void grade(Intake intake, Handed handed) throws IOException {
        try {
            grade(intake.read(handed));
        } catch (RuntimeException | Error e) {
            record("", judge.faulty(handed.id(), course.exercises(), e));
        }
    }

    private void grade(Submission submission) throws IOException {
        String key = keys.of(submission);
        if (journal.has(submission.id(), key)) {
            known.incrementAndGet();
            progress.pass(submission.id());
            return;
        }
        Optional<SubmissionResult> cached = cached(submission, key);
        if (cached.isPresent()) {
            known.incrementAndGet();
            record(key, cached.get());
            return;
        }
        SubmissionResult result = judge.judge(submission, course.exercises(), seed);
        record(key, result);
        if (cache != null) {
            cache.keep(key, result.exercises());
        }
    }

    private Optional<SubmissionResult> cached(Submission submission, String key) throws IOException {
        Optional<List<ExerciseResult>> exercises = cache == null ? Optional.empty() : cache.find(key);
        return exercises.map(results -> new SubmissionResult(submission.id(), results, submission.notes()));
    }

    private void record(String key, SubmissionResult result) throws IOException {
        journal.append(new JournalEntry(key, result));
        progress.step(result);
    }
}
