package mathdl.judge.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Processes that a worker left behind: below this JVM, or of a worker's user with neither a sandbox around it nor a judge
 * above it. What has a judge is a worker of another checkout, tested at the same time.
 */
final class Leftovers {
    private static final int FIRST_WORKER_USER = 1_990_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Leftovers() {}

    /** What is still there after a moment's patience. */
    static List<String> found() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<String> found = now();
        while (!found.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(50);
            found = now();
        }
        return found;
    }

    private static List<String> now() {
        Stream<ProcessHandle> ours = ProcessHandle.current().descendants();
        Stream<ProcessHandle> orphans = ProcessHandle.allProcesses()
                .filter(Leftovers::isWorkers)
                .filter(process -> ancestors(process).noneMatch(Leftovers::isSandboxOrJudge));
        return Stream.concat(ours, orphans)
                .map(process ->
                        process.pid() + " " + process.info().commandLine().orElse("?"))
                .toList();
    }

    private static Stream<ProcessHandle> ancestors(ProcessHandle process) {
        return Stream.iterate(process, Objects::nonNull, p -> p.parent().orElse(null));
    }

    private static boolean isSandboxOrJudge(ProcessHandle process) {
        String command = process.info().command().orElse("");
        return command.endsWith("bwrap") || (command.endsWith("/java") && !isWorkers(process));
    }

    private static boolean isWorkers(ProcessHandle process) {
        try {
            Object user = Files.getAttribute(Path.of("/proc", String.valueOf(process.pid())), "unix:uid");
            return user instanceof Integer uid && uid >= FIRST_WORKER_USER;
        } catch (IOException e) {
            return false; // it ended while it was looked at
        }
    }
}
