package mathdl.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mathdl.checks.Seed;
import mathdl.judge.grading.Judge;
import mathdl.judge.intake.Intake;
import mathdl.model.course.Course;
import mathdl.model.report.SubmissionResult;

/** Judges the submissions of a class, several at once; the results come in the order of their ids. */
record ClassRun(Judge judge, Course course, Seed seed, Progress progress) {

    List<SubmissionResult> grade(Map<String, Path> submissions, int jobs) throws IOException {
        ExecutorService slots = Executors.newFixedThreadPool(jobs);
        try {
            Intake intake = new Intake(course);
            List<Future<SubmissionResult>> futures = new ArrayList<>();
            submissions.forEach((id, path) -> futures.add(slots.submit(() -> judge(intake, id, path))));
            List<SubmissionResult> results = new ArrayList<>();
            for (Future<SubmissionResult> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IOException("a submission could not be judged: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            slots.shutdownNow();
        }
    }

    private SubmissionResult judge(Intake intake, String id, Path path) {
        SubmissionResult result = judged(intake, id, path);
        progress.step(result);
        return result;
    }

    /** Whatever one submission does to the grader, the class has its report. */
    private SubmissionResult judged(Intake intake, String id, Path path) {
        try {
            return judge.judge(intake.read(id, path), course.exercises(), seed);
        } catch (RuntimeException | Error e) {
            return judge.faulty(id, course.exercises(), e);
        }
    }
}
