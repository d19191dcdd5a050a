package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mathdl.acceptance.CourseScript.Ran;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A class as Gradescope exports it, graded through {@code ./course}: what is known of each hand-in is in the report. */
@Execution(ExecutionMode.CONCURRENT)
class DownloadTest {
    @TempDir
    private Path directory;

    @Test
    void grades_an_export_and_reports_who_handed_in_when() throws IOException {
        Path perfect = Project.ROOT.resolve("grader/samples/perfect").resolve(OddClass.ENTROPY);
        Path export = Files.createDirectories(directory.resolve("export"));
        Files.createDirectories(export.resolve("submission_1"));
        Files.createDirectories(export.resolve("submission_2"));
        Files.copy(perfect, export.resolve("submission_1/EntropyAnswer.java"));
        Files.writeString(export.resolve("submission_metadata.yml"), """
                submission_1:
                  :submitters:
                  - :name: "Jane \\e[31mDoe"
                    :sid: '42'
                    :email: jane@example.org
                  :created_at: 2026-11-20 10:15:00.000000000 Z
                """);

        List<String> arguments = new ArrayList<>(List.of("grade", "export", "--out", "out", "--seed", "5"));
        arguments.addAll(Isolation.options());
        Ran ran = CourseScript.ofProject(directory).run(arguments.toArray(String[]::new));

        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("read as a Gradescope export: 2 students")
                .doesNotContain("\u001b[31mDoe");
        JsonNode report = Reports.read(directory.resolve("out/report.json"));
        assertThat(Reports.faults(report)).isEmpty();
        Map<String, JsonNode> submissions = Reports.submissions(report);
        JsonNode jane = submissions.get("42");
        assertThat(jane.at("/handedIn/at").asText()).isEqualTo("2026-11-20T10:15:00Z");
        assertThat(jane.at("/handedIn/email").asText()).isEqualTo("jane@example.org");
        assertThat(jane.get("score").asInt()).isPositive();
        assertThat(submissions.get("submission_2").has("handedIn")).isFalse();
        assertThat(submissions.get("submission_2").get("score").asInt()).isZero();
    }
}
