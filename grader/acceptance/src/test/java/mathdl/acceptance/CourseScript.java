package mathdl.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code ./course}, started as a person would start it: as a process, from some other directory. */
final class CourseScript {
    private static final long LIMIT_SECONDS = 240;

    private final Path script;
    private final Path workingDirectory;
    private final Map<String, String> more;
    private final long limitSeconds;

    /**
     * @param more variables of the environment beside the few that every process has
     */
    CourseScript(Path script, Path workingDirectory, Map<String, String> more) {
        this(script, workingDirectory, more, LIMIT_SECONDS);
    }

    private CourseScript(Path script, Path workingDirectory, Map<String, String> more, long limitSeconds) {
        this.script = script;
        this.workingDirectory = workingDirectory;
        this.more = more;
        this.limitSeconds = limitSeconds;
    }

    /** The same, for what takes longer. */
    CourseScript within(long seconds) {
        return new CourseScript(script, workingDirectory, more, seconds);
    }

    /** The project's own. */
    static CourseScript ofProject(Path workingDirectory) {
        return new CourseScript(Project.ROOT.resolve("course"), workingDirectory, Map.of());
    }

    /** How a process ended. */
    record Ran(int exit, String out, String err) {
        /** Standard error's lines. */
        List<String> complaints() {
            return err.lines().toList();
        }
    }

    Ran run(String... arguments) {
        try {
            Path out = Files.createTempFile("course", ".out");
            Path err = Files.createTempFile("course", ".err");
            try {
                return ended(start(out.toFile(), err.toFile(), arguments), out, err);
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Process start(File out, File err, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        if (List.of(arguments).contains("grade") && !List.of(arguments).contains("--cache")) {
            command.add("--no-cache"); // what an earlier test has judged must not stand in for judging
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workingDirectory.toFile())
                .redirectOutput(out)
                .redirectError(err);
        builder.redirectInput(new File("/dev/null"));
        Map<String, String> environment = builder.environment();
        String path = environment.get("PATH");
        environment.clear();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("PATH", noMaven() + File.pathSeparator + path);
        environment.putAll(more);
        return builder.start();
    }

    private Ran ended(Process process, Path out, Path err) throws IOException {
        try {
            if (!process.waitFor(limitSeconds, TimeUnit.SECONDS)) {
                process.destroy();
                throw new IllegalStateException("no end after " + limitSeconds + " s", new TimeoutException(read(err)));
            }
            return new Ran(process.exitValue(), read(out), read(err));
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** A Maven that refuses: a test that starts a build inside a build is a mistake. */
    private static Path noMaven() throws IOException {
        Path directory = Project.ROOT.resolve("grader/acceptance/target/no-maven");
        Path mvn = directory.resolve("mvn");
        if (!Files.exists(mvn)) {
            Files.createDirectories(directory);
            Path draft = Files.createTempFile(
                    directory,
                    "mvn",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            Files.writeString(draft, """
                    #!/bin/sh
                    if [ "$1" = -v ]; then echo "Apache Maven of the acceptance tests"; exit 0; fi
                    echo "target/course is missing or older than its sources: run mvn verify from the root" >&2
                    exit 1
                    """);
            Files.move(draft, mvn);
        }
        return directory;
    }
}
