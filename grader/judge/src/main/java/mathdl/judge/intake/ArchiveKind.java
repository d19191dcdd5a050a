package mathdl.judge.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** What an archive is: by its first bytes, whatever it is called, or by its name. */
enum ArchiveKind {
    ZIP("zip archive", ".zip .jar", "504b0304 504b0506 504b0708"),
    TAR("tar archive", ".tar", ""),
    GZIP("gzip file", ".tar.gz .tgz .gz", "1f8b"),
    RAR("RAR archive", ".rar", "526172211a07"),
    SEVEN_ZIP("7z archive", ".7z", "377abcaf271c"),
    XZ("xz file", ".xz .txz", "fd377a585a00"),
    BZIP2("bzip2 file", ".bz2 .tbz2", "425a68"),
    ZSTD("zstd file", ".zst", "28b52ffd");

    /** So many first bytes tell. */
    static final int HEAD = 512;

    private final String label;
    private final String suffixes;
    private final String beginnings;

    /**
     * A kind of archive.
     *
     * @param suffixes of its names, with blanks between
     * @param beginnings what its files begin with, in hexadecimal, with blanks between; a tar tells later
     */
    ArchiveKind(String label, String suffixes, String beginnings) {
        this.label = label;
        this.suffixes = suffixes;
        this.beginnings = beginnings;
    }

    String label() {
        return label;
    }

    boolean isReadable() {
        return this == ZIP || this == TAR || this == GZIP;
    }

    private Stream<String> suffixes() {
        return Stream.of(suffixes.split(" "));
    }

    static Optional<ArchiveKind> of(byte[] head) {
        if (TarArchiveInputStream.matches(head, head.length)) {
            return Optional.of(TAR);
        }
        String hex = HexFormat.of().formatHex(head);
        return Arrays.stream(values())
                .filter(kind ->
                        kind != TAR && Stream.of(kind.beginnings.split(" ")).anyMatch(hex::startsWith))
                .findFirst();
    }

    static Optional<ArchiveKind> named(String name) {
        return suffix(name).flatMap(suffix -> Arrays.stream(values())
                .filter(kind -> kind.suffixes().anyMatch(suffix::equals))
                .findFirst());
    }

    /** The suffix that makes a name an archive's, the longest there is: {@code .tar.gz}, not {@code .gz}. */
    static Optional<String> suffix(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .flatMap(ArchiveKind::suffixes)
                .filter(lower::endsWith)
                .max(Comparator.comparing(String::length));
    }
}
