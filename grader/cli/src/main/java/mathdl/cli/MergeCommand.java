package mathdl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import mathdl.cli.report.ConsoleReport;
import mathdl.cli.report.HtmlReport;
import mathdl.judge.BadInput;
import mathdl.model.report.Report;
import mathdl.model.report.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Join the reports of all parts of a class into one, as if one machine had graded it.")
final class MergeCommand implements Callable<Integer> {
    @ParentCommand
    private CourseCommand parent;

    @Parameters(paramLabel = "PART", arity = "1..*", description = "the --out of each part")
    private List<Path> parts;

    @Option(names = "--out", required = true, paramLabel = "OUT", description = "where the whole report goes")
    private Path out;

    @Override
    public Integer call() throws IOException {
        List<ShardReport> reports = new ArrayList<>();
        for (Path part : parts) {
            reports.add(read(part));
        }
        Report whole = ShardReport.merged(reports);
        OutDirectory target = OutDirectory.claim(
                out, Path.of(whole.environment().get(OutDirectory.CLASS)), whole.seedFingerprint(), false);
        target.write(whole);
        HtmlReport.write(whole, target.path());
        Terminal terminal = parent.terminal();
        new ConsoleReport(terminal.out(), terminal.ansi(), terminal.charset()).grade(whole);
        terminal.out().println("Report: " + target.path().resolve("index.html"));
        return whole.hasGraderFault() ? Exit.GRADER_FAULT : Exit.DONE;
    }

    private static ShardReport read(Path part) {
        Path file = part.resolve("report.json");
        if (!Files.exists(file)) {
            throw new BadInput(part + " holds no report.json: has that part come to its end? grade --resume goes on");
        }
        try {
            return ShardReport.of(part.toString(), ReportFile.read(file));
        } catch (IOException e) {
            throw new BadInput(e.getMessage());
        }
    }
}
