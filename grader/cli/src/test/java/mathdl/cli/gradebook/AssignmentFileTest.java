package mathdl.cli.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mathdl.judge.BadInput;
import mathdl.model.course.Chapter;
import mathdl.model.course.Course;
import mathdl.model.course.Exercise;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.LatePolicy;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Points;
import mathdl.model.gradebook.WeightedExercise;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentFileTest {
    private static final Course COURSE = new Course(
            List.of(),
            List.of(new Chapter(
                    2,
                    "Information theory",
                    "information",
                    "ch02",
                    List.of(),
                    List.of(exercise("2.1"), exercise("2.3"), exercise("2.10")))));
    private static final String GOOD = """
            assignments:
              - id: a1
                title: Divergences
                due: 2026-11-30T23:59:00+01:00
                late: {percentPerDay: 12.5, atMostDays: 3, graceMinutes: 15}
                canvas: 4711
                exercises:
                  - 2.1
                  - 2.10
                  - {id: 2.3, weight: 0.5}
              - id: a2
                late: none
                exercises: [2.1]
            """;

    @TempDir
    Path directory;

    @Test
    void reads_all_that_an_assignment_says() throws IOException {
        assertThat(read(GOOD, "a1"))
                .isEqualTo(new Assignment(
                        "a1",
                        "Divergences",
                        List.of(
                                new WeightedExercise("2.1", Points.of(1)),
                                new WeightedExercise("2.10", Points.of(1)),
                                new WeightedExercise("2.3", points("0.5"))),
                        Moment.of("2026-11-30T23:59:00+01:00"),
                        new LatePolicy(points("12.5"), 3, 15),
                        "4711"));
    }

    @Test
    void asks_for_an_id_and_exercises_alone() throws IOException {
        assertThat(read(GOOD, "a2"))
                .isEqualTo(
                        new Assignment("a2", "a2", List.of(new WeightedExercise("2.1", Points.of(1))), null, null, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- 2.10                | - 2.9                  | 9: there is no exercise 2.9; ./course list",
                "- 2.10                | - 2.1                  | 9: the exercise 2.1 stands here twice",
                "- 2.10                | - 2.100                | 9: there is no exercise 2.100",
                "- 2.10                | - [2.10]               | 9: ",
                "- 2.10                | - {weight: 2}          | 2: an exercise of the assignment a1 has no id",
                "- 2.10                | - {id: 2.10, wait: 2}  | 9: there is no 'wait' here, only [id, weight]",
                "weight: 0.5           | weight: -0.5           | 10: the weight of 2.3 is negative: -0.5",
                "weight: 0.5           | weight: half           | 10: 'half' is no number",
                "weight: 0.5           | weight: 1e999999999    | 10: '1e999999999' has more than 12 digits",
                "weight: 0.5           | weight: .inf           | 10: '.inf' is no number",
                "T23:59:00+01:00       | ''                     | 4: '2026-11-30' is no time with a zone offset",
                "11-30T                | 11-31T                 | 4: '2026-11-31T23:59:00+01:00' is no time",
                "+01:00                | ''                     | 4: '2026-11-30T23:59:00' is no time",
                "percentPerDay: 12.5   | percentPerDay: 101     | 5: percentPerDay is 0 to 100",
                "percentPerDay: 12.5   | percentPerDay: -1      | 5: percentPerDay is 0 to 100",
                "atMostDays: 3         | atMostDays: -3         | 5: '-3' is no whole number",
                "atMostDays: 3         | atMostDay: 3           | 5: there is no 'atMostDay' here",
                "graceMinutes: 15      | graceMinutes: 1.5      | 5: '1.5' is no whole number",
                "late: none            | late: never            | 12: late is none, or has percentPerDay",
                "id: a2                | id: a1                 | 11: two assignments have the id a1",
                "exercises: [2.1]      | exercises: []          | 11: the assignment a2 has no exercises",
                "exercises: [2.1]      | due: null              | 11: the assignment a2 has no exercises",
                "title: Divergences    | titel: Divergences     | 3: there is no 'titel' here",
                "title: Divergences    | id: twice              | 3: Duplicate field 'id'",
                "title: Divergences    | '\"'                   | "
            })
    void names_file_and_line_of_what_is_wrong(String good, String bad, String complaint) {
        assertThat(GOOD).contains(good);
        assertWrong(GOOD.replace(good, bad), "assignments.yaml:" + (complaint == null ? "" : complaint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "assignments:", "assignments: []", "# nothing"})
    void says_so_when_there_is_nothing(String text) {
        assertWrong(text, "assignments.yaml has no assignments");
    }

    @Test
    void names_those_that_there_are() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> read(GOOD, "a3"))
                .withMessageEndingWith("assignments.yaml has no assignment a3, only a1, a2");
    }

    @Test
    void says_what_the_option_names() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> AssignmentFile.read(directory.resolve("none.yaml"), "a1", COURSE))
                .withMessageContaining("none.yaml does not exist; --assignments names it");
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> AssignmentFile.read(directory, "a1", COURSE))
                .withMessageContaining("is a directory; --assignments names a file");
    }

    private void assertWrong(String text, String complaint) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> read(text, "a1"))
                .withMessageContaining(complaint)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    private Assignment read(String text, String id) throws IOException {
        return AssignmentFile.read(Files.writeString(directory.resolve("assignments.yaml"), text), id, COURSE);
    }

    private static Exercise exercise(String id) {
        return new Exercise(id, "Entropy", 10, 1, "goal", List.of(), List.of(), "");
    }

    private static Points points(String decimal) {
        return new Points(new BigDecimal(decimal));
    }
}
