package mathdl.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import mathdl.checks.Seed;
import mathdl.cli.report.ConsoleReport;
import mathdl.cli.report.HtmlReport;
import mathdl.cli.report.Visible;
import mathdl.judge.BadInput;
import mathdl.judge.Limits;
import mathdl.judge.grading.Judge;
import mathdl.judge.intake.Intake;
import mathdl.judge.sandbox.PlainProcess;
import mathdl.judge.sandbox.Sandbox;
import mathdl.model.course.Course;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = "Grade a class: every sub-directory and zip of a directory.")
final class GradeCommand implements Callable<Integer> {
    private static final String FAULTS = "faults.log";

    @ParentCommand
    private CourseCommand parent;

    @Parameters(paramLabel = "DIR", description = "the class; each sub-directory or .zip is a submission")
    private Path directory;

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "where the report goes")
    private Path out;

    @Option(names = "--jobs", paramLabel = "N", description = "submissions at once (default: one a processor)")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--seed", paramLabel = "N", description = "seed of all inputs (default: a secret one, drawn once)")
    private Long seedNumber;

    @Option(names = "--sandbox", description = "${COMPLETION-CANDIDATES} (default: the strongest there is)")
    private Sandboxes.Choice sandboxChoice = Sandboxes.Choice.auto;

    @Mixin
    private GradebookOptions gradebook;

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new BadInput("--jobs is at least 1, not " + jobs);
        }
        Intake.ClassFolder folder = submissions();
        Publication publication = gradebook.read(parent);
        publication.requireFitting(folder.submissions().keySet());
        Seed seed = Seed.of(
                seedNumber != null ? seedNumber : SecretSeed.of(parent.home().root()));
        Sandbox sandbox = Sandboxes.forGrading(sandboxChoice, isSamples());
        OutDirectory target = OutDirectory.claim(out, directory, seed.fingerprint());
        publication.requireAsAnonymous(target);
        announce(folder, sandbox);
        Faults faults = new Faults();
        Report graded = report(grade(folder, seed, sandbox, faults), seed, sandbox);
        Report report = publication.completed(graded, Map.of(), target); // the intake will know when each was handed in
        publish(report, target, faults);
        publication.export(report, target.path());
        return report.hasGraderFault() || !faults.isEmpty() ? Exit.GRADER_FAULT : Exit.DONE;
    }

    private Intake.ClassFolder submissions() throws IOException {
        if (directory.toString().isEmpty()) {
            throw new BadInput("DIR names the class, and this names none");
        }
        try {
            return Intake.list(directory);
        } catch (AccessDeniedException e) {
            throw new BadInput(directory + " cannot be read: it is closed to you");
        }
    }

    private void announce(Intake.ClassFolder folder, Sandbox sandbox) {
        Terminal terminal = parent.terminal();
        for (String ignored : folder.ignored()) {
            terminal.out().println("not a submission, left aside: " + Visible.line(ignored));
        }
        if (sandbox instanceof PlainProcess) {
            terminal.print("@|bold,red NO SANDBOX:|@ submissions run as plain processes of yours."
                    + " Install bubblewrap before you grade code that you do not trust.");
        }
    }

    private List<SubmissionResult> grade(Intake.ClassFolder folder, Seed seed, Sandbox sandbox, Faults faults)
            throws IOException {
        Course course = parent.course();
        int count = folder.submissions().size();
        try (Judge judge = new Judge(parent.home(), sandbox, Limits.DEFAULT, Math.min(jobs, count), count, faults);
                Progress progress = Progress.over(count, parent.terminal())) {
            return new ClassRun(judge, course, seed, progress).grade(folder.submissions(), jobs);
        }
    }

    private Report report(List<SubmissionResult> results, Seed seed, Sandbox sandbox) throws IOException {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put(Report.SANDBOX, sandbox.level());
        environment.put("isolation", sandbox.description());
        environment.put(OutDirectory.CLASS, directory.toRealPath().toString());
        environment.put(
                "graded at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        environment.putAll(Machine.facts());
        return new Report(Report.SCHEMA_VERSION, parent.home().version(), seed.fingerprint(), environment, results);
    }

    private void publish(Report report, OutDirectory target, Faults faults) throws IOException {
        target.write(report);
        HtmlReport.write(report, target.path(), parent.course());
        Terminal terminal = parent.terminal();
        new ConsoleReport(terminal.out(), terminal.ansi(), terminal.charset()).grade(report);
        if (!faults.isEmpty()) {
            Files.writeString(target.path().resolve(FAULTS), faults.text());
            terminal.err()
                    .println(
                            "course: the grader itself failed; " + target.path().resolve(FAULTS) + " says how");
        }
        terminal.out().println("Report: " + target.path().resolve("index.html"));
    }

    /** Whether the class is the one that comes with the course, whose worst is a loop and a System.exit. */
    private boolean isSamples() throws IOException {
        Path samples = parent.home().root().resolve("grader/samples");
        return Files.isDirectory(samples) && Files.isSameFile(directory, samples);
    }
}
