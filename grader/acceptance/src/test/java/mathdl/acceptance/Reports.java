package mathdl.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mathdl.model.report.Report;

/** Reads {@code report.json} as any other program would. */
final class Reports {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Reports() {}

    static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readAllBytes(file));
    }

    static Set<ValidationMessage> faults(JsonNode report) throws IOException {
        try (InputStream schema = Report.class.getResourceAsStream("report.schema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(report);
        }
    }

    /** Submissions by id. */
    static Map<String, JsonNode> submissions(JsonNode report) {
        Map<String, JsonNode> submissions = new LinkedHashMap<>();
        report.get("submissions")
                .forEach(submission -> submissions.put(submission.get("id").asText(), submission));
        return submissions;
    }

    /** Exercises of a submission by id. */
    static Map<String, JsonNode> exercises(JsonNode submission) {
        Map<String, JsonNode> exercises = new LinkedHashMap<>();
        submission
                .get("exercises")
                .forEach(exercise -> exercises.put(exercise.get("id").asText(), exercise));
        return exercises;
    }

    /** Verdicts of a submission's exercises whose ids begin so, by id. */
    static List<String> verdicts(JsonNode submission, String chapter) {
        return exercises(submission).entrySet().stream()
                .filter(exercise -> exercise.getKey().startsWith(chapter))
                .map(exercise -> exercise.getValue().get("verdict").asText())
                .toList();
    }

    /** All messages of an exercise's checks, a line each. */
    static String messages(JsonNode exercise) {
        return String.join("\n", exercise.get("checks").findValuesAsText("message"));
    }

    /** The report without what a clock said. */
    static JsonNode timeless(JsonNode report) {
        JsonNode copy = report.deepCopy();
        copy.findParents("millis").forEach(check -> ((ObjectNode) check).remove("millis"));
        copy.findValues("facts").forEach(facts -> facts.forEach(Reports::forgetLastSeen));
        ((ObjectNode) copy.get("environment")).remove("graded at");
        return copy;
    }

    /** On which of its lines an endless loop is seen depends on time. */
    private static void forgetLastSeen(JsonNode fact) {
        if (fact.get("label").asText().equals("last seen at")) {
            ((ObjectNode) fact).remove("value");
        }
    }
}
