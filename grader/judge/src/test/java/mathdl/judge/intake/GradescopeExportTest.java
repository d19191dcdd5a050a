package mathdl.judge.intake;

import static mathdl.judge.intake.LaidOut.MIXTURE;
import static mathdl.judge.intake.LaidOut.SUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import mathdl.judge.BadInput;
import mathdl.model.report.HandedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradescopeExportTest {
    private static final String METADATA = """
            ---
            submission_1001:
              :submitters:
              - :name: Jane Doe
                :sid: '0042'
                :email: jane@example.org
              :created_at: 2026-11-20 10:15:00.418367000 Z
              :score: 3.0
              :results:
                tests:
                - name: "a: b"
                  output: "*** &x"
              :history:
              - :id: 7
                :created_at: 2026-11-19 10:00:00.000000000 Z
            submission_1002:
              :submitters:
              - :name: Jürgen Müller
                :sid: 43
                :email: j@example.org
              - :name: 王小明
                :sid: '44'
                :email: w@example.org
              :created_at: 2026-11-21 00:30:00 +0100
            submission_1003:
              :submitters:
              - :name: Ann Lee
                :sid:
                :email: ann@example.org
              :created_at: !ruby/object:ActiveSupport::TimeWithZone
                utc: &1 2026-11-20 23:59:59.000000000 Z
                zone: &2 !ruby/object:ActiveSupport::TimeZone
                  name: America/Los_Angeles
                time: 2026-11-20 15:59:59.000000000 Z
            submission_1004:
              :submitters:
              - :name: Bob Ray
                :sid: '../../x'
                :email:
              :created_at: yesterday
            submission_1005:
              :submitters:
              - :name: Gone
                :sid: '45'
            """;

    @TempDir
    private Path directory;

    private LaidOut export;

    @BeforeEach
    void lay() throws IOException {
        export = new LaidOut(directory)
                .file("submission_metadata.yml", METADATA)
                .file("submission_1001/SumAnswer.java", "jane's sum")
                .file("submission_1001/MixtureAnswer.java", "jane's mixture")
                .file("submission_1002/hw1.zip", Packed.zip(SUM, "their sum"))
                .folder("submission_1003")
                .file("submission_1004/hw1.tar.gz", "no archive, this");
    }

    @Test
    void gives_each_student_their_files() throws IOException {
        Map<String, Submission> read = export.read();

        assertThat(read).containsOnlyKeys("0042", "43+44", "submission_1003", "submission_1004");
        assertThat(read.get("0042").sources()).isEqualTo(Map.of(SUM, "jane's sum", MIXTURE, "jane's mixture"));
        assertThat(read.get("43+44").sources()).isEqualTo(Map.of(SUM, "their sum"));
        assertThat(read.get("submission_1003").sources()).isEmpty();
        assertThat(read.get("submission_1004").refusal()).contains("its hw1.tar.gz");
    }

    @Test
    void says_who_they_are_and_when_they_handed_in() throws IOException {
        Map<String, Handed> handed = export.list().submissions();

        assertThat(handed.get("0042").handedIn())
                .isEqualTo(said("2026-11-20T10:15:00.418367Z", "Jane Doe", "jane@example.org"));
        assertThat(handed.get("43+44").handedIn())
                .isEqualTo(said(
                        "2026-11-20T23:30:00Z",
                        "J\u00fcrgen M\u00fcller, \u738b\u5c0f\u660e",
                        "j@example.org, w@example.org"));
        assertThat(handed.get("submission_1003").handedIn())
                .isEqualTo(said("2026-11-20T23:59:59Z", "Ann Lee", "ann@example.org"));
        assertThat(handed.get("submission_1004").handedIn())
                .isEqualTo(Optional.of(new HandedIn(null, null, "Bob Ray", null)));
    }

    private static Optional<HandedIn> said(String at, String name, String email) {
        return Optional.of(new HandedIn(Instant.parse(at), null, name, email));
    }

    @Test
    void says_how_it_was_read_and_what_is_missing() throws IOException {
        assertThat(export.list().remarks())
                .containsExactly(
                        "read as a Gradescope export: 4 students",
                        "submission_metadata.yml names submission_1005, which is not there",
                        "submission_metadata.yml: when submission_1004 was handed in cannot be read");
    }

    @Test
    void a_folder_that_the_metadata_does_not_know_is_graded_all_the_same() throws IOException {
        export.file("submission_1006/SumAnswer.java", "text");

        assertThat(export.list().submissions().get("submission_1006").handedIn())
                .isEmpty();
    }

    @Test
    void a_number_used_twice_is_no_id() throws IOException {
        export.file("submission_metadata.yml", METADATA.replace("sid:\n", "sid: '0042'\n"));

        assertThat(export.list().submissions())
                .containsOnlyKeys("submission_1001", "43+44", "submission_1003", "submission_1004");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'- a list' | not what Gradescope writes",
                "'a: [1, 2' | not what Gradescope writes",
                "'' | submission_metadata.yml"
            })
    void metadata_of_another_form_are_bad_input(String text, String said) throws IOException {
        export.file("submission_metadata.yml", text);

        assertThatThrownBy(export::list)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(said)
                .hasMessageNotContaining("\n");
    }

    @Test
    void metadata_are_as_long_as_what_all_students_printed() throws IOException {
        String output = "    tests: \"" + "printed ".repeat(500_000) + "\"\n";
        export.file(
                "submission_metadata.yml",
                METADATA.replace("    tests:\n    - name: \"a: b\"\n      output: \"*** &x\"\n", output));

        assertThat(export.list().submissions()).containsKey("0042");
    }

    @Test
    void something_that_does_not_fit_is_for_a_person_to_decide() throws IOException {
        export.file("bob.zip", Packed.zip(SUM, "text"));

        assertThatThrownBy(export::list).isInstanceOf(BadInput.class).hasMessageContaining("bob.zip does not fit");
        assertThat(Intake.list(directory, Layout.GRADESCOPE).ignored()).containsExactly("bob.zip");
    }
}
