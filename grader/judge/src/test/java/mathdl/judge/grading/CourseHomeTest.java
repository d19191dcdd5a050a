package mathdl.judge.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseHomeTest {
    @TempDir
    private Path root;

    private CourseHome home;

    @BeforeEach
    void layOut() throws IOException {
        home = new CourseHome(root);
        write("worker/lib/mathdl-worker.jar");
        write("worker/lib/mathdl-ch02.jar");
        write("worker/lib/a.jar");
        write("judge/lib/mathdl-judge.jar");
        write("judge/lib/mathdl-solutions-ch02.jar");
        write("chapters/course.yaml");
    }

    private void write(String path) throws IOException {
        Path file = home.built().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "worker/lib/mathdl-worker.jar",
                "worker/lib/mathdl-ch02.jar",
                "judge/lib/mathdl-judge.jar",
                "judge/lib/mathdl-solutions-ch02.jar",
                "chapters/course.yaml"
            })
    void the_version_changes_with_every_part_of_the_course(String part) throws IOException {
        String before = home.version();

        Files.writeString(home.built().resolve(part), "changed");

        assertThat(home.version()).isNotEqualTo(before).matches("[0-9a-f]{16}");
    }

    @Test
    void the_version_changes_with_a_new_part_and_stays_otherwise() throws IOException {
        String before = home.version();
        assertThat(home.version()).isEqualTo(before);
        Files.writeString(home.built().resolve("worker/lib/a.jar"), "not the course's own");
        assertThat(home.version()).isEqualTo(before);

        write("judge/lib/mathdl-ch03.jar");

        assertThat(home.version()).isNotEqualTo(before);
    }

    @Test
    void a_worker_s_own_jar_is_first_and_solutions_are_not_there() {
        assertThat(home.workerClassPath())
                .extracting(jar -> jar.getFileName().toString())
                .containsExactly("mathdl-worker.jar", "a.jar", "mathdl-ch02.jar");
        assertThat(home.solutionsClassPath())
                .extracting(jar -> jar.getFileName().toString())
                .startsWith("mathdl-worker.jar")
                .contains("mathdl-solutions-ch02.jar");
    }

    @Test
    void a_course_that_is_not_built_is_said_to_be() {
        assertThatThrownBy(() -> new CourseHome(root.resolve("elsewhere")).workerClassPath())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("not built");
    }
}
