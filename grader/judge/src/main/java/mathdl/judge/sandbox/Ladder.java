package mathdl.judge.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mathdl.judge.sandbox.Bubblewrap.Tools;

/** Finds the strongest sandbox that works on this machine, by trying it. */
public final class Ladder {
    private static final int FIRST_JAVA_THAT_CALLS_THE_KERNEL = 22;

    private Ladder() {}

    /**
     * What was found.
     *
     * @param sandbox the strongest level
     * @param lacking why a stronger one is not available and what to install; empty if none is stronger
     */
    public record Found(Sandbox sandbox, String lacking) {
        private boolean works() {
            return !(sandbox instanceof PlainProcess);
        }
    }

    public static Found strongest() {
        Found bubblewrap = bubblewrap();
        if (bubblewrap.works()) {
            return bubblewrap;
        }
        Found landlock = landlock();
        return new Found(landlock.sandbox(), join(bubblewrap.lacking(), landlock.lacking()));
    }

    private static String join(String bubblewrap, String landlock) {
        return landlock.isEmpty() ? bubblewrap : bubblewrap + "; " + landlock;
    }

    /** Bubblewrap, or a plain process and why it does not work here. */
    public static Found bubblewrap() {
        if (!isLinux()) {
            return none("bubblewrap runs on Linux only");
        }
        List<String> missing = new ArrayList<>();
        Optional<Path> bwrap = find("bwrap", "bubblewrap", missing);
        Optional<Path> prlimit = find("prlimit", "util-linux", missing);
        Optional<Path> setpriv = find("setpriv", "util-linux", missing);
        if (!missing.isEmpty()) {
            return none("missing: " + String.join(", ", missing));
        }
        Bubblewrap sandbox =
                new Bubblewrap(runsAsRoot(), OwnUser.first(), new Tools(bwrap.get(), prlimit.get(), setpriv.get()));
        return tried(sandbox, sandbox.probe(javaHome()), "bubblewrap");
    }

    /** Landlock with seccomp, or a plain process and why it does not work here. */
    public static Found landlock() {
        if (!isLinux() || !System.getProperty("os.arch").equals("amd64")) {
            return none("Landlock is tried on Linux on x86-64 only");
        }
        if (Runtime.version().feature() < FIRST_JAVA_THAT_CALLS_THE_KERNEL) {
            return none("Landlock needs a JDK 22 or newer");
        }
        Optional<Path> launcher = launcher();
        List<String> missing = new ArrayList<>();
        Optional<Path> prlimit = find("prlimit", "util-linux", missing);
        Optional<Path> setpriv = find("setpriv", "util-linux", missing);
        if (launcher.isEmpty()) {
            missing.add("the launcher for Landlock (build the course with a JDK 22 or newer)");
        }
        if (!missing.isEmpty()) {
            return none("missing: " + String.join(", ", missing));
        }
        Landlock sandbox = new Landlock(runsAsRoot(), OwnUser.first(), prlimit.get(), setpriv.get(), launcher.get());
        return tried(sandbox, sandbox.probe(javaHome()), "Landlock");
    }

    /** Whether this JVM runs as root; false where there is no such thing. */
    public static boolean runsAsRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    private static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    private static Found none(String lacking) {
        return new Found(new PlainProcess(), lacking);
    }

    /** Where the launcher is among what this JVM runs from; a build on an older JDK has none. */
    private static Optional<Path> launcher() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName() != null)
                .filter(path -> path.getFileName().toString().startsWith("mathdl-launcher")
                        || path.endsWith("launcher/target/classes"))
                .map(Path::toAbsolutePath)
                .filter(Files::exists)
                .findFirst();
    }

    private static Optional<Path> find(String program, String debianPackage, List<String> missing) {
        List<String> directories = new ArrayList<>(List.of("/usr/bin", "/bin", "/usr/sbin", "/usr/local/bin"));
        String path = System.getenv("PATH");
        if (path != null) {
            directories.addAll(List.of(path.split(File.pathSeparator)));
        }
        Optional<Path> found = directories.stream()
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            missing.add(program + " (install the package " + debianPackage + ")");
        }
        return found;
    }

    private static Found tried(Sandbox sandbox, List<String> probe, String name) {
        String failure = tryOut(probe);
        return failure.isEmpty() ? new Found(sandbox, "") : none(name + " does not work here: " + failure);
    }

    /** Runs a sandbox around {@code java -version}; empty if it works, else what was said. */
    private static String tryOut(List<String> probe) {
        try {
            Process process = new ProcessBuilder(probe)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            byte[] said = process.getInputStream().readNBytes(2000);
            boolean ended = process.waitFor(10, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
                return "it did not end";
            }
            return process.exitValue() == 0 ? "" : new String(said, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
