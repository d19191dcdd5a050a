package mathdl.judge.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Counts processes and threads, as the kernel does for its limit on them. */
final class Tasks {
    private static final Path PROC = Path.of("/proc");

    private Tasks() {}

    /** All tasks of the user who runs this JVM. */
    static int ofThisUser() {
        try (Stream<Path> processes = Files.list(PROC)) {
            Object me = Files.getAttribute(PROC.resolve("self"), "unix:uid");
            return processes
                    .filter(process -> process.getFileName().toString().matches("[0-9]+"))
                    .mapToInt(process -> tasks(process, me))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int tasks(Path process, Object user) {
        try (Stream<Path> tasks = Files.list(process.resolve("task"))) {
            return Files.getAttribute(process, "unix:uid").equals(user) ? (int) tasks.count() : 0;
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // ended while being counted
        }
    }
}
