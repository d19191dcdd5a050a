package mathdl.judge.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mathdl.judge.sandbox.Bubblewrap.Tools;

/** Finds the strongest sandbox that works on this machine, by trying it. */
public final class Ladder {
    private Ladder() {}

    /**
     * What was found.
     *
     * @param sandbox the strongest level
     * @param lacking why a stronger one is not available and what to install; empty if none is stronger
     */
    public record Found(Sandbox sandbox, String lacking) {}

    public static Found strongest() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return new Found(new PlainProcess(), "bubblewrap runs on Linux only");
        }
        List<String> missing = new ArrayList<>();
        Optional<Path> bwrap = find("bwrap", "bubblewrap", missing);
        Optional<Path> prlimit = find("prlimit", "util-linux", missing);
        Optional<Path> setpriv = find("setpriv", "util-linux", missing);
        if (!missing.isEmpty()) {
            return new Found(new PlainProcess(), "missing: " + String.join(", ", missing));
        }
        Bubblewrap sandbox =
                new Bubblewrap(runsAsRoot(), usersOfOurOwn(), new Tools(bwrap.get(), prlimit.get(), setpriv.get()));
        String failure = tryOut(sandbox);
        return failure.isEmpty()
                ? new Found(sandbox, "")
                : new Found(new PlainProcess(), "bubblewrap does not work here: " + failure);
    }

    /** Whether this JVM runs as root; false where there is no such thing. */
    public static boolean runsAsRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Drawn, because another judge's process number may be the same as ours where both are in containers. */
    private static int usersOfOurOwn() {
        int ranges = (Integer.MAX_VALUE - Bubblewrap.LOWEST_USER) / Bubblewrap.USERS;
        return Bubblewrap.LOWEST_USER + new SecureRandom().nextInt(ranges) * Bubblewrap.USERS;
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

    /** Runs the sandbox around {@code java -version}; empty if it works, else what was said. */
    private static String tryOut(Bubblewrap sandbox) {
        Path home = Path.of(System.getProperty("java.home"));
        try {
            Process process = new ProcessBuilder(sandbox.probe(home))
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .start();
            byte[] said = process.getInputStream().readNBytes(2000);
            boolean ended = process.waitFor(10, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
                return "it did not end";
            }
            return process.exitValue() == 0 ? "" : new String(said, java.nio.charset.StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
