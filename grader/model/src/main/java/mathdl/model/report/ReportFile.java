package mathdl.model.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code report.json}: written whole or not at all. */
public final class ReportFile {
    private ReportFile() {}

    public static String toJson(Report report) {
        return Json.indented(report);
    }

    /** Writes {@link #toJson} so that a reader never meets half a report. */
    public static void write(Report report, Path file) throws IOException {
        WholeFile.write(file, toJson(report));
    }

    /**
     * The report in a file.
     *
     * @throws IOException if it cannot be read, or is not a report of this version; the message names the file
     */
    public static Report read(Path file) throws IOException {
        Report report = parse(file);
        if (report.schemaVersion() != Report.SCHEMA_VERSION) {
            throw new IOException(file + " has report version " + report.schemaVersion()
                    + "; this grader reads version " + Report.SCHEMA_VERSION);
        }
        return report;
    }

    private static Report parse(Path file) throws IOException {
        try {
            return Json.read(Files.readString(file), Report.class);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not a report: it is not UTF-8", e);
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is not a report: " + e.getOriginalMessage(), e);
        }
    }
}
