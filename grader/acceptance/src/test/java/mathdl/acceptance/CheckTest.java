package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mathdl.acceptance.CourseScript.Ran;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a student does, in a copy of the course with blanks in its path. */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckTest {
    private final Path directory;
    private CopiedCourse course;

    CheckTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @BeforeAll
    void copy() throws IOException {
        course = CopiedCourse.at(directory.resolve("my course (1)"));
        course.answer("perfect", "EntropyAnswer.java");
        course.answer("reversed-kl", "CategoricalKlAnswer.java");
    }

    @AfterAll
    void close() throws IOException {
        course.close();
    }

    @Test
    void passes_a_right_answer() {
        Ran ran = course.script().run("check", "2.1");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("2.1", "6 of 6 points").doesNotContain("Your file:");
    }

    @Test
    void fails_a_wrong_answer_with_its_misconception() {
        Ran ran = course.script().run("check", "2.3");
        assertThat(ran.exit()).as(ran.err()).isEqualTo(1);
        assertThat(ran.out()).contains("0 of 6 points", "reversed", "expected").doesNotContain("\u001b");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void says_which_file_waits_for_an_answer() {
        Ran ran = course.script().run("check", "2.5");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .contains(
                        "Your file: chapters/ch02-information-theory/src/main/java/mathdl/information/student/GaussianKlAnswer"
                                + ".java");
    }

    @Test
    void writes_a_report_of_all() throws IOException {
        Ran ran = course.script().run("check", "--json", "mine.json");
        assertThat(ran.exit()).isEqualTo(1);
        JsonNode report = Reports.read(course.home().resolve("mine.json"));
        assertThat(Reports.faults(report)).isEmpty();
        assertThat(Reports.submissions(report).get("you").get("score").asInt()).isEqualTo(6);
    }

    @Test
    void runs_through_links_from_anywhere() throws IOException {
        Path bin = Files.createDirectories(directory.resolve("a bin"));
        Path second =
                Files.createSymbolicLink(bin.resolve("second"), course.home().resolve("course"));
        Files.createSymbolicLink(bin.resolve("first"), bin.relativize(second));
        Ran ran = new CourseScript(bin.resolve("first"), Path.of("/"), Map.of()).run("list");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("L1.1", "L2.2", "GaussianKl")
                .containsPattern("\\R[0-9]+ exercises, [0-9]+ points, [0-9]+ minutes\\R");
    }

    @Test
    void runs_a_listing_with_the_answers_that_pass() {
        Ran ran = course.script().run("run", "L2.2");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).isNotEmpty();
    }

    @Test
    void tells_a_version_that_is_a_hash_of_the_content() {
        Ran ours = course.script().run("--version");
        assertThat(ours.out()).matches("mathdl [0-9a-f]{16}\\R");
        assertThat(CourseScript.ofProject(directory).run("--version").out()).isEqualTo(ours.out());
    }

    @Test
    void shows_the_solution_of_what_passes() {
        Ran ran = course.script().run("solution", "2.1");
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("class EntropyAnswer", "package mathdl.information.student;");
    }

    @Test
    void shows_no_solution_before_it_passes_or_is_given_up() throws IOException {
        Ran asked = course.script().run("solution", "2.5");
        assertThat(asked.exit()).as(asked.err()).isEqualTo(1);
        assertThat(asked.out()).contains("--give-up").doesNotContain("class GaussianKlAnswer");
        Ran gaveUp = course.script().run("solution", "2.5", "--give-up");
        assertThat(gaveUp.exit()).as(gaveUp.err()).isZero();
        assertThat(gaveUp.out()).contains("class GaussianKlAnswer");
        assertThat(course.home().resolve(".course/given-up.txt")).content().startsWith("2.5 ");
        assertThat(course.script().run("solution", "2.5").out()).contains("class GaussianKlAnswer");
    }

    @Test
    void looks_at_the_machine() {
        Ran ran = course.script().run("doctor");
        assertThat(ran.exit()).isBetween(0, 1);
        assertThat(ran.out())
                .contains("Java", "Maven", "Disk", "closed to other processes", "Sandbox", "ND4J")
                .contains(Isolation.level().equals("bwrap") ? "bubblewrap" : "LACKS");
    }

    @Test
    void keeps_an_edited_stub() throws IOException {
        Path answer = course.home()
                .resolve("chapters/ch02-information-theory/src/main/java")
                .resolve(OddClass.ENTROPY);
        String mine = Files.readString(answer);
        Ran ran = course.script().run("stubs");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.complaints()).singleElement().asString().contains("EntropyAnswer.java", "kept");
        assertThat(answer).hasContent(mine);
        assertThat(course.script().run("stubs", "--check").exit()).isEqualTo(1);
    }
}
