package mathdl.cli.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mathdl.judge.BadInput;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Points;
import mathdl.model.grading.ManualOverride;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverrideFilesTest {
    private static final String WHEN = "2026-12-01T10:00:00+01:00";
    private static final String LINE =
            "{\"when\":\"" + WHEN + "\",\"student\":\"ada\",\"exercise\":\"2.10\",\"points\":2.5,\"why\":\"a slip\"}";

    @TempDir
    Path directory;

    @Test
    void reads_assistants_in_the_order_of_their_names_and_lines_as_they_stand() throws IOException {
        file("eve.jsonl", LINE + "\n\n" + LINE.replace("\"2.10\"", "null").replace("}", ",\"resolves\":true}") + "\n");
        file("dan.jsonl", LINE.replace("2.5", "3"));
        file(".eve.jsonl.swp", "an editor's");
        Moment when = Moment.of(WHEN);
        Points points = new Points(new BigDecimal("2.5"));
        assertThat(OverrideFiles.read(directory))
                .containsExactly(
                        new ManualOverride("dan", when, "ada", "2.10", Points.of(3), "a slip", false, "dan.jsonl:1"),
                        new ManualOverride("eve", when, "ada", "2.10", points, "a slip", false, "eve.jsonl:1"),
                        new ManualOverride("eve", when, "ada", null, points, "a slip", true, "eve.jsonl:3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"student\":\"ada\",     | ``                     | student is missing",
                "\"ada\"                  | \" \"                  | student is missing",
                "\"exercise\":\"2.10\",   | ``                     | exercise is missing; it is the exercise's id, or null",
                "\"2.10\"                 | 2.10                   | exercise is missing or no text in quotes",
                "2.5                      | \"2.5\"                | points is missing or no number",
                "2.5                      | NaN                    | not JSON",
                "2.5                      | 1e999999999            | has more than 12 digits",
                ",\"why\":\"a slip\"      | ``                     | why is missing",
                "+01:00                   | ``                     | is no time with a zone offset",
                "\"when\"                 | \"whenn\"              | there is no 'whenn' in an override",
                "\"why\"                  | \"points\":4,\"why\"   | not JSON: Duplicate",
                "}                        | ,\"resolves\":\"yes\"} | resolves is true or false",
                "}                        | ``                     | not JSON",
                "}                        | }{}                    | not JSON",
                "}                        | },                     | not JSON"
            })
    void names_file_and_line_of_what_is_wrong(String good, String bad, String complaint) throws IOException {
        assertThat(LINE).contains(good);
        file("eve.jsonl", LINE + "\n" + LINE.replace(good, bad));
        assertWrong("eve.jsonl:2: ", complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "null", "\"x\""})
    void takes_objects_only(String line) throws IOException {
        file("eve.jsonl", line);
        assertWrong("eve.jsonl:1: a line is one JSON object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eve.json", "eve.jsonl~", "notes"})
    void leaves_no_file_unread_without_a_word(String name) throws IOException {
        file(name, LINE);
        assertWrong(name + " is no file of overrides");
    }

    @Test
    void wants_a_directory() throws IOException {
        Path file = file("eve.jsonl", LINE);
        for (Path wrong : List.of(file, directory.resolve("nowhere"))) {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> OverrideFiles.read(wrong))
                    .withMessageContaining("--overrides names a directory");
        }
        assertThat(OverrideFiles.read(Files.createDirectories(directory.resolve("empty"))))
                .isEmpty();
    }

    private void assertWrong(String... parts) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> OverrideFiles.read(directory))
                .withMessageContainingAll(parts)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
