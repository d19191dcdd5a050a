package mathdl.judge.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mathdl.fixture.FixtureCourse;
import mathdl.judge.BadInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderIntakeTest {
    private static final String SUM = FixtureCourse.STUDENT + "SumAnswer.java";

    @TempDir
    private Path classFolder;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(classFolder.resolve("student"));
    }

    private Submission read() {
        return new Intake(FixtureCourse.course()).read("student", folder);
    }

    private Path write(String path, String text) throws IOException {
        return write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SumAnswer.java",
                "handed in/SumAnswer.java",
                "mathdl/fixture/student/SumAnswer.java",
                "src/main/java/mathdl/fixture/student/SumAnswer.java",
                "mathdl-main/chapters/ch07-fixture/src/main/java/mathdl/fixture/student/SumAnswer.java",
            })
    void an_answer_is_found_wherever_it_lies(String path) throws IOException {
        write(path, "text");

        assertThat(read().sources()).isEqualTo(Map.of(SUM, "text"));
        assertThat(read().notes()).isEmpty();
    }

    @Test
    void helpers_of_the_student_package_belong_to_the_answer() throws IOException {
        write(FixtureCourse.STUDENT + "Helper.java", "h");

        assertThat(read().sources()).containsOnlyKeys(FixtureCourse.STUDENT + "Helper.java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.txt",
                "Helper.java",
                "SumAnswer.java.bak",
                "SumAnswer.class",
                "mathdl/fixture/Sum.java",
                "mathdl/fixture/reference/SumReference.java",
                "mathdl/other/student/SumAnswer.java",
                "META-INF/services/x.java",
                "junit-platform.properties",
                ".mvn/jvm.config",
                "mathdl/fixture/student/two words.java",
            })
    void whatever_is_no_part_of_an_answer_is_left_aside_and_said(String path) throws IOException {
        write(path, "text");

        assertThat(read().sources()).isEmpty();
        assertThat(read().notes()).containsExactly("left aside: " + path + " (not part of an answer)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"__MACOSX", ".git", "target", "a/node_modules"})
    void folders_of_tools_are_passed_over_and_said(String tools) throws IOException {
        write(tools + "/mathdl/fixture/student/SumAnswer.java", "text");

        assertThat(read().sources()).isEmpty();
        assertThat(read().notes()).containsExactly("left aside: " + tools + " (a folder of tools)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gr\u00f6\u00dfe", "\u0394Helper", "deeper/SumHelper"})
    void helpers_have_names_of_any_script_and_packages_of_their_own(String name) throws IOException {
        write(FixtureCourse.STUDENT + name + ".java", "h");

        assertThat(read().sources()).containsOnlyKeys(FixtureCourse.STUDENT + name + ".java");
    }

    @Test
    void a_lone_helper_is_placed_by_its_package_line() throws IOException {
        write("SumAnswer.java", "text");
        write("Helper.java", "// mine\npackage mathdl.fixture.student;\nclass Helper {}");
        write("Deep.java", "package mathdl.fixture.student.inner;");
        write("Stranger.java", "package somewhere.else_;");

        assertThat(read().sources())
                .containsOnlyKeys(
                        SUM, FixtureCourse.STUDENT + "Helper.java", FixtureCourse.STUDENT + "inner/Deep.java");
        assertThat(read().notes()).containsExactly("left aside: Stranger.java (not part of an answer)");
    }

    @Test
    void in_a_whole_checkout_the_chapters_count_and_copies_elsewhere_are_left_aside() throws IOException {
        write("grader/samples/perfect/mathdl/fixture/student/SumAnswer.java", "a sample");
        write("chapters/ch07-fixture/src/main/java/mathdl/fixture/student/SumAnswer.java", "mine");
        write("old/SumAnswer.java", "before");

        assertThat(read().sources()).isEqualTo(Map.of(SUM, "mine"));
        assertThat(read().notes()).hasSize(2).allMatch(note -> note.contains("ch07-fixture"));
    }

    @Test
    void a_helper_that_cannot_be_used_is_said() throws IOException {
        write(FixtureCourse.STUDENT + "Helper.java", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read().notes()).singleElement().asString().contains("Helper.java", "line 1 is not UTF-8");
    }

    @Test
    void what_is_neither_folder_nor_zip_gets_a_verdict_too() throws IOException {
        Path tarball = Files.writeString(folder.resolve("alice.tar.gz"), "x");
        Files.writeString(folder.resolve("roster.csv"), "x");

        assertThat(Intake.list(folder).submissions()).containsOnlyKeys("alice");
        assertThat(Intake.list(folder).ignored()).containsExactly("roster.csv");
        assertThat(new Intake(FixtureCourse.course()).read("alice", tarball).refusal())
                .contains("hand in one of these");
    }

    @Test
    void two_files_for_one_place_are_refused() throws IOException {
        write("a/SumAnswer.java", "one");
        write("b/SumAnswer.java", "two");
        write("c/SumAnswer.java", "three");

        assertThat(read().sources()).isEmpty();
        assertThat(read().refused().get(SUM)).contains("there are two of it");
    }

    @Test
    void a_byte_that_is_not_utf8_is_named_by_its_line() throws IOException {
        write("SumAnswer.java", "// a\n// b\n// caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read().refused().get(SUM)).contains("line 3 is not UTF-8");
    }

    @Test
    void a_truncated_last_character_is_not_utf8() throws IOException {
        write("SumAnswer.java", new byte[] {'a', '\n', (byte) 0xc3});

        assertThat(read().refused().get(SUM)).contains("line 2 is not UTF-8");
    }

    @Test
    void utf16_is_refused_at_its_first_line() throws IOException {
        write("SumAnswer.java", "// text".getBytes(StandardCharsets.UTF_16));

        assertThat(read().refused().get(SUM)).contains("line 1 is not UTF-8");
    }

    @Test
    void a_byte_order_mark_is_dropped() throws IOException {
        write("SumAnswer.java", "\uFEFFpackage a;");

        assertThat(read().sources()).containsEntry(SUM, "package a;");
    }

    @Test
    void a_source_of_20_mb_is_refused_and_the_others_are_read() throws IOException {
        write("SumAnswer.java", new byte[20 << 20]);
        write("MixtureAnswer.java", "text");

        assertThat(read().refused().get(SUM)).contains("larger than 256 KiB");
        assertThat(read().sources()).containsOnlyKeys(FixtureCourse.STUDENT + "MixtureAnswer.java");
    }

    @Test
    void a_source_of_exactly_the_cap_is_read() throws IOException {
        write("SumAnswer.java", " ".repeat(Caps.FILE_BYTES));

        assertThat(read().sources()).containsOnlyKeys(SUM);
    }

    @Test
    void many_sources_are_refused_together() throws IOException {
        for (int i = 0; i < 5; i++) {
            write(FixtureCourse.STUDENT + "H" + i + ".java", " ".repeat(Caps.FILE_BYTES));
        }

        assertThat(read().refusal()).contains("larger than 1024 KiB together");
    }

    @Test
    void too_many_files_are_refused() throws IOException {
        for (int i = 0; i <= Caps.ENTRIES; i++) {
            write("f" + i, "");
        }

        assertThat(read().refusal()).contains("more than " + Caps.ENTRIES + " files");
    }

    @Test
    void notes_are_capped_and_the_rest_counted() throws IOException {
        for (int i = 0; i < 50; i++) {
            write("f" + i, "");
        }

        assertThat(read().notes()).hasSize(21).last().isEqualTo("left aside: 30 more");
    }

    @Test
    void a_file_that_lies_too_deep_is_left_aside() throws IOException {
        write("d/".repeat(Caps.DEPTH + 3) + "SumAnswer.java", "text");

        assertThat(read().sources()).isEmpty();
        assertThat(read().notes()).singleElement().asString().contains("too deep");
    }

    @Test
    void a_link_to_a_file_is_refused_and_not_read() throws IOException {
        Path secret = Files.writeString(classFolder.resolve("secret"), "secret");
        Files.createSymbolicLink(folder.resolve("SumAnswer.java"), secret);

        assertThat(read().sources()).isEmpty();
        assertThat(read().refused().get(SUM)).contains("symbolic link");
    }

    @Test
    void a_link_to_a_directory_is_left_aside_and_not_followed() throws IOException {
        Path elsewhere = Files.createDirectory(classFolder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("SumAnswer.java"), "secret");
        Files.createSymbolicLink(folder.resolve("sources"), elsewhere);

        assertThat(read().sources()).isEmpty();
        assertThat(read().notes())
                .singleElement()
                .asString()
                .contains("sources")
                .contains("symbolic link");
    }

    @Test
    void a_submission_that_is_a_link_is_refused() throws IOException {
        Path link = Files.createSymbolicLink(classFolder.resolve("link"), folder);

        assertThat(new Intake(FixtureCourse.course()).read("link", link).refusal())
                .contains("symbolic link");
    }

    @Test
    void a_named_pipe_is_refused_and_not_waited_for() throws Exception {
        Path pipe = folder.resolve("SumAnswer.java");
        assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(read().refused().get(SUM)).contains("not a regular file");
        assertThat(new Intake(FixtureCourse.course()).read("pipe", pipe).refusal())
                .contains("neither a directory nor a file");
    }

    @Test
    void a_name_with_a_newline_stays_on_one_line() throws IOException {
        write("bad\nleft aside: \u001b[2Jname", "");

        assertThat(read().notes()).singleElement().asString().doesNotContain("\n", "\u001b");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused() throws IOException {
        Path file = write("SumAnswer.java", "text");
        assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file)).isTrue();

        assertThat(read().refused().get(SUM)).contains("cannot be read");
    }

    @Test
    void a_submission_that_is_gone_is_refused() throws IOException {
        Files.delete(folder);

        assertThat(read().refusal()).isNotEmpty();
    }

    @Test
    void the_class_is_listed_by_name() throws IOException {
        Files.createFile(classFolder.resolve("other.ZIP"));
        Files.createFile(classFolder.resolve("grades.csv"));
        Files.createDirectory(classFolder.resolve(".git"));

        Intake.ClassFolder listed = Intake.list(classFolder);

        assertThat(listed.submissions()).containsOnlyKeys("other", "student");
        assertThat(listed.ignored()).isEqualTo(List.of(".git", "grades.csv"));
    }

    @Test
    void two_submissions_of_one_id_are_bad_input() throws IOException {
        Files.createFile(classFolder.resolve("student.zip"));

        assertThatThrownBy(() -> Intake.list(classFolder))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("two submissions have the id student");
    }

    @Test
    void no_directory_and_an_empty_one_are_bad_input() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> Intake.list(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("not a directory");
        assertThatThrownBy(() -> Intake.list(folder))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no submission");
        assertThatThrownBy(() -> Intake.list(folder.resolve("missing")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void the_same_sources_have_the_same_content_whatever_their_places() throws IOException {
        write("a/SumAnswer.java", "text");
        byte[] content = read().content();
        Files.move(folder.resolve("a"), folder.resolve("b"));

        assertThat(read().content()).isEqualTo(content);
        write("b/SumAnswer.java", "texT");
        assertThat(read().content()).isNotEqualTo(content);
    }

    /** A pattern that tries the blank lines from each of them would be at it for an hour. */
    @Test
    @Timeout(300)
    void sources_of_blank_lines_are_read_in_passing() throws IOException {
        for (int i = 0; i < 100; i++) {
            write("Notes" + i + ".java", "\n".repeat(Caps.FILE_BYTES));
        }

        assertThat(read().refusal()).isEmpty();
        assertThat(read().notes()).isNotEmpty();
    }

    @Test
    void a_package_of_a_hundred_thousand_parts_is_left_aside() throws IOException {
        write("Helper.java", "package mathdl.fixture.student" + ".a".repeat(100_000) + ";");

        assertThat(read().sources()).isEmpty();
        assertThat(read().notes()).singleElement().asString().contains("left aside: Helper.java");
    }
}
