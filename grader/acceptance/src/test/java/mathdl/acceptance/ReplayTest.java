package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mathdl.acceptance.CourseScript.Ran;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An instructor looks into a grade. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplayTest {
    private final Path directory;
    private final CourseScript course;

    ReplayTest(@TempDir Path directory) {
        this.directory = directory;
        course = CourseScript.ofProject(directory);
    }

    @BeforeAll
    void grade() throws IOException {
        SmallClass.make(directory.resolve("class"), 3); // the third is in bits
        assertThat(course.run("grade", "class", "--out", "out", "--seed", "77").exit())
                .isZero();
    }

    @Test
    void shows_the_inputs_and_answers_of_the_checks_that_fail_as_they_were() throws IOException {
        Ran ran = course.run("replay", "out", "student-3", "2.1", "--seed", "77");
        assertThat(ran.exit()).as(ran.err()).isEqualTo(1);
        assertThat(ran.out())
                .containsPattern("\\(probabilities = \\[[0-9., ]+\\]")
                .contains("→")
                .doesNotContain("otherwise");
        String actual = Reports.exercises(Reports.submissions(Reports.read(directory.resolve("out/report.json")))
                        .get("student-3"))
                .get("2.1")
                .findValues("facts")
                .stream()
                .flatMap(facts -> Stream.of(facts.findValuesAsText("label").indexOf("actual"))
                        .filter(i -> i >= 0)
                        .map(i -> facts.get(i).get("value").asText()))
                .findFirst()
                .orElseThrow();
        assertThat(ran.out()).as("the answer that the report tells of").contains(actual);
    }

    @Test
    void shows_that_a_pass_is_one() {
        Ran ran = course.run("replay", "out", "student-1", "2.1", "--seed", "77");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("passed").doesNotContain("Calls of");
    }

    @Test
    void says_when_the_answer_is_another_one_by_now() throws IOException {
        Path answer = directory.resolve("class/student-2/mathdl/information/student/EntropyAnswer.java");
        String before = Files.readString(answer);
        try {
            Files.writeString(answer, before.replace("package", "packge"));
            Ran ran = course.run("replay", "out", "student-2", "2.1", "--seed", "77");
            assertThat(ran.exit()).isEqualTo(1);
            assertThat(ran.out()).contains("rejected", "The report says otherwise: passed");
        } finally {
            Files.writeString(answer, before);
        }
    }

    @Test
    void refuses_what_it_cannot_replay_in_one_line() {
        refused("seed", "out", "student-1", "2.1", "--seed", "78");
        refused("no submission nobody", "out", "nobody", "2.1", "--seed", "77");
        refused("there is no exercise 9.9", "out", "student-1", "9.9", "--seed", "77");
        refused("holds no report", "class", "student-1", "2.1");
    }

    private void refused(String why, String... arguments) {
        Ran ran = course.run(
                Stream.concat(Stream.of("replay"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(ran.exit()).as(ran.out()).isEqualTo(2);
        assertThat(ran.complaints()).singleElement().asString().contains(why);
    }
}
