package mathdl.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives that climb, swell, lie, or hold what is no file. */
final class HostileArchives {
    private static final String ANSWER = "EntropyAnswer.java";
    private static final int LINK = 0120777;

    /** Where a zip's local header says by bits how its entry is packed. */
    private static final int FLAGS = 6;

    private static final int SIZES = 18;

    private final Path directory;
    private final byte[] perfect;

    HostileArchives(Path directory, String perfect) {
        this.directory = directory;
        this.perfect = perfect.getBytes(StandardCharsets.UTF_8);
    }

    void make(String name) throws IOException {
        if (name.startsWith("tar-")) {
            tar(name);
        } else if (name.equals("zip-of-eight-gigabytes")) {
            MadeAttacks.sparse(directory.resolve(name + ".zip"));
        } else {
            Files.write(directory.resolve(name + ".zip"), zip(name));
        }
    }

    private byte[] zip(String name) throws IOException {
        return switch (name) {
            case "zip-slip" ->
                zipped(
                        "../" + ANSWER,
                        "../../neighbour-0/" + ANSWER,
                        "/tmp/mathdl-attack/" + ANSWER,
                        "C:\\mathdl-attack\\" + ANSWER,
                        "..\\..\\mathdl-attack\\" + ANSWER,
                        "a/../../../mathdl-attack-slip/" + ANSWER);
            case "zip-bomb" -> bomb();
            case "zip-of-zips" -> nested();
            case "zip-of-a-hundred-thousand" ->
                zipped(IntStream.range(0, 100_000).mapToObj(i -> "n/" + i).toArray(String[]::new));
            case "zip-with-a-name-of-60000-letters" ->
                zipped("mathdl/information/student/" + "a/".repeat(30_000) + ANSWER);
            case "zip-with-two-of-one-name" -> zipped(ANSWER, ANSWER);
            case "zip-with-a-link" -> link();
            case "zip-with-a-password" -> patched(zipped(ANSWER), FLAGS, 1);
            case "zip-cut-short" -> Arrays.copyOf(zipped(ANSWER), 200);
            case "zip-that-lies-about-sizes" ->
                patched(zipped(ANSWER), SIZES, 0xfe, 0xff, 0xff, 0xff, 0xfe, 0xff, 0xff, 0xff);
            default -> throw new IllegalArgumentException("nobody knows how to make " + name);
        };
    }

    private interface Filling {
        void fill(ZipArchiveOutputStream zip) throws IOException;
    }

    private static byte[] made(Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            filling.fill(zip);
        }
        return bytes.toByteArray();
    }

    private byte[] zipped(String... names) throws IOException {
        return made(zip -> {
            for (String name : names) {
                put(zip, new ZipArchiveEntry(name), perfect);
            }
        });
    }

    private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }

    private static byte[] bomb() throws IOException {
        return made(zip -> {
            zip.putArchiveEntry(new ZipArchiveEntry(ANSWER));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 1024; megabyte++) {
                zip.write(zeros);
            }
            zip.closeArchiveEntry();
        });
    }

    private byte[] nested() throws IOException {
        byte[] inner = zipped(ANSWER);
        for (int depth = 0; depth < 50; depth++) {
            byte[] packed = inner;
            inner = made(zip -> {
                put(zip, new ZipArchiveEntry("a.zip"), packed);
                put(zip, new ZipArchiveEntry("b.zip"), packed.length < 1 << 20 ? packed : new byte[0]);
            });
        }
        return inner;
    }

    private static byte[] link() throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(ANSWER);
        entry.setUnixMode(LINK);
        return made(zip -> put(zip, entry, "../neighbour-0/EntropyAnswer.java".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] patched(byte[] zip, int offset, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            zip[offset + i] = (byte) bytes[i];
        }
        return zip;
    }

    private void tar(String name) throws IOException {
        try (OutputStream file = Files.newOutputStream(directory.resolve(name + ".tar.gz"));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(file))) {
            switch (name) {
                case "tar-with-a-hard-link" -> {
                    special(tar, ANSWER, TarConstants.LF_LINK, "../neighbour-0/" + ANSWER);
                    special(tar, "mathdl-attack-link", TarConstants.LF_SYMLINK, "/etc/passwd");
                }
                case "tar-with-devices" -> {
                    special(tar, ANSWER, TarConstants.LF_CHR, "");
                    special(tar, "mathdl-attack-pipe", TarConstants.LF_FIFO, "");
                }
                default -> throw new IllegalArgumentException("nobody knows how to make " + name);
            }
        }
    }

    private static void special(TarArchiveOutputStream tar, String name, byte kind, String target) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name, kind);
        entry.setLinkName(target);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }
}
