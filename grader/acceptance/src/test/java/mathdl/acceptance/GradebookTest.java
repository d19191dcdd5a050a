package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mathdl.acceptance.CourseScript.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Grades of a class of three: made as it is graded, made again without grading, and made for others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GradebookTest {
    private static final Path SAMPLES = Project.ROOT.resolve("grader/samples");
    private static final List<String> CLASS = List.of("perfect", "partial", "untouched");

    private final Path directory;
    private final CourseScript course;
    private Ran graded;
    private JsonNode report;

    GradebookTest(@TempDir Path directory) {
        this.directory = directory;
        this.course = CourseScript.ofProject(directory);
    }

    @BeforeAll
    void grade() throws IOException {
        for (String id : CLASS) {
            Files.createDirectories(directory.resolve("class"));
            copy(SAMPLES.resolve(id), directory.resolve("class").resolve(id));
        }
        file("assignments.yaml", """
                assignments:
                  - id: a1
                    title: Divergences
                    due: 2026-11-30T12:00:00+01:00
                    late: {percentPerDay: 10, atMostDays: 2}
                    exercises: [2.1, {id: 2.3, weight: 0.5}]
                """);
        file("roster.csv", """
                id,name,canvas_id,moodle_id,extension,submission,submitted
                lin,Linnea K.,17,3,,perfect,2026-12-01T12:00:00+01:00
                bob,Bob,18,4,48 h,part*,2026-12-02T11:00:00+01:00
                zoe,Zoe,19,5,,,
                """);
        file("overrides/tess.jsonl", override("bob", "\"2.3\"", 2));
        file("overrides/una.jsonl", override("bob", "\"2.3\"", 1));
        file("later/tess.jsonl", override("bob", "\"2.3\"", 2) + override("zoe", "null", 1));
        graded = course.run(arguments("grade", "class", "--out", "out", "--overrides", "overrides", "--format", "csv"));
        report = Reports.read(directory.resolve("out/report.json"));
    }

    @Test
    void grades_by_weight_and_time() throws IOException {
        assertThat(graded.exit()).as(graded.err()).isZero();
        assertThat(Reports.faults(report)).isEmpty();
        Map<String, JsonNode> exercises =
                Reports.exercises(Reports.submissions(report).get("perfect"));
        double entropy = exercises.get("2.1").get("maxPoints").asInt();
        double divergence = exercises.get("2.3").get("maxPoints").asInt();
        double full = entropy + divergence / 2;
        assertThat(grade("lin").get("maxScore").asDouble()).isEqualTo(full);
        assertThat(grade("lin").get("score").asDouble()).as("a day late").isEqualTo(full * 9 / 10);
        assertThat(grade("bob").get("score").asDouble())
                .as("in time, for there was an extension")
                .isEqualTo(entropy);
        assertThat(grade("zoe").get("standing").asText()).isEqualTo("nothing-handed-in");
        assertThat(grade("untouched").get("listed").asBoolean()).isFalse();
    }

    @Test
    void reports_a_conflict_and_applies_neither_side() {
        assertThat(graded.err())
                .contains("overrides of bob, 2.3, contradict each other", "tess.jsonl:1", "una.jsonl:1");
        assertThat(report.at("/gradebook/conflicts")).hasSize(1);
        assertThat(report.at("/gradebook/overrides")).hasSize(2);
        assertThat(directory.resolve("out/index.html")).content().contains("contradict each other", "Divergences");
    }

    @Test
    void writes_what_it_was_asked_for() throws IOException {
        assertThat(Files.readAllLines(directory.resolve("out/exports/grades.csv")))
                .hasSize(5);
        assertThat(directory.resolve("out/exports/canvas.csv")).doesNotExist();
    }

    @Test
    void makes_grades_again_without_grading() throws IOException {
        Ran ran = course.run(
                arguments("export", "out", "--to", "again", "--overrides", "later", "--format", "canvas,moodle,junit"));
        assertThat(ran.exit()).as(ran.err()).isZero();
        JsonNode again = Reports.read(directory.resolve("again/report.json"));
        assertThat(Reports.faults(again)).isEmpty();
        assertThat(again.get("submissions")).isEqualTo(report.get("submissions"));
        assertThat(again.at("/gradebook/conflicts")).isEmpty();
        assertThat(Files.readString(directory.resolve("again/exports/canvas.csv")))
                .contains("\nZoe,19,,,,1\n");
        assertThat(ran.err()).contains("canvas: untouched is left out: not on the roster");
        assertThat(directory.resolve("again/exports/junit/perfect.xml")).exists();
        assertThat(Reports.read(directory.resolve("out/report.json")))
                .as("the first one")
                .isEqualTo(report);
    }

    @Test
    void names_nobody_when_asked_not_to() throws IOException {
        Ran ran = course.run(arguments(
                "grade",
                "class",
                "--out",
                "anonymous",
                "--overrides",
                "later",
                "--anonymous",
                "--anonymous-key",
                "key.json",
                "--format",
                "csv,canvas,moodle,gradescope,classroom,junit"));
        assertThat(ran.exit()).as(ran.err()).isZero();
        try (Stream<Path> files = Files.walk(directory.resolve("anonymous")).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                String text = directory.relativize(file) + "\n" + Files.readString(file);
                assertThat(text).doesNotContainPattern("\\b(lin|Linnea|bob|Bob|zoe|Zoe|partial|untouched)\\b");
            }
        }
        assertThat(directory.resolve("key.json")).content().contains("Linnea K.");
        Ran named = course.run("export", "anonymous", "--to", "out", "--format", "csv");
        assertThat(named.err())
                .as("pseudonyms beside names")
                .contains("holds a report with names")
                .doesNotContain("\tat ");
        assertThat(named.exit()).isEqualTo(2);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("has no assignment a9, only a1", "--assignments", "assignments.yaml", "--assignment", "a9"),
                wrong("--assignment ID says which", "--assignments", "assignments.yaml"),
                wrong("nowhere.csv does not exist", "--roster", "nowhere.csv"),
                wrong("roster gives two submissions to lin: partial and perfect", "--roster", "twice.csv"),
                wrong("assignments.yaml is not a directory", "--overrides", "assignments.yaml"),
                wrong("'xlsx' is none of csv, canvas", "--format", "csv,xlsx"),
                wrong("--format canvas needs --roster", "--format", "canvas"),
                wrong("--anonymous-key is of no use", "--anonymous-key", "key"),
                wrong("a shard is only a part", "--shard", "1/2", "--roster", "roster.csv"));
    }

    private static Arguments wrong(String complaint, String... arguments) {
        return Arguments.of(complaint, arguments);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void says_what_is_wrong_before_it_grades(String complaint, String[] arguments) throws IOException {
        file("twice.csv", "id,submission\nlin,p*\n");
        Ran ran = course.run(Stream.concat(Stream.of("grade", "class", "--out", "never"), Stream.of(arguments))
                .toArray(String[]::new));
        assertThat(ran.complaints())
                .singleElement()
                .asString()
                .startsWith("course: ")
                .contains(complaint);
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(directory.resolve("never")).doesNotExist();
    }

    @Test
    void keeps_the_points_of_a_long_run_when_an_override_does_not_fit() throws IOException {
        file("unfit/tess.jsonl", override("bob", "\"2.3\"", 999));
        Ran ran = course.run(arguments("grade", "class", "--out", "kept", "--overrides", "unfit"));
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("tess.jsonl:1: 999 points are not between 0 and", "./course export");
        assertThat(Reports.read(directory.resolve("kept/report.json")).get("submissions"))
                .hasSize(CLASS.size());
        Ran mended = course.run(arguments("export", "kept", "--overrides", "later", "--format", "csv"));
        assertThat(mended.exit()).as(mended.err()).isZero();
        assertThat(directory.resolve("kept/exports/grades.csv")).exists();
    }

    private JsonNode grade(String student) {
        for (JsonNode grade : report.at("/gradebook/grades")) {
            if (grade.at("/student/id").asText().equals(student)) {
                return grade;
            }
        }
        throw new AssertionError("no grade of " + student);
    }

    private static String[] arguments(String... own) {
        return Stream.concat(
                        Stream.of(own),
                        Stream.of("--assignments", "assignments.yaml", "--assignment", "a1", "--roster", "roster.csv"))
                .toArray(String[]::new);
    }

    private static String override(String student, String exercise, int points) {
        return "{\"when\": \"2026-12-05T10:00:00+01:00\", \"student\": \"" + student + "\", \"exercise\": " + exercise
                + ", \"points\": " + points + ", \"why\": \"a slip of ours\"}\n";
    }

    private void file(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
