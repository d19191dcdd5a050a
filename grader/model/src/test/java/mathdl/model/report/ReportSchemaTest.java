package mathdl.model.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mathdl.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXERCISE = "/submissions/0/exercises/0";
    private static final String HANDED_IN = "/submissions/1/handedIn";
    private static final String FAILED = EXERCISE + "/checks/1";

    @Test
    void accepts_what_the_report_file_writes(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("report.json");
        for (Report report : List.of(SampleReport.REPORT, SampleReport.GRADED)) {
            ReportFile.write(report, file);
            assertThat(faults(JSON.readTree(Files.readString(file)))).isEmpty();
        }
    }

    @Test
    void knows_the_verdicts_of_the_model_in_their_order() throws IOException {
        JsonNode words = JSON.readTree(schemaText()).at("/$defs/verdict/enum");
        assertThat(words)
                .extracting(JsonNode::asText)
                .containsExactlyElementsOf(
                        Arrays.stream(Verdict.values()).map(Verdict::word).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/submissions/0               | $.submissions[0]",
                EXERCISE + "                  | $.submissions[0].exercises[0]",
                FAILED + "                    | $.submissions[0].exercises[0].checks[1]",
                FAILED + "/facts/0            | $.submissions[0].exercises[0].checks[1].facts[0]",
                FAILED + "/diagnosis          | $.submissions[0].exercises[0].checks[1].diagnosis",
                "/gradebook                   | $.gradebook",
                "/gradebook/assignment        | $.gradebook.assignment",
                "/gradebook/assignment/exercises/0 | $.gradebook.assignment.exercises[0]",
                "/gradebook/assignment/late   | $.gradebook.assignment.late",
                "/gradebook/grades/0          | $.gradebook.grades[0]",
                "/gradebook/grades/0/student  | $.gradebook.grades[0].student",
                "/gradebook/grades/0/lateness | $.gradebook.grades[0].lateness",
                "/gradebook/grades/0/exercises/0 | $.gradebook.grades[0].exercises[0]",
                "/gradebook/notes/0           | $.gradebook.notes[0]",
                "/gradebook/overrides/0       | $.gradebook.overrides[0]",
                "/gradebook/conflicts/0       | $.gradebook.conflicts[0]",
                "/gradebook/conflicts/0/sides/0 | $.gradebook.conflicts[0].sides[0]"
            })
    void closes_every_record(String pointer, String place) {
        ObjectNode report = sample();
        ObjectNode record = (ObjectNode) report.at(pointer);
        record.put("extra", 1);
        assertThat(faults(report)).anySatisfy(fault -> assertThat(fault).contains(place, "extra"));

        record.remove("extra");
        for (String field : record.properties().stream().map(Map.Entry::getKey).toList()) {
            JsonNode removed = record.remove(field);
            assertThat(faults(report)).as("without %s", field).isNotEmpty();
            record.set(field, removed);
        }
        assertThat(faults(report)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                    | schemaVersion | 2",
                "''                    | schemaVersion | '\"1\"'",
                "''                    | courseVersion | '\"\"'",
                "''                    | seedFingerprint | 17",
                "''                    | environment   | []",
                "/environment          | java          | 17",
                "''                    | submissions   | {}",
                "/submissions/0        | id            | '\"\"'",
                "/submissions/0        | score         | -1",
                "/submissions/0        | maxScore      | 0.5",
                "/submissions/0        | notes         | [null]",
                EXERCISE + "           | id            | '\"kl\"'",
                EXERCISE + "           | points        | -1",
                EXERCISE + "           | maxPoints     | '\"5\"'",
                EXERCISE + "           | verdict       | '\"wrong\"'",
                EXERCISE + "           | checks        | []",
                FAILED + "             | name          | '\"\"'",
                FAILED + "             | verdict       | '\"FAILED\"'",
                FAILED + "             | points        | -3",
                FAILED + "             | maxPoints     | 2.5",
                FAILED + "             | message       | null",
                FAILED + "             | facts         | null",
                FAILED + "             | diagnosis     | {}",
                FAILED + "             | diagnosis     | '\"reversed\"'",
                FAILED + "             | millis        | -1",
                FAILED + "/facts/0     | value         | 0.0915",
                FAILED + "/diagnosis   | hint          | '\"\"'",
                "/submissions/1        | handedIn      | {}",
                "/submissions/1        | handedIn      | null",
                HANDED_IN + "          | extra         | 1",
                HANDED_IN + "          | at            | '\"20 November 2026\"'",
                HANDED_IN + "          | at            | '\"2026-11-20T10:15:00\"'",
                HANDED_IN + "          | late          | '\"yes\"'",
                HANDED_IN + "          | name          | '\"\"'",
                HANDED_IN + "          | email         | null",
                "/gradebook/assignment | due           | '\"2026-11-30\"'",
                "/gradebook/assignment/exercises/0 | weight | -1",
                "/gradebook/assignment/late | percentPerDay | 101",
                "/gradebook/grades/0   | score         | -1",
                "/gradebook/grades/0   | standing      | '\"fine\"'",
                "/gradebook/grades/0   | submission    | '\"\"'",
                "/gradebook/grades/0/lateness | days   | -1",
                "/gradebook/overrides/0 | exercise     | '\"total\"'",
                "/gradebook/overrides/0 | when         | null",
                "/gradebook/overrides/0 | why          | '\"\"'",
                "/gradebook/overrides/0 | outcome      | '\"ignored\"'",
                "/gradebook/conflicts/0 | sides        | []"
            })
    void refuses_a_wrong_value(String pointer, String field, String value) throws JsonProcessingException {
        ObjectNode report = sample();
        ((ObjectNode) report.at(pointer)).set(field, JSON.readTree(value));
        assertThat(faults(report)).anySatisfy(fault -> assertThat(fault).contains(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at", "late", "name", "email"})
    void allows_a_platform_to_say_little(String field) {
        ObjectNode report = sample();
        ((ObjectNode) report.at(HANDED_IN)).retain(field);
        assertThat(faults(report)).isEmpty();
    }

    @Test
    void closes_the_report_itself_but_for_a_gradebook_that_may_be_missing() {
        ObjectNode report = sample();
        report.put("extra", 1);
        assertThat(faults(report)).anySatisfy(fault -> assertThat(fault).contains("extra"));
        report.remove("extra");
        for (String field : report.properties().stream().map(Map.Entry::getKey).toList()) {
            JsonNode removed = report.remove(field);
            assertThat(faults(report).isEmpty()).as("without %s", field).isEqualTo(field.equals("gradebook"));
            report.set(field, removed);
        }
    }

    @Test
    void allows_a_submission_without_exercises() {
        ObjectNode report = sample();
        ((ArrayNode) report.at("/submissions/0/exercises")).removeAll();
        assertThat(faults(report)).isEmpty();
    }

    @Test
    void lets_points_be_earned_by_passing_only() {
        ObjectNode report = sample();
        ((ObjectNode) report.at(EXERCISE + "/checks/0")).put("verdict", "crashed");
        assertThat(faults(report)).anySatisfy(fault -> assertThat(fault).contains("checks[0].verdict"));
    }

    private static ObjectNode sample() {
        try {
            return (ObjectNode) JSON.readTree(ReportFile.toJson(SampleReport.GRADED));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> faults(JsonNode report) {
        return schema().validate(report).stream()
                .map(ValidationMessage::getMessage)
                .collect(Collectors.toSet());
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schemaText());
    }

    private static String schemaText() {
        try (InputStream schema = Report.class.getResourceAsStream("report.schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
