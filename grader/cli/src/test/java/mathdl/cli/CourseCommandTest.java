package mathdl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mathdl.judge.grading.CourseHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi;

/** Commands that need a catalogue and hints, but no worker and no checks. */
class CourseCommandTest {
    private static final String CATALOGUE = """
            chapters:
              - number: 9
                title: Averages
                topic: averages
                folder: ch09-averages
                exercises:
                  - id: "9.1"
                    contract: Mean
                    minutes: 5
                    difficulty: 1
                    goal: add and divide
            """;
    private static final String HINTS = """
            # 9.1 in steps

            ## A nudge

            Think of sums.

            ## The formula

            Divide by n; 50 % of @|red you|@ forget.
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path root;

    @BeforeEach
    void lay() throws IOException {
        Path hints = root.resolve("target/course/chapters/ch09-averages/hints");
        Files.createDirectories(hints);
        Files.writeString(hints.resolve("9.1.md"), HINTS);
        Files.writeString(root.resolve("target/course/chapters/course.yaml"), CATALOGUE);
    }

    @Test
    void greets_with_what_to_do_first() {
        assertThat(run(Ansi.OFF)).isZero();
        assertThat(out())
                .contains("1 exercises that grade themselves, in 1 chapter.")
                .contains("Begin with 9.1: open chapters/ch09-averages/src/main/java/mathdl/averages/student/MeanAnswer"
                        + ".java, then run ./course check 9.1.");
        assertThat(err()).isEmpty();
    }

    @Test
    void shows_the_first_hint_and_how_to_get_the_next() {
        assertThat(run(Ansi.OFF, "hint", "9.1")).isZero();
        assertThat(out())
                .startsWith("A nudge\n")
                .contains("./course hint 9.1 --level 2")
                .doesNotContain("Divide");
    }

    @Test
    void shows_all_hints_up_to_a_level_as_they_are_written() {
        assertThat(run(Ansi.ON, "hint", "9.1", "--level", "2")).isZero();
        assertThat(out())
                .contains("Think of sums.", "50 % of @|red you|@ forget.")
                .doesNotContain("next step");
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "-1"})
    void refuses_levels_that_are_not_there(int level) {
        assertThat(run(Ansi.OFF, "hint", "9.1", "--level", "" + level)).isEqualTo(2);
        assertThat(err()).isEqualTo("course: --level is 1 to 2, not " + level + "\n");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"hint, 9.2", "check, 9.2", "audit, 9.2"})
    void names_an_exercise_that_does_not_exist(String command, String id) {
        assertThat(run(Ansi.OFF, command, id)).isEqualTo(2);
        assertThat(err()).isEqualTo("course: there is no exercise 9.2; ./course list shows them all\n");
    }

    @Test
    void complains_in_one_line_that_no_terminal_obeys() {
        assertThat(run(Ansi.ON, "hint", "9.1\n\u001b[2J")).isEqualTo(2);
        assertThat(err()).isEqualTo("course: there is no exercise 9.1\\n\\u001b[2J; ./course list shows them all\n");
    }

    @Test
    void suggests_the_command_that_was_meant() {
        assertThat(run(Ansi.OFF, "hnt", "9.1")).isEqualTo(2);
        assertThat(err()).contains("'hnt'").contains("Did you mean hint").hasLineCount(1);
    }

    @Test
    void colours_only_where_that_is_wanted() {
        run(Ansi.OFF);
        assertThat(out()).doesNotContain("\u001b");
        run(Ansi.ON);
        assertThat(out()).contains("\u001b[1m");
    }

    @Test
    void calls_a_failure_of_its_own_a_fault() throws IOException {
        Files.delete(root.resolve("target/course/chapters/course.yaml"));
        assertThat(run(Ansi.OFF, "list")).isEqualTo(3);
        assertThat(err()).startsWith("course: the grader itself failed: ");
    }

    private int run(Ansi ansi, String... arguments) {
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                ansi);
        return CourseCommand.run(terminal, new CourseHome(root), arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
