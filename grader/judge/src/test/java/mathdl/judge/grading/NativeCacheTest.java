package mathdl.judge.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import mathdl.judge.Limits;
import mathdl.judge.sandbox.Jvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeCacheTest {
    @TempDir
    private Path lib;

    private String fingerprint() throws IOException {
        List<Path> jars = List.of(lib.resolve("mathdl-worker.jar"), lib.resolve("nd4j.jar"));
        return NativeCache.fingerprint(new Jvm(lib, jars, lib, Limits.DEFAULT.memory()));
    }

    @Test
    void a_cache_is_stale_when_a_jar_was_replaced_and_not_when_the_course_was_built_again() throws IOException {
        Path own = Files.writeString(lib.resolve("mathdl-worker.jar"), "a");
        Path nd4j = Files.writeString(lib.resolve("nd4j.jar"), "a");
        Files.setLastModifiedTime(nd4j, FileTime.fromMillis(1_000_000));
        String before = fingerprint();

        Files.writeString(own, "built again");
        assertThat(fingerprint()).isEqualTo(before);

        Files.setLastModifiedTime(nd4j, FileTime.fromMillis(2_000_000));
        assertThat(fingerprint()).isNotEqualTo(before);
    }
}
