package mathdl.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static final Path COURSE = Project.ROOT.resolve("target/course");

    /** An answer of the teacher's on a worker's class path would stand in for one that a student left out. */
    @ParameterizedTest
    @ValueSource(strings = {"worker", "judge"})
    void holds_nobodys_answers(String side) throws IOException {
        assertThat(classes(side)).filteredOn(name -> name.contains("/student/")).isEmpty();
        assertThat(classes(side)).contains("mathdl/information/Entropy.class");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/information/reference/", "/misconception/", "EntropyChecks.", "mathdl/judge/", "org/junit/"})
    void shows_a_worker_no_reference_and_no_check(String secret) throws IOException {
        assertThat(classes("worker")).filteredOn(name -> name.contains(secret)).isEmpty();
        assertThat(classes("judge")).filteredOn(name -> name.contains(secret)).isNotEmpty();
    }

    private static List<String> classes(String side) throws IOException {
        try (Stream<Path> jars = Files.list(COURSE.resolve(side).resolve("lib"))) {
            return jars.filter(jar -> jar.toString().endsWith(".jar"))
                    .flatMap(jar -> entries(jar).stream())
                    .filter(name -> name.endsWith(".class"))
                    .toList();
        }
    }

    private static List<String> entries(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(JarEntry::getName).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
