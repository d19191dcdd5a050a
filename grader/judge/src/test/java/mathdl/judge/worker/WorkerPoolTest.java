package mathdl.judge.worker;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import mathdl.judge.Limits;
import mathdl.judge.sandbox.Jvm;
import mathdl.judge.sandbox.PlainProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class WorkerPoolTest {
    @TempDir
    private Path directory;

    private WorkerPool poolOf(Path javaHome) {
        Jvm jvm = new Jvm(javaHome, List.of(directory), directory, Limits.DEFAULT.memory());
        return new WorkerPool(new PlainProcess(), jvm, 2, 100);
    }

    /** A "JDK" whose java is a script. */
    private Path home(String script) throws IOException {
        Path java = Files.createDirectories(directory.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return directory;
    }

    @Test
    void a_jdk_that_is_not_there_is_one_clear_message() {
        try (WorkerPool pool = poolOf(directory.resolve("nowhere"))) {
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(pool::take)
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("no worker starts")
                        .hasMessageContaining("nowhere/bin/java");
            }
        }
    }

    @Test
    void what_a_worker_says_before_it_ends_is_in_the_message() throws IOException {
        try (WorkerPool pool = poolOf(home("echo this JVM is too old; exit 1"))) {
            assertThatThrownBy(pool::take).hasMessageContaining("this JVM is too old");
        }
    }

    @Test
    void a_worker_that_says_nonsense_is_not_waited_for() throws IOException {
        try (WorkerPool pool = poolOf(home("echo nonsense >&3; sleep 60"))) {
            assertThatThrownBy(pool::take).hasMessageContaining("no worker starts");
        }
    }

    @Test
    void closing_does_not_wait_for_what_is_being_warmed() throws IOException {
        WorkerPool pool = poolOf(home("exec sleep 60"));

        pool.close();

        assertThatThrownBy(pool::take).hasMessageContaining("closed");
    }
}
