package mathdl.judge.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The parts of the host that a JVM needs: the JDK and the system's shared libraries, read-only. */
final class SystemFiles {
    private static final List<String> LIBRARIES = List.of(
            "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/lib", "/lib64", "/lib32");

    private SystemFiles() {}

    static void mount(Path javaHome, Mounts mounts) {
        for (String library : LIBRARIES) {
            addLibrary(Path.of(library), mounts);
        }
        mounts.bind(javaHome, javaHome);
        // Debian keeps a JDK's configuration elsewhere and links to it.
        linkTargets(javaHome).forEach(target -> mounts.bind(target, target));
        mounts.add("--proc", "/proc", "--dev", "/dev");
    }

    /** The same as paths of the host. */
    static List<Path> of(Path javaHome) {
        List<Path> paths = new ArrayList<>(LIBRARIES.stream().map(Path::of).toList());
        paths.add(javaHome);
        paths.addAll(linkTargets(javaHome));
        return paths;
    }

    private static void addLibrary(Path library, Mounts mounts) {
        if (Files.isSymbolicLink(library)) {
            mounts.symlink(readLink(library), library);
        } else if (Files.isDirectory(library)) {
            mounts.bind(library, library);
        }
    }

    /** Directories and files outside the JDK that links inside it lead to. */
    private static Set<Path> linkTargets(Path javaHome) {
        try (Stream<Path> files = Files.walk(javaHome, 3)) {
            Set<Path> targets = new TreeSet<>();
            for (Path link :
                    files.filter(Files::isSymbolicLink).filter(Files::exists).toList()) {
                Path target = link.toRealPath();
                if (!target.startsWith(javaHome)) {
                    targets.add(target);
                }
            }
            return targets;
        } catch (IOException e) {
            throw new UncheckedIOException("the JDK at " + javaHome + " cannot be read", e);
        }
    }

    private static Path readLink(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
