package mathdl.cli.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mathdl.cli.report.Visible;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.report.CheckResult;
import mathdl.model.report.Report;
import mathdl.model.report.SubmissionResult;

/** An export of a file for each submission. */
abstract class EachSubmission implements Export {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final String folder;
    private final String suffix;

    EachSubmission(String folder, String suffix) {
        this.folder = folder;
        this.suffix = suffix;
    }

    /** The file of a submission, or null if it has none; then the notes say why. */
    abstract String text(Report report, SubmissionResult submission, Grade grade, Consumer<String> notes);

    @Override
    public void write(Report report, Gradebook gradebook, Path directory, Consumer<String> notes) throws IOException {
        Map<String, Grade> grades = new HashMap<>();
        gradebook.grades().forEach(grade -> grades.put(grade.submission(), grade));
        FilePerSubmission files = new FilePerSubmission(directory.resolve(folder), suffix);
        for (SubmissionResult submission : report.submissions()) {
            String text = text(report, submission, grades.get(submission.id()), notes);
            if (text != null) {
                files.write(submission.id(), text);
            }
        }
        files.removeOthers();
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result is plain data", e);
        }
    }

    /** What a check says to its student, line by line. */
    static String evidence(CheckResult check) {
        StringBuilder text = new StringBuilder();
        if (!check.message().isBlank()) {
            line(text, "", check.message());
        }
        check.facts().forEach(fact -> line(text, fact.label() + ": ", fact.value()));
        if (check.diagnosis() != null) {
            line(text, "Known mistake: ", check.diagnosis().misconception());
            line(text, "", check.diagnosis().hint());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        List<String> lines = Visible.lines(value);
        text.append(text.length() == 0 ? "" : "\n").append(Visible.line(label)).append(String.join("\n", lines));
    }
}
