package mathdl.judge.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.util.Optional;
import mathdl.judge.sandbox.Ladder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it leaves a process behind for a moment, which other tests look for")
class LeftoversTest {
    @Test
    void finds_a_process_of_a_worker_s_user_that_has_lost_its_judge() throws Exception {
        assumeTrue(Ladder.runsAsRoot(), "only root makes a process of another user");
        Process shell = new ProcessBuilder(
                        "sh",
                        "-c",
                        "setpriv --reuid=1990000001 --regid=1990000001 --clear-groups sleep 60 >/dev/null 2>&1 & echo $!")
                .start();
        try (BufferedReader out = shell.inputReader()) {
            long orphan = Long.parseLong(out.readLine());
            shell.waitFor(); // its child is nobody's now
            try {
                assertThat(Leftovers.found()).anyMatch(line -> line.startsWith(orphan + " "));
            } finally {
                Optional<ProcessHandle> process = ProcessHandle.of(orphan);
                process.ifPresent(ProcessHandle::destroyForcibly);
                process.ifPresent(gone -> gone.onExit().join());
            }
        }
    }
}
