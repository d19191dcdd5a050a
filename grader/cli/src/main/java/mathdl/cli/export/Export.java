package mathdl.cli.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.report.Report;

/** Writes grades in a form that something else reads. */
interface Export {
    /**
     * Writes into a directory that exists.
     *
     * @param notes hears of whoever is left out, and why
     */
    void write(Report report, Gradebook gradebook, Path directory, Consumer<String> notes) throws IOException;
}
