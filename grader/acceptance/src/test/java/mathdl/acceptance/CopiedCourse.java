package mathdl.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A copy of the built course that a test may break: the jars are hard links, replaced and never written; ND4J's
 * unpacked libraries are the project's own. Stubs are untouched in it, whatever they are in the project.
 */
final class CopiedCourse implements AutoCloseable {
    private final Path home;

    private CopiedCourse(Path home) {
        this.home = home;
    }

    static CopiedCourse at(Path home) throws IOException {
        CopiedCourse copy = new CopiedCourse(home);
        for (String file : List.of("course", "pom.xml", "target/course/built", "chapters/stubs.sha256")) {
            copy.file(file);
        }
        copy.tree("chapters", path -> !path.contains("/target/") && !path.contains("/student/"));
        copy.tree("solutions", path -> !path.contains("/target/"));
        copy.tree("target/course", path -> !path.startsWith("target/course/native"));
        Files.createDirectories(home.resolve("grader"));
        Path libraries = Files.createDirectories(Project.ROOT.resolve("target/course/native"));
        Files.createSymbolicLink(home.resolve("target/course/native"), libraries);
        for (String answer : List.of("EntropyAnswer.java", "CategoricalKlAnswer.java", "GaussianKlAnswer.java")) {
            copy.answer("untouched", answer);
        }
        return copy;
    }

    /** Removes the link to the project's libraries, so that nothing that deletes this copy follows it. */
    @Override
    public void close() throws IOException {
        Files.delete(home.resolve("target/course/native"));
    }

    CourseScript script() {
        return new CourseScript(home.resolve("course"), home, Map.of());
    }

    Path home() {
        return home;
    }

    /** A file of target/course by the beginning and end of its name. */
    Path jar(String lib, String begin, String end) throws IOException {
        try (Stream<Path> jars = Files.list(home.resolve("target/course").resolve(lib))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(begin))
                    .filter(jar -> jar.getFileName().toString().endsWith(end))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The answer to one exercise as a sample has it. */
    void answer(String sample, String file) throws IOException {
        String path = "mathdl/information/student/" + file;
        Path target =
                home.resolve("chapters/ch02-information-theory/src/main/java").resolve(path);
        Files.createDirectories(target.getParent());
        Files.copy(
                Project.ROOT.resolve("grader/samples").resolve(sample).resolve(path),
                target,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Compiles a class and puts it in the place of the one in a jar of the judge's. */
    void replace(Path jar, String className, String source) throws IOException {
        Path work = Files.createTempDirectory(home, "doctored");
        Path file = work.resolve(className.substring(className.lastIndexOf('.') + 1) + ".java");
        Files.writeString(file, source);
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-parameters",
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        classPath(),
                        "-d",
                        work.toString(),
                        file.toString());
        if (exit != 0) {
            throw new IllegalArgumentException(className + " does not compile");
        }
        Path draft = Files.copy(jar, work.resolve("draft.jar"));
        try (FileSystem zip = FileSystems.newFileSystem(draft);
                Stream<Path> classes = Files.walk(work)) {
            for (Path compiled :
                    classes.filter(path -> path.toString().endsWith(".class")).toList()) {
                Path entry = zip.getPath(work.relativize(compiled).toString());
                Files.copy(compiled, entry, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(draft, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private String classPath() throws IOException {
        try (Stream<Path> jars = Files.list(home.resolve("target/course/judge/lib"))) {
            return jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private interface Wanted {
        boolean test(String path);
    }

    private void tree(String folder, Wanted wanted) throws IOException {
        try (Stream<Path> files = Files.walk(Project.ROOT.resolve(folder))) {
            files.filter(Files::isRegularFile)
                    .map(file -> Project.ROOT.relativize(file).toString())
                    .filter(wanted::test)
                    .forEach(this::file);
        }
    }

    private void file(String path) {
        Path from = Project.ROOT.resolve(path);
        Path to = home.resolve(path);
        try {
            Files.createDirectories(to.getParent());
            if (path.endsWith(".jar")) {
                link(from, to);
            } else {
                Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
