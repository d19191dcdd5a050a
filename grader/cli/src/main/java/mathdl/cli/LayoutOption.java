package mathdl.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import mathdl.cli.report.Visible;
import mathdl.judge.intake.Intake;
import mathdl.judge.intake.Layout;
import picocli.CommandLine.Option;

/** How the class directory is to be read, and what is said about it. */
final class LayoutOption {
    @Option(
            names = "--layout",
            description = "how DIR is laid out: ${COMPLETION-CANDIDATES} (default: what it surely is)")
    private Choice choice = Choice.auto;

    /** The layouts by the words of {@link Layout#word}. */
    enum Choice {
        auto,
        plain,
        canvas,
        moodle,
        gradescope,
        classroom
    }

    Intake.ClassFolder list(Path directory) throws IOException {
        return choice == Choice.auto
                ? Intake.list(directory)
                : Intake.list(directory, Layout.valueOf(choice.name().toUpperCase(Locale.ROOT)));
    }

    /** What a person said, for whoever reads the class again. */
    Map<String, String> facts() {
        return choice == Choice.auto ? Map.of() : Map.of("layout", choice.name());
    }

    static void announce(Intake.ClassFolder folder, Terminal terminal) {
        folder.remarks().forEach(remark -> terminal.out().println(Visible.line(remark)));
        folder.ignored().forEach(name -> terminal.out().println("not a submission, left aside: " + Visible.line(name)));
    }
}
