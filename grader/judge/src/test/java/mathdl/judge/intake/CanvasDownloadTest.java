package mathdl.judge.intake;

import static mathdl.judge.intake.LaidOut.MIXTURE;
import static mathdl.judge.intake.LaidOut.SUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import mathdl.judge.BadInput;
import mathdl.model.report.HandedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanvasDownloadTest {
    @TempDir
    private Path directory;

    private LaidOut canvas;

    /** Two files, one of them handed in again; a late archive; a name in Chinese, which sent a PDF; one typed in. */
    @BeforeEach
    void lay() throws IOException {
        canvas = new LaidOut(directory)
                .file("doejane_101_9001_SumAnswer-2.java", "jane's sum")
                .file("doejane_101_9002_MixtureAnswer.java", "jane's mixture")
                .file("m\u00fcllerj\u00fcrgen_LATE_102_9003_hw1-1.zip", Packed.zip(SUM, "his sum"))
                .file("\u738b\u5c0f\u660e_103_9004_my_homework_1_2.pdf", "%PDF")
                .file("oneiltim_104_text.html", "<p>I forgot</p>");
    }

    @Test
    void gives_each_student_their_files() throws IOException {
        Map<String, Submission> read = canvas.read();

        assertThat(read)
                .containsOnlyKeys(
                        "doejane-101", "m\u00fcllerj\u00fcrgen-102", "\u738b\u5c0f\u660e-103", "oneiltim-104");
        assertThat(read.get("doejane-101").sources()).isEqualTo(Map.of(SUM, "jane's sum", MIXTURE, "jane's mixture"));
        assertThat(read.get("m\u00fcllerj\u00fcrgen-102").sources()).isEqualTo(Map.of(SUM, "his sum"));
        assertThat(read.get("\u738b\u5c0f\u660e-103").notes())
                .containsExactly("left aside: my_homework_1_2.pdf (not part of an answer)");
        assertThat(read.get("oneiltim-104").notes()).containsExactly("left aside: text.html (not part of an answer)");
    }

    @Test
    void says_how_it_was_read_and_who_is_late() throws IOException {
        Intake.ClassFolder listed = canvas.list();

        assertThat(listed.layout()).isEqualTo(Layout.CANVAS);
        assertThat(listed.remarks()).containsExactly("read as a Canvas download: 4 students");
        assertThat(listed.submissions().get("m\u00fcllerj\u00fcrgen-102").handedIn())
                .isEqualTo(Optional.of(new HandedIn(null, true, null, null)));
        assertThat(listed.submissions().get("doejane-101").handedIn())
                .isEqualTo(Optional.of(new HandedIn(null, false, null, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "doejane_101_9001_SumAnswer.java",
        "doejane_101_9001_SumAnswer-1.java",
        "doejane_101_9001_SumAnswer-12.java",
        "doejane_late_101_9001_SumAnswer.java",
    })
    void a_file_is_what_the_student_called_it(String name) throws IOException {
        Files.delete(directory.resolve("doejane_101_9001_SumAnswer-2.java"));
        canvas.file(name, "jane's sum");

        assertThat(canvas.read().get("doejane-101").sources()).containsEntry(SUM, "jane's sum");
    }

    /** Canvas puts the number before the first dot today, and put it before the last one once. */
    @ParameterizedTest
    @CsvSource({"hw1.tar.gz", "hw1-1.tar.gz", "hw1.tar-1.gz", "hw1-3.tgz"})
    void a_tar_may_be_handed_in_again(String name) throws IOException {
        canvas.file("poeedgar_105_9005_" + name, Packed.gzip(Packed.tar(SUM, "text")));

        Submission read = canvas.read().get("poeedgar-105");
        assertThat(read.sources()).isEqualTo(Map.of(SUM, "text"));
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void two_files_of_one_name_are_refused_by_their_names() throws IOException {
        canvas.file("doejane_101_9010_SumAnswer-3.java", "another");

        assertThat(canvas.read().get("doejane-101").refused().get(SUM))
                .contains("doejane_101_9001_SumAnswer-2.java", "doejane_101_9010_SumAnswer-3.java");
    }

    @Test
    void an_archive_beside_notes_is_opened() throws IOException {
        canvas.file("poeedgar_105_9005_hw1.zip", Packed.zip(SUM, "text")).file("poeedgar_105_9006_read me.txt", "hi");

        assertThat(canvas.read().get("poeedgar-105").sources()).isEqualTo(Map.of(SUM, "text"));
    }

    @Test
    void a_blind_download_has_numbers_for_names() throws IOException {
        canvas.file("anon_aB3xY_9007_SumAnswer.java", "text").file("anon_LATE_Zz9zZ_9008_SumAnswer.java", "text");

        assertThat(canvas.list().submissions()).containsKeys("anon-aB3xY", "anon-Zz9zZ");
    }

    @Test
    void a_list_of_the_class_beside_it_is_left_aside() throws IOException {
        canvas.file("roster.csv", "x").file(".DS_Store", "x").file("__MACOSX/._x", "x");

        assertThat(canvas.list().layout()).isEqualTo(Layout.CANVAS);
        assertThat(canvas.list().ignored()).containsExactly(".DS_Store", "__MACOSX", "roster.csv");
    }

    @Test
    void something_that_does_not_fit_is_for_a_person_to_decide() throws IOException {
        canvas.file("late-by-mail/SumAnswer.java", "text");

        assertThatThrownBy(canvas::list)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("looks like a Canvas download, but late-by-mail does not fit")
                .hasMessageContaining("--layout canvas");
        assertThat(Intake.list(directory, Layout.CANVAS).ignored()).containsExactly("late-by-mail");
        assertThat(Intake.list(directory, Layout.PLAIN).submissions()).containsKey("late-by-mail");
    }

    /** Numbered archives of a whole class would be taken for one student's. */
    @Test
    void several_archives_of_one_student_make_it_unsure(@TempDir Path other) throws IOException {
        LaidOut numbered = new LaidOut(other)
                .file("hw_1_1001_alice.zip", Packed.zip(SUM, "a"))
                .file("hw_1_1002_bob.zip", Packed.zip(SUM, "b"));

        assertThatThrownBy(numbered::list)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("several archives to hw-1");
        assertThat(Intake.list(other, Layout.PLAIN).submissions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"alice.zip", "Doe_Jane_1_2_x.zip", "hw_1_alice.zip", "team_1.zip", "doejane_1_2_"})
    void other_names_are_a_plain_class(String name, @TempDir Path other) throws IOException {
        LaidOut plain = new LaidOut(other).file(name, Packed.zip(SUM, "a")).file("bob/x", "x");

        assertThat(plain.list().layout()).isEqualTo(Layout.PLAIN);
    }

    /** One name alone is chance. */
    @Test
    void where_most_does_not_fit_it_is_a_plain_class(@TempDir Path other) throws IOException {
        LaidOut plain = new LaidOut(other)
                .file("group_3_14_pi.zip", Packed.zip(SUM, "a"))
                .file("alice/x", "x")
                .file("bob/x", "x");

        assertThat(plain.list().layout()).isEqualTo(Layout.PLAIN);
        assertThat(plain.list().submissions()).containsOnlyKeys("alice", "bob", "group_3_14_pi");
    }

    /** As in a plain class. */
    @Test
    void an_archive_alone_may_hold_another_and_may_be_a_jar() throws IOException {
        byte[] archive = Packed.zip(SUM, "text");
        canvas.file("poeedgar_105_9005_hw1.zip", Packed.zip("hw1.zip", archive))
                .file("foxeve_106_9006_hw1.jar", archive);

        assertThat(canvas.read().get("poeedgar-105").sources()).isEqualTo(Map.of(SUM, "text"));
        assertThat(canvas.read().get("foxeve-106").sources()).isEqualTo(Map.of(SUM, "text"));
    }
}
