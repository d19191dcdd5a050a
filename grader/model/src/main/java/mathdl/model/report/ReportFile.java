package mathdl.model.report;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import mathdl.model.Verdict;

/** {@code report.json}: written whole or not at all. */
public final class ReportFile {
    private static final JsonSetter.Value NO_NULL = JsonSetter.Value.forValueNulls(Nulls.FAIL);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .withConfigOverride(String.class, text -> text.setSetterInfo(NO_NULL))
            .withConfigOverride(Verdict.class, verdict -> verdict.setSetterInfo(NO_NULL))
            .build();

    private ReportFile() {}

    public static String toJson(Report report) {
        try {
            return JSON.writeValueAsString(report) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is plain data", e);
        }
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
        if (report == null) {
            throw new IOException(file + " is not a report: it holds nothing");
        }
        if (report.schemaVersion() != Report.SCHEMA_VERSION) {
            throw new IOException(file + " has report version " + report.schemaVersion()
                    + "; this grader reads version " + Report.SCHEMA_VERSION);
        }
        return report;
    }

    private static Report parse(Path file) throws IOException {
        try {
            return JSON.readValue(Files.readString(file), Report.class);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not a report: it is not UTF-8", e);
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is not a report: " + e.getOriginalMessage(), e);
        }
    }
}
