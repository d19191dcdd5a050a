package mathdl.judge.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import mathdl.judge.Limits;
import mathdl.judge.sandbox.Jvm;
import mathdl.model.Digest;
import mathdl.model.course.Catalogue;
import mathdl.model.course.Course;

/**
 * The built course on disk, as {@code mvn package} lays it out.
 *
 * @param root the project; {@code target/course} lies below it
 */
public record CourseHome(Path root) {
    public CourseHome {
        root = root.toAbsolutePath().normalize();
    }

    public Path built() {
        return root.resolve("target/course");
    }

    /** Where ND4J's native libraries are unpacked, once for all workers. */
    public Path nativeCache() {
        return built().resolve("native");
    }

    /** Hints of an exercise, {@code chapters/<folder>/hints/2.5.md} in the built course. */
    public Path hints(Course.Entry entry) {
        return built().resolve("chapters").resolve(entry.chapter().folder()).resolve("hints/" + entry.id() + ".md");
    }

    public Course course() throws IOException {
        return Catalogue.read(built().resolve("chapters/course.yaml"));
    }

    /** Jars of a worker, its own first: its resources stand in for some of ND4J's. */
    public List<Path> workerClassPath() {
        List<Path> jars = new ArrayList<>(jars(built().resolve("worker/lib")));
        jars.sort(Comparator.comparing((Path jar) -> !name(jar).startsWith("mathdl-worker"))
                .thenComparing(CourseHome::name));
        return jars;
    }

    /** A worker's, and after it the judge's, where the references are with all that they need. */
    public List<Path> solutionsClassPath() {
        List<Path> jars = new ArrayList<>(workerClassPath());
        jars.addAll(jars(built().resolve("judge/lib")));
        return jars;
    }

    /** A JVM with ND4J on this class path. */
    public Jvm jvm(List<Path> classPath, Limits limits) {
        return new Jvm(Path.of(System.getProperty("java.home")), classPath, nativeCache(), limits.memory());
    }

    /** A hash of everything of the course's own that can change a grade: its jars, catalogue included. */
    public String version() throws IOException {
        Digest digest = new Digest("mathdl course");
        List<Path> parts = new ArrayList<>();
        Stream.of("worker/lib", "judge/lib")
                .flatMap(lib -> jars(built().resolve(lib)).stream())
                .filter(jar -> name(jar).startsWith("mathdl-"))
                .forEach(parts::add);
        parts.add(built().resolve("chapters/course.yaml"));
        for (Path part : parts) {
            digest.with(name(part)).with(Files.readAllBytes(part));
        }
        return HexFormat.of().formatHex(digest.bytes(), 0, 8);
    }

    private static List<Path> jars(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> name(file).endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the course is not built: " + directory + " is missing", e);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
