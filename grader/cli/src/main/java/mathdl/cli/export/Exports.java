package mathdl.cli.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Consumer;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.grading.Grading;
import mathdl.model.report.Report;

/** The grades of a report in other forms. */
public final class Exports {
    private static final String FOLDER = "exports";

    private Exports() {}

    /**
     * Writes each form below {@code exports} in a directory.
     *
     * @param notes hears of whoever is left out of a form, and why
     */
    public static void write(Report report, Collection<Format> formats, Path out, Consumer<String> notes)
            throws IOException {
        if (formats.isEmpty()) {
            return;
        }
        Gradebook gradebook = Grading.gradebook(report);
        Path directory = Files.createDirectories(out.resolve(FOLDER));
        for (Format format : formats) {
            export(format).write(report, gradebook, directory, note -> notes.accept(format.word() + ": " + note));
        }
    }

    private static Export export(Format format) {
        return switch (format) {
            case CSV -> new PlainCsv();
            case CANVAS -> new CanvasCsv();
            case MOODLE -> new MoodleCsv();
            case GRADESCOPE -> new GradescopeJson();
            case CLASSROOM -> new ClassroomResult();
            case JUNIT -> new JUnitXml();
        };
    }
}
