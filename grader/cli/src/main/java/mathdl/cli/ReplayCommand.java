package mathdl.cli;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import mathdl.checks.Seed;
import mathdl.cli.anonymous.Anonymous;
import mathdl.cli.report.ConsoleReport;
import mathdl.cli.report.Visible;
import mathdl.judge.BadInput;
import mathdl.judge.Limits;
import mathdl.judge.call.RecordedCall;
import mathdl.judge.check.ExerciseRun;
import mathdl.judge.grading.Judge;
import mathdl.judge.intake.Handed;
import mathdl.judge.intake.Intake;
import mathdl.judge.intake.Layout;
import mathdl.judge.intake.Submission;
import mathdl.judge.sandbox.Sandbox;
import mathdl.model.Verdict;
import mathdl.model.course.Course;
import mathdl.model.report.CheckResult;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import mathdl.model.report.ReportFile;
import mathdl.model.report.SubmissionResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description =
                "Judge one answer of a graded class again, and show the calls of every check that it does not pass.")
final class ReplayCommand implements Callable<Integer> {
    private static final int MOST_CALLS = 20;

    @ParentCommand
    private CourseCommand parent;

    @Parameters(index = "0", paramLabel = "OUT", description = "where the class's report is")
    private Path out;

    @Parameters(index = "1", paramLabel = "STUDENT", description = "id of the submission")
    private String student;

    @Parameters(index = "2", paramLabel = "ID", description = "the exercise, such as 2.5")
    private String id;

    @Option(names = "--seed", paramLabel = "N", description = "the seed that was given to grade, if one was")
    private Long seedNumber;

    @Override
    public Integer call() throws IOException {
        Report report = report();
        Course.Entry entry = parent.exercise(id);
        ExerciseResult before = before(report);
        Seed seed = seed(report);
        Submission submission = new Intake(parent.course()).read(handed(report));
        Sandbox sandbox = Sandboxes.forGrading(Sandboxes.Choice.auto, false);
        Faults faults = new Faults();
        Printout printout = new Printout();
        ExerciseRun run;
        List<String> methods;
        try (Judge judge = new Judge(parent.home(), sandbox, Limits.DEFAULT, 1, 1, faults)) {
            run = judge.replay(submission, entry, seed, printout);
            methods = judge.exerciseJudge(entry).methods().stream()
                    .map(Method::getName)
                    .toList();
        }
        printout.show(parent.terminal());
        show(entry, before, run, methods);
        faults.print(parent.terminal().err());
        return exit(run.result());
    }

    private Report report() {
        Report report;
        try {
            report = ReportFile.read(out.resolve("report.json"));
        } catch (IOException e) {
            throw new BadInput(out + " holds no report to replay from: " + e.getMessage());
        }
        if (Anonymous.isMarked(report)) {
            throw new BadInput("the report in " + out + " is without names: replay from the one that has them");
        }
        return report;
    }

    private ExerciseResult before(Report report) {
        SubmissionResult submission = report.submissions().stream()
                .filter(one -> one.id().equals(student))
                .findFirst()
                .orElseThrow(() -> new BadInput("the report in " + out + " has no submission " + student));
        return submission.exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BadInput("exercise " + id + " was not graded there"));
    }

    private Seed seed(Report report) throws IOException {
        Seed seed = Seed.of(
                seedNumber != null ? seedNumber : SecretSeed.of(parent.home().root()));
        if (!seed.fingerprint().equals(report.seedFingerprint())) {
            throw new BadInput("the class was graded with seed " + report.seedFingerprint() + ", and this one is "
                    + seed.fingerprint() + ": give --seed, or replay where it was graded");
        }
        return seed;
    }

    private Handed handed(Report report) throws IOException {
        Map<String, String> environment = report.environment();
        Path directory = Path.of(environment.getOrDefault(OutDirectory.CLASS, "the class"));
        Optional<Layout> layout = Optional.ofNullable(environment.get("layout"))
                .map(word -> Layout.valueOf(word.toUpperCase(Locale.ROOT)));
        Intake.ClassFolder folder = layout.isPresent() ? Intake.list(directory, layout.get()) : Intake.list(directory);
        Handed handed = folder.submissions().get(student);
        if (handed == null) {
            throw new BadInput(directory + " holds no submission " + student + " any more");
        }
        return handed;
    }

    /**
     * @param methods of the checks, in the order of their results
     */
    private void show(Course.Entry entry, ExerciseResult before, ExerciseRun run, List<String> methods) {
        Terminal terminal = parent.terminal();
        new ConsoleReport(terminal.out(), terminal.ansi(), terminal.charset()).exercise(entry, run.result());
        for (int i = 0; i < methods.size(); i++) {
            String method = methods.get(i);
            CheckResult check = run.result().checks().get(i);
            if (check.verdict() != Verdict.PASSED) {
                show(
                        check,
                        run.calls().stream()
                                .filter(call -> call.check().method().equals(method))
                                .toList());
            }
        }
        if (before.points() != run.result().points()
                || before.verdict() != run.result().verdict()) {
            terminal.out()
                    .println("The report says otherwise: " + before.verdict().word() + ", " + before.points() + " of "
                            + before.maxPoints() + ". Has the answer, the course or the machine changed?");
        }
    }

    private void show(CheckResult check, List<RecordedCall> calls) {
        if (calls.isEmpty()) {
            return;
        }
        Terminal terminal = parent.terminal();
        terminal.out().println();
        terminal.out().println("Calls of: " + Visible.line(check.name()));
        // The last one is where the check ended.
        calls.stream().skip(Math.max(0, calls.size() - MOST_CALLS)).forEach(call -> terminal.out()
                .println("  " + Visible.line(call.method().getName() + "(" + call.describeArguments() + ")")
                        + "\n    → " + Visible.line(call.describeOutcome())));
        if (calls.size() > MOST_CALLS) {
            terminal.out().println("  and " + (calls.size() - MOST_CALLS) + " calls before these");
        }
    }

    private static int exit(ExerciseResult result) {
        return switch (result.verdict()) {
            case GRADER_FAULT -> Exit.GRADER_FAULT;
            case PASSED -> Exit.DONE;
            default -> Exit.CHECKS_FAILED;
        };
    }
}
