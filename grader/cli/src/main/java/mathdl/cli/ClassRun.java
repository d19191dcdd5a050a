package mathdl.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mathdl.checks.Seed;
import mathdl.judge.grading.Judge;
import mathdl.judge.intake.Handed;
import mathdl.judge.intake.Intake;
import mathdl.model.course.Course;
import mathdl.model.report.SubmissionResult;

/** Judges the submissions of a class, several at once; the results come in the order of their ids. */
record ClassRun(Judge judge, Course course, Seed seed, Progress progress) {

    List<SubmissionResult> grade(Map<String, Handed> submissions, int jobs) throws IOException {
        ExecutorService slots = Executors.newFixedThreadPool(jobs);
        try {
            Intake intake = new Intake(course);
            List<Future<SubmissionResult>> futures = new ArrayList<>();
            submissions.forEach((id, handed) -> futures.add(slots.submit(() -> judge(intake, handed))));
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

    private SubmissionResult judge(Intake intake, Handed handed) {
        // After judging: the same files are worth the same, whoever handed them in.
        SubmissionResult result = judged(intake, handed).with(handed.handedIn().orElse(null));
        progress.step(result);
        return result;
    }

    /** Whatever one submission does to the grader, the class has its report. */
    private SubmissionResult judged(Intake intake, Handed handed) {
        try {
            return judge.judge(intake.read(handed), course.exercises(), seed);
        } catch (RuntimeException | Error e) {
            return judge.faulty(handed.id(), course.exercises(), e);
        }
    }
}
