package mathdl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mathdl.checks.Seed;
import mathdl.judge.BadInput;
import mathdl.judge.Limits;
import mathdl.judge.grading.Judge;
import mathdl.judge.intake.Intake;
import mathdl.judge.intake.Submission;
import mathdl.model.Verdict;
import mathdl.model.course.Course;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.SubmissionResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Run a listing, with your own answers where they pass and the references elsewhere.")
final class RunCommand implements Callable<Integer> {
    @ParentCommand
    private CourseCommand parent;

    @Parameters(paramLabel = "LISTING", description = "such as L2.2")
    private String id;

    @Override
    public Integer call() throws IOException {
        Course course = parent.course();
        Course.ListingEntry listing = course.listing(id)
                .orElseThrow(() -> new BadInput("there is no listing " + id + "; ./course list shows them all"));
        Submission yours = new Intake(course).readProject(parent.home().root());
        Faults faults = new Faults();
        try (Judge judge = new Judge(parent.home(), Sandboxes.forOneself(), Limits.DEFAULT, 1, 1, faults)) {
            SubmissionResult result = judge.judge(yours, course.exercises(), Seed.PUBLIC);
            List<String> passed = result.exercises().stream()
                    .filter(exercise -> exercise.verdict() == Verdict.PASSED)
                    .map(ExerciseResult::id)
                    .toList();
            String figure = judge.listings()
                    .run(listing, course, yours, passed, parent.terminal().out());
            parent.terminal().print("@|faint Figure: " + written(figure) + "|@");
        }
        faults.print(parent.terminal().err());
        return faults.isEmpty() ? Exit.DONE : Exit.GRADER_FAULT;
    }

    private Path written(String figure) throws IOException {
        Path folder = Files.createDirectories(parent.home().root().resolve("target/figures"));
        return Files.writeString(folder.resolve(id + ".svg"), figure);
    }
}
