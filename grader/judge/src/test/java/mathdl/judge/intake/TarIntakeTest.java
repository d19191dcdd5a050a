package mathdl.judge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import mathdl.fixture.FixtureCourse;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TarIntakeTest {
    private static final String SUM = FixtureCourse.STUDENT + "SumAnswer.java";
    private static final String MIXTURE = FixtureCourse.STUDENT + "MixtureAnswer.java";

    @TempDir
    private Path directory;

    private Submission read(String name, byte[] bytes) throws IOException {
        Path archive = Files.write(directory.resolve(name), bytes);
        return new Intake(FixtureCourse.course()).read("student", archive);
    }

    private Submission read(byte[] tar) throws IOException {
        Submission plain = read("hw1.tar", tar);
        Submission packed = read("hw1.tar.gz", Packed.gzip(tar));
        assertThat(packed).isEqualTo(plain);
        return plain;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SumAnswer.java",
                "./SumAnswer.java",
                "x/mathdl/fixture/student/SumAnswer.java",
                "./hw1/src/main/java/mathdl/fixture/student/SumAnswer.java",
                "h\u00e4usliche Arbeit/\u4f5c\u696d/SumAnswer.java",
            })
    void an_answer_is_found_wherever_it_lies(String name) throws IOException {
        assertThat(read(Packed.tar(name, "text"))).satisfies(read -> {
            assertThat(read.sources()).isEqualTo(Map.of(SUM, "text"));
            assertThat(read.notes()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hw1.tgz", "hw1.TAR.GZ", "hw1.tar.gz", "doejane_1_2_hw1.tar-1.gz"})
    void a_packed_tar_has_many_names(String name) throws IOException {
        Submission read = read(name, Packed.gzip(Packed.tar("SumAnswer.java", "text")));

        assertThat(read.sources()).isEqualTo(Map.of(SUM, "text"));
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {TarArchiveOutputStream.LONGFILE_GNU, TarArchiveOutputStream.LONGFILE_POSIX})
    void names_longer_than_the_header_are_read(int mode) throws IOException {
        String longName = "a-long-folder-name/".repeat(15) + SUM;
        byte[] tar = Packed.tar(out -> {
            out.setLongFileMode(mode);
            Packed.file(out, longName, "text".getBytes(StandardCharsets.UTF_8));
        });

        assertThat(longName).hasSizeGreaterThan(255);
        assertThat(read(tar).sources()).isEqualTo(Map.of(SUM, "text"));
    }

    @Test
    void a_tar_as_old_as_unix_7_is_read() throws IOException {
        byte[] tar = Packed.tar("SumAnswer.java", "text");
        Arrays.fill(tar, 257, 265, (byte) 0); // neither magic nor version
        reckon(tar);

        assertThat(read(tar).sources()).isEqualTo(Map.of(SUM, "text"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../SumAnswer.java",
                "a/../../SumAnswer.java",
                "/SumAnswer.java",
                "C:\\SumAnswer.java",
                "..\\SumAnswer.java"
            })
    void a_path_out_of_the_archive_is_left_aside(String name) throws IOException {
        Submission read = read(Packed.tar(name, "text", "MixtureAnswer.java", "good"));

        assertThat(read.sources()).containsOnlyKeys(MIXTURE);
        assertThat(read.notes()).singleElement().asString().contains("leads out of the archive");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | a symbolic link; hand in the file itself",
                "1 | a hard link; hand in the file itself",
                "3 | not a regular file",
                "4 | not a regular file",
                "6 | not a regular file",
                "V | not a regular file"
            })
    void links_and_devices_are_refused_where_an_answer_belongs_and_left_aside_elsewhere(char type, String reason)
            throws IOException {
        Submission read = read(Packed.tar(out -> {
            Packed.special(out, "SumAnswer.java", (byte) type, "/etc/passwd");
            Packed.special(out, "notes", (byte) type, "MixtureAnswer.java");
            Packed.file(out, "MixtureAnswer.java", new byte[] {'x'});
        }));

        assertThat(read.sources()).isEqualTo(Map.of(MIXTURE, "x"));
        assertThat(read.refused().get(SUM)).contains(reason);
        assertThat(read.notes()).contains("left aside: notes (it is " + reason + ")");
    }

    @Test
    void a_small_file_with_holes_is_refused() throws IOException {
        assertThat(read(sparse("SumAnswer.java", 1 << 20)).refused().get(SUM)).contains("holes");
        assertThat(read(paxSparse("SumAnswer.java", 1 << 20)).refused().get(SUM))
                .contains("holes");
    }

    @ParameterizedTest
    @ValueSource(longs = {65L << 20, (8L << 30) - 1})
    void a_file_that_is_all_hole_is_a_bomb(long size) throws IOException {
        byte[] tar = sparse("SumAnswer.java", size);

        assertThat(tar).hasSizeLessThan(1 << 20);
        assertThat(read(tar).refusal()).contains("unpacks to more than 64 MiB");
        byte[] pax = paxSparse("SumAnswer.java", Math.min(size, Integer.MAX_VALUE)); // the library reads an int
        assertThat(read(pax).refusal()).contains("unpacks to more than 64 MiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb.bin", "SumAnswer.java", "target/bomb.bin"})
    void a_bomb_is_refused(String name) throws IOException {
        byte[] packed = Packed.gzip(Packed.tar(name, new byte[65 << 20]));

        assertThat(packed).hasSizeLessThan(1 << 20);
        assertThat(read("hw1.tar.gz", packed).refusal()).contains("unpacks to more than 64 MiB");
    }

    @ParameterizedTest
    @ValueSource(bytes = {TarConstants.LF_PAX_EXTENDED_HEADER_LC, TarConstants.LF_GNUTYPE_LONGNAME})
    void a_name_without_end_is_refused_before_it_is_kept(byte type) throws IOException {
        byte[] tar = Packed.tar(out -> {
            byte[] name = new byte[40 << 20];
            Arrays.fill(name, (byte) 'a');
            String length = String.valueOf(name.length);
            System.arraycopy((length + " path=").getBytes(StandardCharsets.US_ASCII), 0, name, 0, length.length() + 6);
            name[name.length - 1] = '\n';
            TarArchiveEntry entry = new TarArchiveEntry("x", type, true);
            entry.setSize(name.length);
            out.putArchiveEntry(entry);
            out.write(name);
            out.closeArchiveEntry();
            Packed.file(out, "SumAnswer.java", new byte[] {'x'});
        });

        assertThat(read("hw1.tar.gz", Packed.gzip(tar)).refusal()).contains("of one file is longer than 1 MiB");
    }

    @Test
    void thousands_of_entries_are_refused() throws IOException {
        byte[] tar = Packed.tar(out -> {
            for (int i = 0; i <= Caps.ENTRIES; i++) {
                Packed.file(out, "f" + i, new byte[0]);
            }
        });

        assertThat(read(tar).refusal()).contains("more than " + Caps.ENTRIES + " files");
    }

    @Test
    void a_file_that_lies_too_deep_is_left_aside() throws IOException {
        String deepest = "d/".repeat(Caps.DEPTH - 1) + "SumAnswer.java";

        assertThat(read(Packed.tar(deepest, "text")).sources()).containsOnlyKeys(SUM);
        assertThat(read(Packed.tar("d/" + deepest, "text")).refused().get(SUM)).isEqualTo("too deep");
    }

    @Test
    void a_name_used_twice_is_refused() throws IOException {
        assertThat(read(Packed.tar("SumAnswer.java", "one", "SumAnswer.java", "two"))
                        .refused()
                        .get(SUM))
                .contains("two of it");
    }

    @Test
    void a_gzip_in_several_members_is_one_archive() throws IOException {
        byte[] tar = Packed.tar("SumAnswer.java", "text", "MixtureAnswer.java", "more");
        byte[] members = Packed.join(
                Packed.gzip(Arrays.copyOf(tar, 700)), Packed.gzip(Arrays.copyOfRange(tar, 700, tar.length)));

        assertThat(read("hw1.tar.gz", members).sources()).containsOnlyKeys(SUM, MIXTURE);
    }

    @Test
    void an_archive_behind_the_archive_is_said() throws IOException {
        byte[] first = Packed.tar("SumAnswer.java", "text");
        byte[] second = Packed.tar("MixtureAnswer.java", "more");

        Submission read = read(Packed.join(first, second));
        assertThat(read.sources()).containsOnlyKeys(SUM);
        assertThat(read.notes()).singleElement().asString().contains("what follows the end of the archive");
        assertThat(read("hw1.tgz", Packed.join(Packed.gzip(first), Packed.gzip(second))))
                .isEqualTo(read);
    }

    /** Cut anywhere: a refusal, or all of it, never half of it and never an exception. */
    @Test
    void a_truncated_archive_never_gives_half_of_it() throws IOException {
        byte[] tar = Packed.tar("SumAnswer.java", "text ".repeat(300), "MixtureAnswer.java", "more");
        byte[] noise = new byte[3000];
        new Random(5).nextBytes(noise);
        byte[] packed = Packed.gzip(Packed.tar("noise", noise, "SumAnswer.java", "text"));

        neverHalf("hw1.tar", tar, 37);
        neverHalf("hw1.tar", tar, 512);
        neverHalf("hw1.tar.gz", packed, 1);
    }

    private void neverHalf(String name, byte[] whole, int step) throws IOException {
        Submission all = read(name, whole);
        assertThat(all.refusal()).isEmpty();
        for (int length = 0; length < whole.length; length += step) {
            Submission cut = read(name, Arrays.copyOf(whole, length));
            assertThat(cut.refusal().isEmpty() ? cut.sources() : all.sources())
                    .as("cut at %s: %s", length, cut)
                    .isEqualTo(all.sources());
            assertThat(cut.refusal()).doesNotContain("null");
        }
    }

    @Test
    void a_header_that_does_not_add_up_is_refused() throws IOException {
        byte[] tar = Packed.tar("SumAnswer.java", "text", "notes.java", "more");
        int name = 2 * 512; // of the second entry

        assertThat(read(flipped(tar, name, 1)).refusal()).contains("damaged");
        assertThat(read(flipped(tar, 0, 1)).refusal()).contains("not a tar archive");
    }

    @Test
    void a_corrupted_archive_never_throws() throws IOException {
        byte[] tar = Arrays.copyOf(Packed.tar("SumAnswer.java", "text", "b/notes.txt", "notes"), 5 * 512);
        byte[] packed = Packed.gzip(tar);

        for (int flip : new int[] {0x01, 0x80, 0xff}) {
            for (int at = 0; at < tar.length; at += at < 1024 ? 1 : 50) {
                assertThat(read("hw1.tar", flipped(tar, at, flip)).id()).isEqualTo("student");
            }
            for (int at = 0; at < packed.length; at++) {
                assertThat(read("hw1.tar.gz", flipped(packed, at, flip)).id()).isEqualTo("student");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"hw1.tar.gz", "hw1.tgz", "hw1.tar"})
    void a_zip_by_another_name_is_read_and_said(String name) throws IOException {
        Submission read = read(name, Packed.zip("SumAnswer.java", "text"));

        assertThat(read.sources()).isEqualTo(Map.of(SUM, "text"));
        assertThat(read.notes())
                .singleElement()
                .asString()
                .contains(name, "is called " + name.substring(3) + " and is a zip archive");
    }

    @Test
    void a_tar_called_zip_is_read_and_said() throws IOException {
        byte[] tar = Packed.tar("SumAnswer.java", "text");

        assertThat(read("hw1.zip", tar).sources()).isEqualTo(Map.of(SUM, "text"));
        assertThat(read("hw1.zip", tar).notes()).singleElement().asString().contains("is a tar archive");
        assertThat(read("hw1.zip", Packed.gzip(tar)).sources()).isEqualTo(Map.of(SUM, "text"));
        assertThat(read("hw1.zip", Packed.gzip(tar)).notes())
                .singleElement()
                .asString()
                .contains("is a gzip file");
    }

    @ParameterizedTest
    @CsvSource({"hw1.rar,RAR", "hw1.7z,7z", "hw1.tar.xz,xz", "hw1.tar.bz2,bzip2", "hw1.tar.zst,zstd"})
    void what_is_not_read_is_called_by_its_name(String name, String kind) throws IOException {
        assertThat(read(name, new byte[] {1, 2, 3}).refusal()).contains(kind, "hand in a .zip or a .tar.gz");
    }

    @ParameterizedTest
    @CsvSource({
        "526172211a0700, RAR",
        "377abcaf271c0003, 7z",
        "fd377a585a000004, xz",
        "425a6839314159, bzip2",
        "28b52ffd04, zstd"
    })
    void what_is_not_read_is_known_by_its_first_bytes(String hex, String kind) throws IOException {
        assertThat(read("hw1.zip", HexFormat.of().parseHex(hex)).refusal()).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hw1.tar", "hw1.tar.gz", "hw1.tgz"})
    void what_is_no_archive_is_refused(String name) throws IOException {
        String text = "just some text, long enough for a header of a tar. ".repeat(40);

        assertThat(read(name, new byte[0]).refusal()).contains("empty or not a ");
        assertThat(read(name, new byte[2048]).refusal()).isNotEmpty();
        assertThat(read(name, text.getBytes(StandardCharsets.UTF_8)).refusal()).isNotEmpty();
        assertThat(read(name, Packed.gzip(text.getBytes(StandardCharsets.UTF_8)))
                        .refusal())
                .contains("not a tar");
        assertThat(read("empty.tar", Packed.tar()).refusal()).contains("empty");
    }

    @Test
    void a_folder_of_tools_is_said_once() throws IOException {
        Submission read = read(Packed.tar("hw1/.git/HEAD", "x", "hw1/.git/config", "y", "hw1/SumAnswer.java", "text"));

        assertThat(read.sources()).isEqualTo(Map.of(SUM, "text"));
        assertThat(read.notes()).containsExactly("left aside: hw1/.git (a folder of tools)");
    }

    private static byte[] flipped(byte[] bytes, int at, int flip) {
        byte[] copy = bytes.clone();
        copy[at] ^= (byte) flip;
        return copy;
    }

    /** A tar by GNU's old way to write holes: one file, which is nothing else. */
    private static byte[] sparse(String name, long size) throws IOException {
        byte[] tar = Packed.tar(name, "");
        tar[156] = TarConstants.LF_GNUTYPE_SPARSE;
        System.arraycopy("ustar  \0".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 8);
        Arrays.fill(tar, 345, 500, (byte) 0);
        number(tar, 386, size); // the only piece of data begins behind all the hole,
        number(tar, 398, 0); // and is empty
        number(tar, 483, size);
        reckon(tar);
        return tar;
    }

    private static void number(byte[] tar, int at, long value) {
        System.arraycopy(
                String.format(Locale.ROOT, "%011o\0", value).getBytes(StandardCharsets.US_ASCII), 0, tar, at, 12);
    }

    /** The same as PAX writes it. */
    private static byte[] paxSparse(String name, long size) throws IOException {
        String said = record("GNU.sparse.size=" + size)
                + record("GNU.sparse.numblocks=1")
                + record("GNU.sparse.map=" + size + ",0");
        return Packed.tar(out -> {
            TarArchiveEntry pax = new TarArchiveEntry("x", TarConstants.LF_PAX_EXTENDED_HEADER_LC, true);
            pax.setSize(said.length());
            out.putArchiveEntry(pax);
            out.write(said.getBytes(StandardCharsets.US_ASCII));
            out.closeArchiveEntry();
            Packed.file(out, name, new byte[0]);
        });
    }

    /** A line of a PAX header begins with its own length. */
    private static String record(String text) {
        int length = text.length() + 2;
        length += String.valueOf(length + 2).length();
        return length + " " + text + "\n";
    }

    /** Sets the check sum of the first header right. */
    private static void reckon(byte[] tar) {
        Arrays.fill(tar, 148, 156, (byte) ' ');
        int sum = 0;
        for (int i = 0; i < 512; i++) {
            sum += tar[i] & 0xff;
        }
        System.arraycopy(
                String.format(Locale.ROOT, "%06o\0 ", sum).getBytes(StandardCharsets.US_ASCII), 0, tar, 148, 8);
    }
}
