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
import java.util.concurrent.atomic.AtomicInteger;
import mathdl.checks.Seed;
import mathdl.cli.report.ConsoleReport;
import mathdl.cli.report.GradeChanges;
import mathdl.cli.report.HtmlReport;
import mathdl.cli.report.Visible;
import mathdl.judge.BadInput;
import mathdl.judge.Limits;
import mathdl.judge.grading.Judge;
import mathdl.judge.grading.ResultKey;
import mathdl.judge.intake.Handed;
import mathdl.judge.intake.Intake;
import mathdl.judge.sandbox.PlainProcess;
import mathdl.judge.sandbox.Sandbox;
import mathdl.model.Digest;
import mathdl.model.course.Course;
import mathdl.model.report.Journal;
import mathdl.model.report.JournalHeader;
import mathdl.model.report.Report;
import mathdl.model.report.ReportFile;
import mathdl.model.report.ResultCache;
import mathdl.model.report.SubmissionResult;
import mathdl.model.report.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        description = "Grade a class: every sub-directory and archive of a directory, or a download of a platform.")
final class GradeCommand implements Callable<Integer> {
    private static final String FAULTS = "faults.log";

    @ParentCommand
    private CourseCommand parent;

    @Parameters(paramLabel = "DIR", description = "the class; each sub-directory, .zip or .tar.gz is a submission")
    private Path directory;

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "where the report goes")
    private Path out;

    @Option(names = "--jobs", paramLabel = "N", description = "submissions at once (default: one a processor)")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--seed", paramLabel = "N", description = "seed of all inputs (default: a secret one, drawn once)")
    private Long seedNumber;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "grade the Ith of N parts of the class; merge joins them")
    private String shardText;

    @Option(names = "--resume", description = "go on with a run that was cut off; without one, begin")
    private boolean resume;

    @Option(
            names = "--cache",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "take results from earlier runs over the same contents; --no-cache judges all anew")
    private boolean cache;

    @Option(
            names = "--compare",
            paramLabel = "OLD",
            description = "also say whose points differ from an earlier run's, and why")
    private Path old;

    @Option(names = "--sandbox", description = "${COMPLETION-CANDIDATES} (default: the strongest there is)")
    private Sandboxes.Choice sandboxChoice = Sandboxes.Choice.auto;

    @Mixin
    private LayoutOption layout;

    @Mixin
    private GradebookOptions gradebook;

    @Override
    public Integer call() throws IOException {
        if (jobs < 1) {
            throw new BadInput("--jobs is at least 1, not " + jobs);
        }
        Report earlier = old == null ? null : earlier(); // read now: it may be what this run writes over
        Shard shard = shardText == null ? null : Shard.parse(shardText);
        Intake.ClassFolder folder = submissions();
        Map<String, Handed> submissions = part(folder, shard);
        Publication publication = gradebook.read(parent, shard != null);
        publication.requireFitting(submissions.keySet());
        Seed seed = Seed.of(
                seedNumber != null ? seedNumber : SecretSeed.of(parent.home().root()));
        Sandbox sandbox = Sandboxes.forGrading(sandboxChoice, isSamples());
        OutDirectory target = OutDirectory.claim(out, directory, seed.fingerprint(), resume);
        publication.requireAsAnonymous(target, publication.isAnonymous());
        announce(folder, sandbox);
        Faults faults = new Faults();
        String version = parent.home().version(); // reads every jar of the course, so once
        Map<String, String> environment = environment(sandbox, folder, shard);
        List<SubmissionResult> results;
        try (Journal journal = target.journal(header(environment, version, seed), resume)) {
            ResultKey keys = new ResultKey(version, parent.course().exercises(), seed, sandbox);
            results = grade(submissions, seed, keys, sandbox, journal, faults);
        }
        environment.put(
                "graded at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        Report graded = new Report(Report.SCHEMA_VERSION, version, seed.fingerprint(), environment, results);
        Report report = publication.completed(graded, target);
        publish(report, target, faults);
        publication.export(report, target);
        compare(earlier, report, target);
        return results.stream().anyMatch(SubmissionResult::hasGraderFault) || !faults.isEmpty()
                ? Exit.GRADER_FAULT
                : Exit.DONE;
    }

    private static Map<String, Handed> part(Intake.ClassFolder folder, Shard shard) {
        if (shard == null) {
            return folder.submissions();
        }
        int count = folder.submissions().size();
        if (shard.count() > count) {
            throw new BadInput("--shard " + shard + ": the class has " + count + " submissions, fewer than parts");
        }
        return shard.of(folder.submissions());
    }

    private Intake.ClassFolder submissions() throws IOException {
        if (directory.toString().isEmpty()) {
            throw new BadInput("DIR names the class, and this names none");
        }
        try {
            return layout.list(directory);
        } catch (AccessDeniedException e) {
            throw new BadInput(directory + " cannot be read: it is closed to you");
        }
    }

    private void announce(Intake.ClassFolder folder, Sandbox sandbox) {
        Terminal terminal = parent.terminal();
        LayoutOption.announce(folder, terminal);
        if (sandbox instanceof PlainProcess) {
            terminal.print("@|bold,red NO SANDBOX:|@ submissions run as plain processes of yours."
                    + " Install bubblewrap before you grade code that you do not trust.");
        }
    }

    private List<SubmissionResult> grade(
            Map<String, Handed> submissions, Seed seed, ResultKey keys, Sandbox sandbox, Journal journal, Faults faults)
            throws IOException {
        Course course = parent.course();
        int count = submissions.size();
        AtomicInteger known = new AtomicInteger();
        try (Judge judge = new Judge(parent.home(), sandbox, Limits.DEFAULT, Math.min(jobs, count), count, faults);
                Progress progress = Progress.over(count, parent.terminal())) {
            ClassRun run = new ClassRun(judge, course, seed, keys, journal, cache(), progress, known);
            run.grade(submissions, jobs);
            return run.results(submissions);
        } finally {
            if (known.get() > 0) {
                parent.terminal().out().println(known + " of " + count + " had been judged before.");
            }
        }
    }

    private ResultCache cache() {
        return cache ? new ResultCache(parent.home().root().resolve(".course/results")) : null;
    }

    /** What a run must agree in to go on with this one. */
    private static JournalHeader header(Map<String, String> environment, String version, Seed seed) {
        Map<String, String> run = new LinkedHashMap<>();
        run.put("course version", version);
        run.put("seed", seed.fingerprint());
        run.put("shard", environment.getOrDefault(Report.SHARD, "1/1"));
        for (String fact : List.of(OutDirectory.CLASS, Report.SANDBOX, "java", "system")) {
            run.put(fact, environment.get(fact));
        }
        return JournalHeader.of(run);
    }

    private Map<String, String> environment(Sandbox sandbox, Intake.ClassFolder folder, Shard shard)
            throws IOException {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put(Report.SANDBOX, sandbox.level());
        environment.put("isolation", sandbox.description());
        environment.put(OutDirectory.CLASS, directory.toRealPath().toString());
        if (shard != null) {
            environment.put(Report.SHARD, shard.toString());
            environment.put(Report.LISTING, listing(folder));
        }
        environment.putAll(layout.facts());
        environment.putAll(Machine.facts());
        return environment;
    }

    /** Tells whether two machines saw the same class: how many submissions, and a digest of their ids. */
    private static String listing(Intake.ClassFolder folder) {
        Digest digest = new Digest("mathdl class");
        folder.submissions().keySet().forEach(digest::with);
        return folder.submissions().size() + " submissions, " + digest.hex().substring(0, 16);
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

    private Report earlier() {
        try {
            return ReportFile.read(Files.isDirectory(old) ? old.resolve("report.json") : old);
        } catch (IOException e) {
            throw new BadInput("--compare " + old + ": " + e.getMessage());
        }
    }

    private void compare(Report earlier, Report report, OutDirectory target) throws IOException {
        if (earlier == null) {
            return;
        }
        List<String> changes = GradeChanges.between(earlier, report).stream()
                .map(Visible::line)
                .toList();
        Path file = target.path().resolve("changes.txt");
        WholeFile.write(file, String.join("\n", changes) + "\n");
        parent.terminal().out().println();
        changes.forEach(parent.terminal().out()::println);
        parent.terminal().out().println("Changes: " + file);
    }

    /** Whether the class is the one that comes with the course, whose worst is a loop and a System.exit. */
    private boolean isSamples() throws IOException {
        Path samples = parent.home().root().resolve("grader/samples");
        return Files.isDirectory(samples) && Files.isSameFile(directory, samples);
    }
}
