package mathdl.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import mathdl.checks.Seed;
import mathdl.cli.report.ConsoleReport;
import mathdl.judge.Limits;
import mathdl.judge.grading.Judge;
import mathdl.judge.intake.Intake;
import mathdl.judge.intake.Submission;
import mathdl.judge.sandbox.Sandbox;
import mathdl.model.Verdict;
import mathdl.model.course.Course;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.ReportFile;
import mathdl.model.report.SubmissionResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Judge your own answers, with the checks that grade them.")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private CourseCommand parent;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "exercises, such as 2.5 (default: all)")
    private List<String> ids;

    @Option(names = "--json", paramLabel = "FILE", description = "write the report to a file as well")
    private Path json;

    @Override
    public Integer call() throws IOException {
        List<Course.Entry> exercises = parent.exercises(ids);
        Destination.requireFile(json);
        Submission yours = new Intake(parent.course()).readProject(parent.home().root());
        Sandbox sandbox = Sandboxes.forOneself();
        Faults faults = new Faults();
        Printout printout = new Printout();
        SubmissionResult result;
        try (Judge judge = new Judge(parent.home(), sandbox, Limits.DEFAULT, 1, 1, faults)) {
            result = judge.judge(yours, exercises, Seed.PUBLIC, printout);
        }
        printout.show(parent.terminal());
        show(exercises, result);
        if (json != null) {
            ReportFile.write(report(sandbox, result), json);
        }
        faults.print(parent.terminal().err());
        return exit(result);
    }

    private void show(List<Course.Entry> exercises, SubmissionResult result) {
        Terminal terminal = parent.terminal();
        ConsoleReport console = new ConsoleReport(terminal.out(), terminal.ansi(), terminal.charset());
        for (int i = 0; i < exercises.size(); i++) {
            if (i > 0) {
                terminal.out().println();
            }
            ExerciseResult exercise = result.exercises().get(i);
            console.exercise(exercises.get(i), exercise);
            if (exercise.verdict() == Verdict.UNATTEMPTED) {
                terminal.print("  Your file: " + Greeting.answerFile(exercises.get(i)));
            }
        }
    }

    private Report report(Sandbox sandbox, SubmissionResult result) throws IOException {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put(Report.SANDBOX, sandbox.level());
        environment.putAll(Machine.facts());
        return new Report(
                Report.SCHEMA_VERSION,
                parent.home().version(),
                Seed.PUBLIC.fingerprint(),
                environment,
                List.of(result));
    }

    private static int exit(SubmissionResult result) {
        if (result.hasGraderFault()) {
            return Exit.GRADER_FAULT;
        }
        boolean allPass = result.exercises().stream().allMatch(exercise -> exercise.verdict() == Verdict.PASSED);
        return allPass ? Exit.DONE : Exit.CHECKS_FAILED;
    }
}
