package mathdl.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds this project's workers among all processes: by their command line, or, in a sandbox, by what is mounted. */
final class LeftRunning {
    private static final Path PROC = Path.of("/proc");

    private LeftRunning() {}

    /** Ids of workers and sandboxes of this project that live. */
    static List<String> workers() {
        if (!Files.isDirectory(PROC.resolve("self"))) {
            return List.of();
        }
        try (Stream<Path> processes = Files.list(PROC)) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("[0-9]+"))
                    .filter(LeftRunning::isWorker)
                    .map(process -> process.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, once those that were killed have had up to 5 s to go. */
    static List<String> afterAWhile() throws InterruptedException {
        for (int i = 0; i < 50 && !workers().isEmpty(); i++) {
            Thread.sleep(100);
        }
        return workers();
    }

    /** Whatever lives in a sandbox of a course, or around one, once it has had up to 5 s to go. */
    static List<String> sandboxes(Path course) throws IOException, InterruptedException {
        for (int i = 0; i < 50 && !sandboxesNow(course).isEmpty(); i++) {
            Thread.sleep(100);
        }
        return sandboxesNow(course);
    }

    static List<String> sandboxesNow(Path course) throws IOException {
        String ours = course.getFileName() + "/target/course/";
        try (Stream<Path> processes = Files.list(PROC)) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("[0-9]+"))
                    .filter(process -> read(process.resolve("mountinfo")).contains(ours)
                            || read(process.resolve("cmdline")).contains("/" + ours + "worker/lib"))
                    .map(process -> process.getFileName() + " "
                            + read(process.resolve("cmdline")).replace('\0', ' '))
                    .toList();
        }
    }

    /** The worker of another checkout, tested at the same time, is none of ours. */
    private static boolean isWorker(Path process) {
        String command = read(process.resolve("cmdline")).replace('\0', ' ');
        String ours = Project.ROOT.getFileName() + "/target/course/";
        return command.contains("mathdl.worker.Worker")
                && (command.contains(ours) || read(process.resolve("mountinfo")).contains(ours));
    }

    /** Empty for a process that has ended. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
