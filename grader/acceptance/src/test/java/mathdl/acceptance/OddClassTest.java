package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mathdl.acceptance.CourseScript.Ran;
import mathdl.judge.sandbox.Ladder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a submission is, it is in the report with a verdict that says why. */
@Execution(ExecutionMode.CONCURRENT)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such file names, links and permissions")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddClassTest {
    private final Path directory;
    private Ran ran;
    private JsonNode report;
    private Map<String, JsonNode> submissions;

    OddClassTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @BeforeAll
    void grade() throws IOException {
        new OddClass(directory.resolve("class")).build();
        List<String> arguments = new ArrayList<>(List.of("grade", "class", "--out", "out", "--seed", "5"));
        arguments.addAll(Isolation.options());
        ran = CourseScript.ofProject(directory).run(arguments.toArray(String[]::new));
        report = Reports.read(directory.resolve("out/report.json"));
        submissions = Reports.submissions(report);
    }

    /** So that nothing that deletes the class follows a link. */
    @AfterAll
    void unlink() throws IOException {
        for (String link : List.of("link", "link-to-folder/mathdl", "link-out/" + OddClass.ENTROPY)) {
            Files.delete(directory.resolve("class").resolve(link));
        }
    }

    @Test
    void ends_well_and_complains_of_nothing() {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void reports_every_submission_in_the_schema() throws IOException {
        assertThat(Reports.faults(report)).isEmpty();
        try (Stream<Path> entries = Files.list(directory.resolve("class"))) {
            List<String> ids = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.equals("loose.txt") && !name.startsWith("."))
                    .map(name -> name.replaceAll("(?i)\\.zip$", ""))
                    .toList();
            assertThat(submissions).hasSameSizeAs(ids);
            assertThat(submissions.keySet())
                    .containsAll(ids.stream().filter(OddClassTest::isAscii).toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "foreign-package     | package",
                "wrong-name          | EntropyAnswer",
                "no-implements       | Entropy",
                "private-constructor | public constructor",
                "abstract-class      | EntropyAnswer",
                "two-of-one          | there are two of it",
                "latin-1             | EntropyAnswer.java: line 1 is not UTF-8",
                "large               | EntropyAnswer.java: it is larger than 256 KiB",
                "link-out            | EntropyAnswer.java: it is a symbolic link",
                "link                | cannot be graded: it is a symbolic link",
                "thousands           | cannot be graded: it holds more than 10000 files",
                "corrupt             | cannot be graded",
                "no-zip              | cannot be graded",
                "nothing             | cannot be graded"
            })
    void rejects_with_a_reason(String id, String reason) {
        JsonNode entropy = entropy(id);
        assertThat(entropy.get("verdict").asText()).isEqualTo("rejected");
        assertThat(entropy.get("points").asInt()).isZero();
        assertThat(Reports.messages(entropy)).contains(reason).doesNotContain("\tat ", "Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "byte-order-mark",
                "lone-file",
                "folder-in-folder",
                "off-the-list",
                "Upper",
                "two\nlines",
                "\u001b[31mred\u001b[0m",
                "<script>alert(1)<%2Fscript>",
                "name with blanks",
                "M\u00fcller",
                "M\u00f6ller",
                "@|red markup|@ %s {0}"
            })
    void grades_what_is_only_unusual(String id) {
        assertThat(entropy(id).get("verdict").asText()).isEqualTo("passed");
        assertThat(submissions.get(id).get("score").asInt()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"climbs", "link-to-folder"})
    void finds_no_answer_in_what_leads_out(String id) {
        assertThat(entropy(id).get("verdict").asText()).isEqualTo("unattempted");
        assertThat(submissions.get(id).get("notes").toString()).contains("left aside");
    }

    @Test
    void gives_nothing_for_an_empty_file() {
        assertThat(entropy("empty-file").get("points").asInt()).isZero();
        assertThat(entropy("empty-file").get("verdict").asText()).isIn("rejected", "unattempted");
    }

    @Test
    void notes_what_is_not_part_of_an_answer() {
        assertThat(submissions.get("off-the-list").get("notes").toString())
                .contains("pom.xml", "mathdl/information/Entropy.java", "mathdl/checks/Checks.java");
        assertThat(ran.out()).contains("left aside: loose.txt");
    }

    @Test
    void rejects_a_file_that_cannot_be_read() {
        String expected = Ladder.runsAsRoot() ? "passed" : "rejected";
        assertThat(entropy("unreadable").get("verdict").asText()).isEqualTo(expected);
    }

    @Test
    void prints_names_that_no_terminal_obeys() {
        assertThat(ran.out()).doesNotContain("\u001b").contains("two\\nlines", "@|red markup|@ %s {0}");
    }

    @Test
    void writes_a_page_for_each_and_no_markup_of_theirs() throws IOException {
        try (Stream<Path> pages = Files.list(directory.resolve("out/students"))) {
            assertThat(pages).hasSize(submissions.size());
        }
        assertThat(Files.readString(directory.resolve("out/index.html"))).doesNotContain("<script", "\u001b");
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(letter -> letter < 128);
    }

    private JsonNode entropy(String id) {
        assertThat(submissions).containsKey(id);
        return Reports.exercises(submissions.get(id)).get("2.1");
    }
}
