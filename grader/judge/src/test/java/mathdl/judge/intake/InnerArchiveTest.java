package mathdl.judge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mathdl.fixture.FixtureCourse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An archive inside what was handed in: opened if it holds all the answers there can be. */
class InnerArchiveTest {
    private static final String SUM = FixtureCourse.STUDENT + "SumAnswer.java";

    @TempDir
    private Path directory;

    /** What the archive lies in; the same must hold of each. */
    private enum Around {
        FOLDER,
        ZIP,
        TAR,
        TAR_GZ
    }

    private Submission read(Around around, Object... namesAndContents) throws IOException {
        return new Intake(FixtureCourse.course()).read("student", lay(around, namesAndContents));
    }

    private Path lay(Around around, Object... namesAndContents) throws IOException {
        return switch (around) {
            case FOLDER -> folder(namesAndContents);
            case ZIP -> Files.write(directory.resolve("s.zip"), Packed.zip(namesAndContents));
            case TAR -> Files.write(directory.resolve("s.tar"), Packed.tar(namesAndContents));
            case TAR_GZ -> Files.write(directory.resolve("s.tgz"), Packed.gzip(Packed.tar(namesAndContents)));
        };
    }

    private Path folder(Object... namesAndContents) throws IOException {
        Path folder = Files.createTempDirectory(directory, "folder");
        for (int i = 0; i < namesAndContents.length; i += 2) {
            Path file = folder.resolve((String) namesAndContents[i]);
            Files.createDirectories(file.getParent());
            if (namesAndContents[i + 1] instanceof byte[] bytes) {
                Files.write(file, bytes);
            } else {
                Files.writeString(file, (String) namesAndContents[i + 1]);
            }
        }
        return folder;
    }

    @ParameterizedTest
    @EnumSource
    void the_only_archive_is_opened(Around around) throws IOException {
        List<byte[]> archives =
                List.of(Packed.zip(SUM, "text"), Packed.tar(SUM, "text"), Packed.gzip(Packed.tar(SUM, "text")));
        for (byte[] archive : archives) {
            Submission read = read(around, "first.txt", "x", "a/hw1.zip", archive, "last.txt", "x");
            assertThat(read.sources()).isEqualTo(Map.of(SUM, "text"));
            assertThat(read.notes()).contains("left aside: first.txt (not part of an answer)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void beside_answers_it_stays_closed_and_is_said(Around around) throws IOException {
        byte[] archive = Packed.zip(SUM, "inner");

        Submission read = read(around, "hw1.zip", archive, "SumAnswer.java", "outer");
        assertThat(read.sources()).isEqualTo(Map.of(SUM, "outer"));
        assertThat(read.notes()).containsExactly("left aside: hw1.zip (it lies beside answers)");
    }

    @ParameterizedTest
    @EnumSource
    void beside_an_answer_that_cannot_be_used_it_stays_closed(Around around) throws IOException {
        Submission read = read(around, "hw1.zip", Packed.zip(SUM, "inner"), "SumAnswer.java", new byte[] {(byte) 0xff});

        assertThat(read.sources()).isEmpty();
        assertThat(read.refused()).containsOnlyKeys(SUM);
    }

    @ParameterizedTest
    @EnumSource
    void of_several_none_is_opened(Around around) throws IOException {
        byte[] archive = Packed.zip(SUM, "inner");

        Submission read = read(around, "hw1.zip", archive, "old/hw1.tar.gz", archive);
        assertThat(read.sources()).isEmpty();
        assertThat(read.notes())
                .containsExactly(
                        "left aside: hw1.zip (one of 2 archives: hand in one)",
                        "left aside: old/hw1.tar.gz (one of 2 archives: hand in one)");
    }

    @ParameterizedTest
    @EnumSource
    void jars_and_shadows_are_not_meant(Around around) throws IOException {
        byte[] archive = Packed.zip(SUM, "text");

        Submission read = read(
                around, "hw1.zip", archive, "gradle-wrapper.jar", archive, "._hw1.zip", "x", "__MACOSX/x.zip", archive);
        assertThat(read.sources()).isEqualTo(Map.of(SUM, "text"));
        assertThat(read.notes()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void an_archive_inside_that_one_stays_closed(Around around) throws IOException {
        byte[] innermost = Packed.zip(SUM, "text");

        Submission read = read(around, "hw1.zip", Packed.zip("deep.zip", innermost));
        assertThat(read.sources()).isEmpty();
        assertThat(read.notes()).containsExactly("left aside: hw1.zip/deep.zip (an archive that deep is not opened)");
    }

    @ParameterizedTest
    @EnumSource
    void one_that_cannot_be_read_refuses_the_submission_by_its_name(Around around) throws IOException {
        assertThat(read(around, "hw1.rar", "Rar!").refusal()).contains("its hw1.rar: it is a RAR archive");
        assertThat(read(around, "a/hw1.tgz", "x").refusal())
                .contains("its a/hw1.tgz: ")
                .doesNotContain("null");
        assertThat(read(around, "hw1.zip", "").refusal()).contains("its hw1.zip: it is empty or not a zip");
    }

    @ParameterizedTest
    @EnumSource
    void what_lies_in_it_counts_with_what_lies_around_it(Around around) throws IOException {
        byte[] half = new byte[(int) (Caps.UNPACKED_BYTES * 3 / 5)];
        byte[] inner = Packed.gzip(Packed.tar("half.bin", half));

        assertThat(read(around, "hw1.tgz", inner).refusal()).isEmpty();
        if (around != Around.FOLDER) { // whose files are passed by unread
            assertThat(read(around, "hw1.tgz", inner, "half.bin", half).refusal())
                    .contains("unpacks to more than 64 MiB");
        }
        assertThat(read(around, "hw1.tgz", Packed.gzip(Packed.tar("1", half, "2", half)))
                        .refusal())
                .contains("its hw1.tgz", "unpacks to more than 64 MiB");
    }

    @Test
    void entries_count_together() throws IOException {
        Object[] files = new Object[12_000];
        for (int i = 0; i < files.length; i += 2) {
            files[i] = "f" + i;
            files[i + 1] = "";
        }
        byte[] inner = Packed.zip(files);
        Object[] both = Arrays.copyOf(files, files.length + 2);
        both[files.length] = "hw1.zip";
        both[files.length + 1] = inner;

        assertThat(read(Around.TAR, files).refusal()).isEmpty();
        assertThat(read(Around.TAR, both).refusal()).contains("more than " + Caps.ENTRIES + " files");
    }

    @ParameterizedTest
    @EnumSource
    void it_may_lie_behind_larger_files(Around around) throws IOException {
        byte[] large = new byte[3 * Caps.HEADER_BYTES];

        assertThat(read(around, "a.bin", large, "b.bin", large, "hw1.zip", Packed.zip(SUM, "text"))
                        .sources())
                .isEqualTo(Map.of(SUM, "text"));
    }

    @ParameterizedTest
    @EnumSource
    void another_name_than_its_own_is_said(Around around) throws IOException {
        Submission read = read(around, "a/hw1.zip", Packed.tar(SUM, "text"));

        assertThat(read.sources()).isEqualTo(Map.of(SUM, "text"));
        assertThat(read.notes())
                .containsExactly("a/hw1.zip: it is called .zip and is a tar archive: it was read as one");
    }

    @Test
    void a_link_to_an_archive_is_not_followed() throws IOException {
        Path secret = Files.write(directory.resolve("secret.zip"), Packed.zip(SUM, "secret"));
        Path folder = Files.createDirectory(directory.resolve("links"));
        Files.createSymbolicLink(folder.resolve("hw1.zip"), secret);

        Submission read = new Intake(FixtureCourse.course()).read("student", folder);
        assertThat(read.sources()).isEmpty();
        assertThat(read.notes()).singleElement().asString().contains("symbolic link");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_files_have_the_same_content(Around around) throws IOException {
        byte[] plain = read(Around.FOLDER, "SumAnswer.java", "text", "MixtureAnswer.java", "more")
                .content();

        assertThat(read(around, "hw1.zip", Packed.zip("MixtureAnswer.java", "more", SUM, "text"))
                        .content())
                .isEqualTo(plain);
    }
}
