package mathdl.judge.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** Times in seconds: what it had computed before, what it has now, how long ago the time began. */
    @ParameterizedTest(name = "computed {0} s before and {1} s now, in {2} s, wants to run: {3}, is owed {4} s")
    @CsvSource({
        "0, 5, 5,  true,  0", // an endless loop on an idle machine
        "0, 9, 5,  true,  0", // the same on two threads
        "0, 1, 5,  true,  4", // a busy machine
        "7, 8, 5,  true,  4", // in a later call
        "0, 0, 5,  true,  5", // a very busy one
        "0, 0, 5,  false, 0", // it sleeps, or waits for itself
        "0, 1, 39, true,  4",
        "0, 1, 40, true,  0", // enough is enough
        "0, 1, 60, true,  0"
    })
    void time_is_owed_to_whoever_was_kept_from_computing(long before, long now, long wall, boolean waiting, long owed) {
        Load then = new Load(Duration.ofSeconds(before), true);
        Load load = new Load(Duration.ofSeconds(now), waiting);
        assertThat(load.owed(then, Duration.ofSeconds(wall), LIMIT)).hasSeconds(owed);
    }

    @Test
    @Timeout(60)
    void a_loop_computes_and_wants_to_run_and_its_parent_counts_it() throws Exception {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/task")), "only Linux says what a thread waits for");
        Process loop = new ProcessBuilder("sh", "-c", "sh -c 'while :; do :; done' & wait").start();
        try {
            while (Load.of(loop.toHandle()).cpu().toMillis() < 100) {
                Thread.onSpinWait();
            }
            assertThat(Load.of(loop.toHandle()).waiting()).isTrue();
        } finally {
            loop.descendants().forEach(ProcessHandle::destroyForcibly);
            loop.destroyForcibly().waitFor();
        }
    }

    @Test
    void whoever_sleeps_does_not_want_to_run() throws Exception {
        Process sleeper = new ProcessBuilder("sleep", "60").start();
        try {
            while (sleeper.info().command().orElse("").endsWith("java")) {
                Thread.onSpinWait(); // the child is this JVM's copy until it has become the program
            }
            Thread.sleep(200);
            assertThat(Load.of(sleeper.toHandle()).waiting()).isFalse();
        } finally {
            sleeper.destroyForcibly().waitFor();
        }
    }
}
