package mathdl.cli.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mathdl.judge.BadInput;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Student;
import mathdl.model.grading.Extension;
import mathdl.model.grading.Roster;
import mathdl.model.grading.RosterEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {
    private static final String ALL =
            "ID,Name,email,canvas_id,sis_id,sis_login,moodle_id,github,section,extension,submission,submitted\n";

    @TempDir
    Path directory;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void reads_every_column() throws IOException {
        Roster roster = read(ALL
                + "ada,\"Lovelace, Ada\",ada@x.org,17,s1,al,3,al-hub,B,48 h,*_17_* | ada-*,2026-11-30T10:00:00Z\n"
                + "bob,Bob \"\"B\"\",,,,,,,,2026-12-01T10:00:00+01:00\n");
        assertThat(roster.entries())
                .containsExactly(
                        new RosterEntry(
                                new Student("ada", "Lovelace, Ada", "ada@x.org", "17", "s1", "al", "3", "al-hub", "B"),
                                new Extension.By(Duration.ofDays(2)),
                                List.of("*_17_*", "ada-*"),
                                Moment.of("2026-11-30T10:00:00Z")),
                        new RosterEntry(
                                new Student("bob", "Bob \"\"B\"\"", "", "", "", "", "", "", ""),
                                new Extension.Until(Moment.of("2026-12-01T10:00:00+01:00")),
                                List.of(),
                                null));
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFFid,name\r\nada,Ä\r\n\r\n",
                "id;name\nada;Ä",
                "name,id\nÄ, ada \n,\n",
                "id,name\nada,\"Ä\"\n\n"
            })
    void reads_what_spreadsheets_save(String text) throws IOException {
        assertThat(read(text).entries())
                .extracting(RosterEntry::student)
                .containsExactly(new Student("ada", "Ä", "", "", "", "", "", "", ""));
    }

    @Test
    void leaves_unknown_columns_aside_and_says_so() throws IOException {
        assertThat(read("id,extention\nada,48\n").entries().get(0).extension()).isNull();
        assertThat(warnings).singleElement().asString().contains("roster.csv: the column extention is left aside");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'name\\nada\\n'                      | :1: no column is called id",
                "'id,id\\nada,a\\n'                   | :1: two columns are called id",
                "'id,name\\nada,a\\n\"\",b\\n'        | :3: the id is missing",
                "'id,name\\nada,a\\n\\nada,b\\n'      | :4: the id ada stands in",
                "'id,name\\n\"a\\nb\",c\\nbob,\"\",d' | :4: 3 cells in a table of 2 columns",
                "'id,name\\nada,a,\\n'                | :2: 3 cells in a table of 2 columns",
                "'id,extension\\nada,soon\\n'         | ':2: extension: ''soon'' is no time'",
                "'id,extension\\nada,-3\\n'           | ':2: extension: ''-3'' is no time'",
                "'id,submitted\\nada,2026-11-30\\n'   | ':2: submitted: ''2026-11-30'' is no time'",
                "'id,name\\nada,\"a\\n'               | roster.csv",
                "''                                   | roster.csv is empty",
                "'id,name\\n'                         | roster.csv lists nobody"
            })
    void names_file_and_line_of_what_is_wrong(String text, String complaint) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> read(text.replace("\\n", "\n")))
                .withMessageContaining(complaint)
                .withMessageContaining("roster.csv");
    }

    @Test
    void refuses_another_charset() throws IOException {
        Path file = Files.write(directory.resolve("roster.csv"), "id\nÄ\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> RosterFile.read(file, warnings::add))
                .withMessageContaining("is not UTF-8");
    }

    private Roster read(String text) throws IOException {
        return RosterFile.read(Files.writeString(directory.resolve("roster.csv"), text), warnings::add);
    }
}
