package mathdl.model.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mathdl.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFileTest {
    @TempDir
    Path directory;

    @Test
    void reads_back_what_it_wrote() throws IOException {
        ReportFile.write(SampleReport.REPORT, file());
        assertThat(ReportFile.read(file())).isEqualTo(SampleReport.REPORT);
        assertThat(ReportFile.read(file()).environment()).containsExactlyEntriesOf(SampleReport.REPORT.environment());
    }

    @Test
    void reads_back_a_gradebook() throws IOException {
        ReportFile.write(SampleReport.GRADED, file());
        assertThat(ReportFile.read(file())).isEqualTo(SampleReport.GRADED);
    }

    @Test
    void derives_a_final_score_whatever_the_file_says() throws IOException {
        String json = ReportFile.toJson(SampleReport.GRADED);
        assertThat(json).contains("\"score\" : 3,");
        Files.writeString(file(), json.replace("\"score\" : 3,", "\"score\" : 99,"));
        assertThat(ReportFile.read(file())).isEqualTo(SampleReport.GRADED);
    }

    @Test
    void reads_a_report_of_before_there_were_gradebooks() throws IOException {
        String json = ReportFile.toJson(SampleReport.REPORT);
        assertThat(json).doesNotContain("gradebook");
        Files.writeString(file(), json);
        assertThat(ReportFile.read(file()).gradebook()).isNull();
    }

    @Test
    void reads_back_every_verdict_and_any_text() throws IOException {
        List<CheckResult> checks = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            checks.add(new CheckResult(
                    "ψ \u0000 \"\\ 𝒩", verdict, 0, 1, "\r\n\u2028\u202e", List.of(), null, Long.MAX_VALUE));
        }
        Report report = new Report(
                1,
                "v",
                "s",
                Map.of(),
                List.of(new SubmissionResult("é/..", List.of(new ExerciseResult("2.1", checks)), List.of())));
        ReportFile.write(report, file());
        assertThat(ReportFile.read(file())).isEqualTo(report);
    }

    @Test
    void keeps_the_order_of_the_fields() throws IOException {
        JsonNode report = new ObjectMapper().readTree(ReportFile.toJson(SampleReport.REPORT));
        assertFields(report, "schemaVersion", "courseVersion", "seedFingerprint", "environment", "submissions");
        assertFields(report.at("/environment"), "sandbox", "java", "blas");
        assertFields(report.at("/submissions/0"), "id", "score", "maxScore", "exercises", "notes");
        assertFields(report.at("/submissions/1"), "id", "handedIn", "score", "maxScore", "exercises", "notes");
        assertFields(report.at("/submissions/1/handedIn"), "at", "late", "name", "email");
        assertFields(report.at("/submissions/0/exercises/0"), "id", "points", "maxPoints", "verdict", "checks");
        JsonNode check = report.at("/submissions/0/exercises/0/checks/1");
        assertFields(check, "name", "verdict", "points", "maxPoints", "message", "facts", "diagnosis", "millis");
        assertFields(check.at("/facts/0"), "label", "value");
        assertFields(check.at("/diagnosis"), "misconception", "hint");
    }

    @Test
    void derives_points_and_verdict_from_the_checks_whatever_the_file_says() throws IOException {
        String json = ReportFile.toJson(SampleReport.REPORT);
        Files.writeString(file(), json.replace("\"score\" : 2", "\"score\" : 99"));
        assertThat(ReportFile.read(file()).submissions().get(0).score()).isEqualTo(2);
    }

    @Test
    void reads_a_report_from_before_hand_ins_were_told() throws IOException {
        String json = ReportFile.toJson(SampleReport.REPORT);
        Files.writeString(file(), json.replaceFirst("(?s)\"handedIn\" : \\{.*?\\},", ""));
        SubmissionResult read = ReportFile.read(file()).submissions().get(1);
        assertThat(read.handedIn()).isNull();
        assertThat(read.handedInAt()).isEmpty();
    }

    @Test
    void reads_back_what_little_a_platform_says() throws IOException {
        HandedIn late = new HandedIn(null, true, null, null);
        SubmissionResult ada = SampleReport.REPORT.submissions().get(0).with(late);
        Report report = new Report(1, "v", "s", Map.of(), List.of(ada));
        ReportFile.write(report, file());
        assertThat(ReportFile.read(file())).isEqualTo(report);
        assertThat(Files.readString(file())).contains("\"late\" : true").doesNotContain("\"name\" : null", "\"at\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seedFingerprint",
                "environment",
                "id",
                "exercises",
                "notes",
                "checks",
                "message",
                "diagnosis",
                "millis"
            })
    void refuses_a_report_that_lacks_a_field(String field) throws IOException {
        JsonNode json = new ObjectMapper().readTree(ReportFile.toJson(SampleReport.REPORT));
        json.findParents(field).forEach(parent -> ((ObjectNode) parent).remove(field));
        Files.writeString(file(), json.toString());
        assertThatIOException().isThrownBy(() -> ReportFile.read(file())).withMessageContaining(field);
    }

    @Test
    void replaces_an_earlier_report_and_leaves_nothing_beside_it() throws IOException {
        Files.writeString(file(), "an earlier report, longer than nothing");
        ReportFile.write(SampleReport.REPORT, file());
        assertThat(file()).hasContent(ReportFile.toJson(SampleReport.REPORT));
        assertThat(directory).isDirectoryContaining(file()::equals).isDirectoryNotContaining(p -> !p.equals(file()));
    }

    @Test
    void leaves_nothing_when_it_cannot_be_moved_into_place() throws IOException {
        Files.createDirectories(file().resolve("in the way"));
        assertThatIOException().isThrownBy(() -> ReportFile.write(SampleReport.REPORT, file()));
        assertThat(directory).isDirectoryNotContaining(p -> !p.equals(file()));
        assertThat(file().resolve("in the way")).isDirectory();
    }

    @Test
    void has_the_permissions_of_any_new_file() throws IOException {
        Path ordinary = Files.writeString(directory.resolve("ordinary"), "");
        assumeTrue(Files.getFileStore(directory).supportsFileAttributeView("posix"));
        ReportFile.write(SampleReport.REPORT, file());
        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"schemaVersion\":1}", "<html>", "\u0000"})
    void names_the_file_that_is_not_a_report(String content) throws IOException {
        Files.writeString(file(), content);
        assertThatIOException()
                .isThrownBy(() -> ReportFile.read(file()))
                .withMessageContaining("report.json is not a report");
    }

    @Test
    void names_the_file_that_is_not_utf8() throws IOException {
        Files.write(file(), new byte[] {'"', (byte) 0xff, '"'});
        assertThatIOException().isThrownBy(() -> ReportFile.read(file())).withMessageContaining("report.json", "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"passed\"=>0",
                "\"millis\" : 3=>\"millis\" : null",
                "\"points\" : 0=>\"points\" : 1",
                "\"failed\"=>null",
                "\"ada\"=>null",
                "\"2026-11-20T10:15:00Z\"=>\"yesterday\"",
                "\"late\" : true=>\"late\" : \"perhaps\""
            })
    void refuses_a_report_with_an_impossible_value(String change) throws IOException {
        String[] parts = change.split("=>", 2);
        String json = ReportFile.toJson(SampleReport.REPORT);
        assertThat(json).contains(parts[0]);
        Files.writeString(file(), json.replace(parts[0], parts[1]));
        assertThatIOException().isThrownBy(() -> ReportFile.read(file())).withMessageContaining("report.json");
    }

    @Test
    void refuses_a_report_of_another_version() throws IOException {
        Files.writeString(
                file(),
                ReportFile.toJson(SampleReport.REPORT).replace("\"schemaVersion\" : 1", "\"schemaVersion\" : 2"));
        assertThatIOException().isThrownBy(() -> ReportFile.read(file())).withMessageContaining("version 2");
    }

    private static void assertFields(JsonNode node, String... names) {
        assertThat(node.fieldNames()).toIterable().containsExactly(names);
    }

    private Path file() {
        return directory.resolve("report.json");
    }
}
