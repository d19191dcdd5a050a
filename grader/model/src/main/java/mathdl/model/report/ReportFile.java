package mathdl.model.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** {@code report.json}: written whole or not at all. */
public final class ReportFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private ReportFile() {}

    public static String toJson(Report report) {
        try {
            return JSON.writeValueAsString(report) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is plain data", e);
        }
    }

    /** Writes beside the target and moves into place, so that a reader never meets half a report. */
    public static void write(Report report, Path file) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "report", ".tmp");
        try {
            Files.writeString(draft, toJson(report));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * The report in a file.
     *
     * @throws IOException if it cannot be read, or is not a report; the message names the file
     */
    public static Report read(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readString(file), Report.class);
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is not a report: " + e.getOriginalMessage(), e);
        }
    }
}
