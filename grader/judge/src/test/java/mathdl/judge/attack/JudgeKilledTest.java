package mathdl.judge.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@NeedsSandbox
class JudgeKilledTest {
    @Test
    @Timeout(90)
    void a_killed_judge_leaves_no_worker() throws Exception {
        Process judge = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedJudge.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = judge.inputReader()) {
            String line = out.readLine();
            assertThat(line).as("what the judge printed").isNotNull();
            List<ProcessHandle> workers = Stream.of(line.split(" "))
                    .map(Long::parseLong)
                    .map(ProcessHandle::of)
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(workers).hasSizeGreaterThanOrEqualTo(3);

            judge.destroyForcibly();

            for (ProcessHandle worker : workers) {
                worker.onExit().get(10, TimeUnit.SECONDS);
            }
            assertThat(Leftovers.found()).isEmpty();
        } finally {
            judge.destroyForcibly();
        }
    }
}
