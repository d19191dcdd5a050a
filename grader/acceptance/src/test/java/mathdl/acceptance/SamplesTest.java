package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mathdl.acceptance.CourseScript.Ran;
import mathdl.cli.stubs.StubFiles;
import mathdl.model.course.Catalogue;
import mathdl.model.course.Course;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The class that comes with the course, graded twice through the script. */
@Isolated("it looks for workers among all processes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesTest {
    private static final Path SAMPLES = Project.ROOT.resolve("grader/samples");
    private static final Pattern OTHER_HOST = Pattern.compile(
            "(?i)(src|href|srcset|action|data)\\s*=\\s*[\"']?\\s*(https?:)?//|url\\(\\s*[\"']?(https?:)?//"
                    + "|@import|<script[^>]+src|<link[^>]+href=[\"']?+(?!data:)");

    private final CourseScript course;
    private final Path first;
    private final Path second;
    private int workersSeen;
    private Ran ranFirst;
    private Ran ranSecond;
    private JsonNode report;

    SamplesTest(@TempDir Path directory) {
        course = CourseScript.ofProject(directory);
        first = directory.resolve("first");
        second = directory.resolve("second");
    }

    @BeforeAll
    void grade() throws Exception {
        Path out = Files.createTempFile("grade", ".out");
        Process process =
                course.start(out.toFile(), new File("/dev/null"), "grade", SAMPLES.toString(), "--out", "first");
        while (process.isAlive()) {
            workersSeen = Math.max(workersSeen, LeftRunning.workers().size());
            Thread.sleep(200);
        }
        ranFirst = new Ran(process.exitValue(), Files.readString(out), "");
        Files.delete(out);
        ranSecond = course.run("grade", SAMPLES.toString(), "--out", second.toString());
        report = Reports.read(first.resolve("report.json"));
    }

    @Test
    void ends_well() {
        assertThat(ranSecond.err()).isEmpty();
        assertThat(ranFirst.exit()).isZero();
        assertThat(ranSecond.exit()).isZero();
    }

    @Test
    void writes_a_report_of_the_committed_schema() throws IOException {
        assertThat(Reports.faults(report)).isEmpty();
    }

    @Test
    void names_the_sandbox_in_report_and_console() {
        assertThat(report.at("/environment/sandbox").asText()).isEqualTo(Isolation.level());
        assertThat(ranSecond.out()).contains("sandbox");
        if (Isolation.level().equals("none")) {
            assertThat(ranSecond.out()).contains("NO SANDBOX");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "does-not-compile, 12, passed,      rejected,    passed",
        "empty,             0, unattempted, unattempted, unattempted",
        "endless-loop,     12, timed-out,   passed,      passed",
        "exits,            12, passed,      crashed,     passed",
        "in-bits,           6, failed,      failed,      passed",
        "log-variance,     12, passed,      passed,      failed",
        "partial,           6, passed,      unattempted, unattempted",
        "perfect,          -1, passed,      passed,      passed",
        "reversed-kl,       6, passed,      failed,      failed",
        "untouched,         0, unattempted, unattempted, unattempted"
    })
    void gives_each_its_score_and_verdicts(String id, int score, String entropy, String categorical, String gaussian) {
        JsonNode submission = Reports.submissions(report).get(id);
        int full = submission.get("maxScore").asInt();
        Map<String, JsonNode> exercises = Reports.exercises(submission);
        assertThat(exercises.values().stream()
                        .mapToInt(exercise -> exercise.get("maxPoints").asInt())
                        .sum())
                .isEqualTo(full);
        assertThat(submission.get("score").asInt()).isEqualTo(id.equals("perfect") ? full : score);
        assertThat(verdict(exercises.remove("2.1"))).isEqualTo(entropy);
        assertThat(verdict(exercises.remove("2.3"))).isEqualTo(categorical);
        assertThat(verdict(exercises.remove("2.5"))).isEqualTo(gaussian);
        assertThat(exercises.values())
                .isNotEmpty()
                .extracting(SamplesTest::verdict)
                .containsOnly(id.equals("perfect") ? "passed" : "unattempted");
    }

    private static String verdict(JsonNode exercise) {
        return exercise.get("verdict").asText();
    }

    @Test
    void grades_the_ten_and_nothing_else() {
        assertThat(Reports.submissions(report)).hasSize(10);
        Map<Boolean, Long> kinds = Stream.of(SAMPLES.toFile().listFiles())
                .collect(Collectors.partitioningBy(File::isDirectory, Collectors.counting()));
        assertThat(kinds).containsEntry(true, 9L).containsEntry(false, 1L);
    }

    @ParameterizedTest
    @CsvSource({
        "reversed-kl,  2.3, reversed",
        "reversed-kl,  2.5, reversed",
        "in-bits,      2.1, in bits",
        "in-bits,      2.3, in bits",
        "log-variance, 2.5, σ₁ taken as a log-variance"
    })
    void diagnoses_misconceptions_with_a_hint(String id, String exercise, String misconception) {
        JsonNode found = exercise(id, exercise);
        for (JsonNode check : found.get("checks")) {
            if (check.get("verdict").asText().equals("failed")) {
                assertThat(check.at("/diagnosis/misconception").asText()).isEqualTo(misconception);
                assertThat(check.at("/diagnosis/hint").asText()).hasSizeGreaterThan(20);
            }
        }
        assertThat(found.findValuesAsText("verdict")).contains("failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"does-not-compile", "empty", "endless-loop", "exits", "partial", "perfect", "untouched"})
    void diagnoses_nothing_elsewhere(String id) {
        assertThat(Reports.submissions(report).get(id).findValues("diagnosis")).allMatch(JsonNode::isNull);
    }

    @Test
    void says_file_line_and_reason_of_what_does_not_compile() {
        assertThat(Reports.messages(exercise("does-not-compile", "2.3")))
                .contains("CategoricalKlAnswer.java:14: ';' expected");
    }

    @Test
    void says_what_ended_a_worker() {
        assertThat(Reports.messages(exercise("exits", "2.3"))).contains("System.exit");
        assertThat(Reports.messages(exercise("endless-loop", "2.1"))).contains("no answer after 5.0 s");
    }

    @Test
    void gives_the_same_grades_again() throws IOException {
        JsonNode again = Reports.read(second.resolve("report.json"));
        assertThat(Reports.timeless(again)).isEqualTo(Reports.timeless(report));
    }

    @Test
    void writes_pages_that_load_nothing_from_elsewhere() throws IOException {
        List<Path> pages = pages();
        assertThat(pages).hasSize(11).contains(first.resolve("index.html"));
        for (Path page : pages) {
            assertThat(Files.readString(page)).doesNotContainPattern(OTHER_HOST).startsWith("<!DOCTYPE html>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='//x/y.png'>",
                "<a href=\"https://x\">",
                "url(http://x)",
                "<link rel=stylesheet href=x.css>"
            })
    void would_see_another_host(String html) {
        assertThat(html).containsPattern(OTHER_HOST);
    }

    @Test
    void leaves_nothing_running() throws InterruptedException {
        assertThat(LeftRunning.afterAWhile()).isEmpty();
        if (Files.isDirectory(Path.of("/proc/self"))) {
            assertThat(workersSeen).as("workers seen while grading").isPositive();
        }
    }

    /** The samples {@code untouched} and {@code perfect} among them. */
    @Test
    void has_stubs_and_samples_as_the_references_give_them() throws IOException {
        Course catalogue = Catalogue.read(Project.ROOT.resolve("chapters/course.yaml"));
        assertThat(new StubFiles(Project.ROOT, catalogue).stale())
                .filteredOn(path -> path.startsWith("grader/samples"))
                .isEmpty();
        assertThat(catalogue.exercises()).hasSizeGreaterThanOrEqualTo(55);
    }

    private JsonNode exercise(String submission, String id) {
        return Reports.exercises(Reports.submissions(report).get(submission)).get(id);
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(first)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
