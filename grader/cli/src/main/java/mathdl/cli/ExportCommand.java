package mathdl.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import mathdl.cli.anonymous.Anonymous;
import mathdl.cli.report.HtmlReport;
import mathdl.judge.BadInput;
import mathdl.model.report.Report;
import mathdl.model.report.ReportFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Make grades of a graded class and write them for others, without grading again.")
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private CourseCommand parent;

    @Parameters(paramLabel = "OUT", description = "what grade wrote")
    private Path out;

    @Option(names = "--to", paramLabel = "DIR", description = "where it goes (default: OUT)")
    private Path to;

    @Mixin
    private GradebookOptions options;

    @Override
    public Integer call() throws IOException {
        Publication publication = options.read(parent, false);
        Report report = report();
        boolean again = publication.inputs().isGiven() || to != null;
        if (!again && publication.formats().isEmpty()) {
            throw new BadInput("export what? Name a --format, or --assignment, --roster or --overrides");
        }
        if (publication.isAnonymous() && to == null) {
            throw new BadInput("--anonymous needs --to: names and pseudonyms must not lie beside each other in " + out);
        }
        if (publication.isAnonymous() && Anonymous.isMarked(report)) {
            throw new BadInput("the report in " + out + " is without names already");
        }
        OutDirectory target = to == null ? OutDirectory.existing(out) : OutDirectory.claimFor(to, report);
        publication.requireAsAnonymous(target, publication.isAnonymous() || Anonymous.isMarked(report));
        Report complete = publication.completed(report, target);
        if (again) {
            target.write(complete);
            HtmlReport.write(complete, target.path(), parent.course());
        }
        publication.export(complete, target);
        return Exit.DONE;
    }

    private Report report() {
        Path file = OutDirectory.existing(out).report();
        try {
            return ReportFile.read(file);
        } catch (IOException e) {
            throw new BadInput(file + " cannot be read as a report: " + e.getMessage());
        }
    }
}
