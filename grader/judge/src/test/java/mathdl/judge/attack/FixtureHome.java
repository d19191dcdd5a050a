package mathdl.judge.attack;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import mathdl.judge.grading.CourseHome;

/** Lays the fixture course out on disk as the build lays out the real one, from this JVM's class path. */
final class FixtureHome {
    private static final Path ROOT = Path.of("target/fixture-home");
    private static final List<String> JUDGES_OWN = List.of(
            "mathdl-judge",
            "mathdl-launcher",
            "mathdl-checks",
            "mathdl-model",
            "junit",
            "assertj",
            "opentest4j",
            "apiguardian");

    private FixtureHome() {}

    private static final class Holder {
        private static final CourseHome HOME = laidOut();
    }

    static CourseHome get() {
        return Holder.HOME;
    }

    private static CourseHome laidOut() {
        CourseHome home = new CourseHome(ROOT);
        Path workerLib = emptied(home.built().resolve("worker/lib"));
        Path judgeLib = emptied(home.built().resolve("judge/lib"));
        classPath().filter(Files::isRegularFile).filter(FixtureHome::isWorkers).forEach(jar -> link(jar, workerLib));
        classPath()
                .filter(Files::isDirectory)
                .filter(FixtureHome::isWorkers)
                .forEach(classes ->
                        pack(classes, workerLib.resolve("mathdl-" + module(classes) + ".jar"), path -> true));
        Path tests = classPath()
                .filter(path -> path.endsWith("test-classes"))
                .findFirst()
                .orElseThrow();
        Predicate<String> solution = path -> path.matches("mathdl/fixture/(reference|misconception)/.*");
        Predicate<String> contract =
                path -> path.matches("mathdl/fixture/[A-Za-z$]+\\.class") && !path.contains("Checks");
        pack(tests, workerLib.resolve("mathdl-fixture.jar"), contract);
        pack(tests, judgeLib.resolve("mathdl-solutions-fixture.jar"), solution);
        return home;
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of);
    }

    private static boolean isWorkers(Path path) {
        String name = Files.isDirectory(path)
                ? "mathdl-" + module(path)
                : path.getFileName().toString();
        return !path.endsWith("test-classes") && JUDGES_OWN.stream().noneMatch(name::startsWith);
    }

    /** {@code worker} for {@code grader/worker/target/classes}. */
    private static String module(Path classes) {
        return classes.toAbsolutePath().getParent().getParent().getFileName().toString();
    }

    private static Path emptied(Path directory) {
        try {
            Files.createDirectories(directory);
            try (Stream<Path> files = Files.list(directory)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A hundred megabytes need no copy where a link will do; file times are kept, which the native cache looks at. */
    private static void link(Path jar, Path directory) {
        Path to = directory.resolve(jar.getFileName());
        try {
            Files.createLink(to, jar);
        } catch (IOException | UnsupportedOperationException e) {
            copy(jar, to);
        }
    }

    private static void copy(Path jar, Path to) {
        try {
            Files.copy(jar, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pack(Path classes, Path jar, Predicate<String> included) {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(path).toString().replace(File.separatorChar, '/');
                if (included.test(name)) {
                    out.putNextEntry(new JarEntry(name));
                    Files.copy(path, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
