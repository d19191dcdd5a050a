package mathdl.judge.intake;

import static mathdl.judge.intake.LaidOut.MIXTURE;
import static mathdl.judge.intake.LaidOut.SUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import mathdl.judge.BadInput;
import mathdl.model.report.HandedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoodleDownloadTest {
    @TempDir
    private Path directory;

    private LaidOut moodle;

    /** Loose files and a text; an archive; an empty folder; a wrong archive. */
    @BeforeEach
    void lay() throws IOException {
        moodle = new LaidOut(directory)
                .file("Jane Doe_123456_assignsubmission_file_/SumAnswer.java", "jane's sum")
                .file("Jane Doe_123456_assignsubmission_file_/more/MixtureAnswer.java", "jane's mixture")
                .file("Jane Doe_123456_assignsubmission_onlinetext_/onlinetext.html", "<p>Hello</p>")
                .file("J\u00fcrgen M\u00fcller_123457_assignsubmission_file_/hw1.zip", Packed.zip(SUM, "his sum"))
                .folder("\u738b \u5c0f\u660e_123458_assignsubmission_file_")
                .file("Ann_Lee_123459_assignsubmission_file_/hw1.rar", "Rar!\u001a\u0007\u0000");
    }

    @Test
    void gives_each_student_their_files() throws IOException {
        Map<String, Submission> read = moodle.read();

        assertThat(read)
                .containsOnlyKeys(
                        "Jane Doe-123456",
                        "J\u00fcrgen M\u00fcller-123457",
                        "\u738b \u5c0f\u660e-123458",
                        "Ann_Lee-123459");
        assertThat(read.get("Jane Doe-123456").sources())
                .isEqualTo(Map.of(SUM, "jane's sum", MIXTURE, "jane's mixture"));
        assertThat(read.get("Jane Doe-123456").notes())
                .containsExactly("left aside: onlinetext/onlinetext.html (not part of an answer)");
        assertThat(read.get("J\u00fcrgen M\u00fcller-123457").sources()).isEqualTo(Map.of(SUM, "his sum"));
        assertThat(read.get("\u738b \u5c0f\u660e-123458")).satisfies(empty -> {
            assertThat(empty.sources()).isEmpty();
            assertThat(empty.refusal()).isEmpty();
        });
        assertThat(read.get("Ann_Lee-123459").refusal()).contains("its hw1.rar: it is a RAR archive");
    }

    @Test
    void says_how_it_was_read_and_who_they_are() throws IOException {
        Intake.ClassFolder listed = moodle.list();

        assertThat(listed.remarks()).containsExactly("read as a Moodle download: 4 students");
        assertThat(listed.submissions().get("Jane Doe-123456").handedIn())
                .isEqualTo(Optional.of(new HandedIn(null, null, "Jane Doe", null)));
    }

    @Test
    void later_versions_leave_the_last_underscore_out() throws IOException {
        moodle.file("Eve Fox_123460_assignsubmission_file/SumAnswer.java", "text");

        assertThat(moodle.read().get("Eve Fox-123460").sources()).isEqualTo(Map.of(SUM, "text"));
    }

    @Test
    void groups_and_the_blind_have_names_of_their_own() throws IOException {
        moodle.file("Team Rocket_12_assignsubmission_file_/SumAnswer.java", "text")
                .file("Default group_assignsubmission_file_/SumAnswer.java", "text")
                .file("Participant_99_assignsubmission_file_/SumAnswer.java", "text");

        assertThat(moodle.list().submissions()).containsKeys("Team Rocket-12", "Default group", "Participant-99");
        assertThat(moodle.list().submissions().get("Participant-99").handedIn()).isEmpty();
    }

    @Test
    void without_folders_the_files_lie_beside_each_other(@TempDir Path other) throws IOException {
        LaidOut flat = new LaidOut(other)
                .file("Jane Doe_123456_assignsubmission_file_SumAnswer.java", "jane's sum")
                .file("Jane Doe_123456_assignsubmission_file_MixtureAnswer.java", "jane's mixture")
                .file("Jane Doe_123456_assignsubmission_onlinetext_onlinetext.html", "<p>Hello</p>")
                .file("Bob Ray_123457_assignsubmission_file_hw1.tar.gz", Packed.gzip(Packed.tar(SUM, "his sum")));

        assertThat(flat.list().layout()).isEqualTo(Layout.MOODLE);
        assertThat(flat.read().get("Jane Doe-123456").content())
                .isEqualTo(moodle.read().get("Jane Doe-123456").content());
        assertThat(flat.read().get("Bob Ray-123457").sources()).isEqualTo(Map.of(SUM, "his sum"));
    }

    /** macOS writes accents apart from their letters. */
    @Test
    void a_name_is_the_same_whichever_system_wrote_it(@TempDir Path other) throws IOException {
        String apart = Normalizer.normalize("J\u00fcrgen M\u00fcller", Normalizer.Form.NFD);
        LaidOut copied = new LaidOut(other).file(apart + "_123457_assignsubmission_file_/SumAnswer.java", "text");

        assertThat(copied.list().submissions()).containsOnlyKeys("J\u00fcrgen M\u00fcller-123457");
    }

    @Test
    void something_that_does_not_fit_is_for_a_person_to_decide() throws IOException {
        moodle.file("bob.zip", Packed.zip(SUM, "text"));

        assertThatThrownBy(moodle::list)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("looks like a Moodle download, but bob.zip does not fit")
                .hasMessageContaining("--layout moodle");
        assertThat(Intake.list(directory, Layout.MOODLE).ignored()).containsExactly("bob.zip");
    }
}
