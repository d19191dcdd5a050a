package mathdl.judge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import mathdl.fixture.FixtureCourse;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipIntakeTest {
    private static final String SUM = FixtureCourse.STUDENT + "SumAnswer.java";

    @TempDir
    private Path directory;

    private Path zip;

    @BeforeEach
    void nameIt() {
        zip = directory.resolve("student.zip");
    }

    private interface Content {
        void write(ZipArchiveOutputStream out) throws IOException;
    }

    private void pack(Content content) throws IOException {
        try (OutputStream file = Files.newOutputStream(zip);
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
            content.write(out);
        }
    }

    private static void entry(ZipArchiveOutputStream out, String name, byte[] bytes) throws IOException {
        out.putArchiveEntry(new ZipArchiveEntry(name));
        out.write(bytes);
        out.closeArchiveEntry();
    }

    private void pack(String... namesAndTexts) throws IOException {
        pack(out -> {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                entry(out, namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private Submission read() {
        return new Intake(FixtureCourse.course()).read("student", zip);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SumAnswer.java", "x/mathdl/fixture/student/SumAnswer.java", "windows\\SumAnswer.java"})
    void an_answer_is_found_wherever_it_lies(String name) throws IOException {
        pack(name, "text");

        assertThat(read().sources()).isEqualTo(Map.of(SUM, "text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../SumAnswer.java",
                "a/../../SumAnswer.java",
                "/SumAnswer.java",
                "C:/SumAnswer.java",
                "C:\\SumAnswer.java",
                "..\\SumAnswer.java",
                "\\\\server\\share\\SumAnswer.java",
            })
    void a_path_out_of_the_archive_is_left_aside(String name) throws IOException {
        pack(name, "text", "MixtureAnswer.java", "good");

        assertThat(read().sources()).containsOnlyKeys(FixtureCourse.STUDENT + "MixtureAnswer.java");
        assertThat(read().notes()).singleElement().asString().contains("leads out of the archive");
        assertThat(directory).isDirectoryNotContaining("glob:**.java");
    }

    @Test
    void an_entry_that_is_a_link_leads_nowhere() throws IOException {
        pack(out -> {
            ZipArchiveEntry link = new ZipArchiveEntry("SumAnswer.java");
            link.setUnixMode(0120777);
            out.putArchiveEntry(link);
            out.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            out.closeArchiveEntry();
        });

        assertThat(read().sources()).containsEntry(SUM, "/etc/passwd");
    }

    @Test
    void thousands_of_entries_are_refused() throws IOException {
        pack(out -> {
            for (int i = 0; i <= Caps.ENTRIES; i++) {
                entry(out, "f" + i, new byte[0]);
            }
        });

        assertThat(read().refusal()).contains("more than " + Caps.ENTRIES + " files");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb.bin", "SumAnswer.java"})
    void a_bomb_is_refused(String name) throws IOException {
        byte[] zeros = new byte[1 << 20];
        pack(out -> {
            out.putArchiveEntry(new ZipArchiveEntry(name));
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
            out.closeArchiveEntry();
        });

        assertThat(Files.size(zip)).isLessThan(1 << 20);
        assertThat(read().refusal()).contains("unpacks to more than 64 MiB");
    }

    @Test
    void a_name_used_twice_is_refused() throws IOException {
        pack("SumAnswer.java", "one", "SumAnswer.java", "two");

        assertThat(read().sources()).isEmpty();
        assertThat(read().refused().get(SUM)).contains("two of it");
    }

    @Test
    void a_zip64_archive_is_read() throws IOException {
        pack(out -> {
            out.setUseZip64(Zip64Mode.Always);
            entry(out, "SumAnswer.java", new byte[] {'x'});
        });

        assertThat(read().sources()).isEqualTo(Map.of(SUM, "x"));
    }

    @Test
    void an_encrypted_archive_is_refused() throws IOException {
        pack("SumAnswer.java", "text");
        byte[] bytes = Files.readAllBytes(zip);
        bytes[6] |= 1; // general purpose bit 0 of the first local header
        Files.write(zip, bytes);

        assertThat(read().refusal()).isNotEmpty();
    }

    @Test
    void an_empty_file_and_an_empty_archive_are_refused() throws IOException {
        Files.createFile(zip);
        assertThat(read().refusal()).contains("empty or not a zip");

        pack();
        assertThat(read().refusal()).contains("empty or not a zip");
    }

    @Test
    void what_is_no_archive_is_refused() throws IOException {
        Files.writeString(zip, "just some text that is long enough to hold a header of a zip");

        assertThat(read().refusal()).isNotEmpty();
    }

    /** Cut anywhere: a refusal, or the whole answer, never half of it and never an exception. */
    @Test
    void a_truncated_archive_never_gives_half_an_answer() throws IOException {
        String text = "class SumAnswer { /* " + "random enough ".repeat(20) + " */ }";
        pack("SumAnswer.java", text);
        byte[] whole = Files.readAllBytes(zip);

        for (int length = 0; length < whole.length; length++) {
            Files.write(zip, Arrays.copyOf(whole, length));
            Submission read = read();
            boolean all = read.sources().equals(Map.of(SUM, text));
            assertThat(all || !read.refusal().isEmpty())
                    .as("cut at %s: %s", length, read)
                    .isTrue();
        }
    }

    @Test
    void a_corrupted_archive_never_throws() throws IOException {
        pack("SumAnswer.java", "class SumAnswer { }", "b/notes.txt", "notes", "MixtureAnswer.java", "x".repeat(500));
        byte[] whole = Files.readAllBytes(zip);

        for (int at = 0; at < whole.length; at++) {
            for (int flip : new int[] {0x01, 0x80, 0xff}) {
                byte[] bytes = whole.clone();
                bytes[at] ^= (byte) flip;
                Files.write(zip, bytes);
                Submission read = read();
                assertThat(read.id()).as("byte %s", at).isEqualTo("student");
            }
        }
    }

    @Test
    void a_claimed_size_is_not_believed() throws IOException {
        pack("SumAnswer.java", "text");
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(22, Integer.MAX_VALUE);
        Files.write(zip, bytes);

        Submission read = read();
        assertThat(read.sources().isEmpty() || read.sources().equals(Map.of(SUM, "text")))
                .isTrue();
    }

    @Test
    void a_path_of_thirty_thousand_folders_is_left_aside() throws IOException {
        pack("mathdl/fixture/student/" + "a/".repeat(30_000) + "SumAnswer.java", "text");

        assertThat(read().sources()).isEmpty();
        assertThat(read().refusal()).isEmpty();
        assertThat(read().notes()).singleElement().asString().startsWith("left aside: mathdl/fixture/student/a/");
    }
}
