package mathdl.judge.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entry of a class directory.
 *
 * @param file whether it is a regular file; what is none is a directory, or an oddity that gets a verdict like one
 */
record ClassEntry(Path path, String name, boolean file) {
    private static final String JAVA = ".java";

    /** What systems leave in directories. */
    private static final Set<String> SYSTEM = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

    /** The entries of a directory, by name. */
    static List<ClassEntry> of(Path directory) throws IOException {
        try (Stream<Path> paths = Files.list(directory).sorted()) {
            return paths.map(ClassEntry::entry).toList();
        }
    }

    private static ClassEntry entry(Path path) {
        String name = Objects.requireNonNull(path.getFileName()).toString();
        return new ClassEntry(path, name, Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
    }

    /** A part of a name, with its accents as most systems write them, whichever wrote the directory. */
    static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Whether somebody has handed it in, as far as one can tell; a list of the class is left aside. */
    boolean isHandIn() {
        return !name.startsWith(".") && !SYSTEM.contains(name) && (!file || suffix().isPresent());
    }

    /** The name without what makes it an archive's. */
    String stem() {
        return file ? name.substring(0, name.length() - suffix().orElse("").length()) : name;
    }

    private Optional<String> suffix() {
        boolean source = name.toLowerCase(Locale.ROOT).endsWith(JAVA);
        return source ? Optional.of(JAVA) : ArchiveKind.suffix(name);
    }
}
