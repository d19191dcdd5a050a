package mathdl.cli.report;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import mathdl.model.course.Course;
import mathdl.model.report.ExerciseResult;
import mathdl.model.report.Report;
import picocli.CommandLine.Help.Ansi;

/** Results for people at a terminal. Whatever a student wrote is shown, never obeyed. */
public final class ConsoleReport {
    private final PrintStream out;
    private final Ink ink;

    /** Prints where {@link System#out} goes, in its charset. */
    public ConsoleReport(PrintStream out, Ansi ansi) {
        this(out, ansi, terminalCharset());
    }

    /**
     * @param charset of the stream; marks that it lacks are replaced by ASCII
     */
    public ConsoleReport(PrintStream out, Ansi ansi, Charset charset) {
        this.out = out;
        this.ink = Ink.of(ansi, charset);
    }

    /** The closing table of a grading run: faults first, a line a submission, the class, the run. */
    public void grade(Report report) {
        print(new ClassText(report, ink).lines());
    }

    /** One exercise in detail, under its name and goal. */
    public void exercise(Course.Entry entry, ExerciseResult result) {
        exercise(
                entry.id() + " " + entry.exercise().contract() + ": "
                        + entry.exercise().goal(),
                result);
    }

    /** One exercise in detail, under a heading such as its id. */
    public void exercise(String heading, ExerciseResult result) {
        print(new ExerciseText(heading, Findings.of(result), ink).lines());
    }

    private void print(List<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }

    /** JDK 19 and later say it in the first property; JDK 17 in the second, if it prints to a terminal. */
    private static Charset terminalCharset() {
        String plain = Charset.defaultCharset().name();
        return Charset.forName(System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", plain)));
    }
}
