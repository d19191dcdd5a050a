package mathdl.judge.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mathdl.judge.Limits;

/**
 * Landlock and seccomp, for machines that give nobody a namespace, as many containers do not: a launcher gives up what a
 * worker does not need and becomes the worker. It can read the JDK, the course's jars and system libraries, and write
 * nothing; it can make no socket and no process, and signal none.
 *
 * <p>What is weaker than {@link Bubblewrap}: other processes' memory is counted for each process and not in sum with a
 * file system of its own, and a path outside can be asked for its existence and size, not for what it holds.
 *
 * @param root whether the judge runs as root; then each worker is a user of its own
 * @param firstUser number of the first worker's user then
 * @param setpriv needed by root alone
 * @param launcher the launcher's jar
 */
public record Landlock(boolean root, int firstUser, Path prlimit, Path setpriv, Path launcher) implements Sandbox {
    private static final String MAIN = "mathdl.launcher.Launcher";
    private static final List<String> DEVICES = List.of("/dev/urandom", "/dev/random", "/dev/zero");
    private static final List<String> FACTS = List.of(
            "/proc/cpuinfo",
            "/proc/meminfo",
            "/proc/stat",
            "/proc/sys/vm/overcommit_memory",
            "/sys/devices/system/cpu");

    @Override
    public String level() {
        return "landlock";
    }

    @Override
    public String description() {
        return "Landlock and seccomp: no network, no file written, no process started, limits on each process, "
                + (root ? "a user for each worker" : "no rights beyond your own");
    }

    @Override
    public List<String> command(Jvm jvm, int slot) {
        Path cache = root ? OpenCache.of(jvm.nativeCache()) : jvm.nativeCache();
        List<Path> readable = new ArrayList<>(jvm.classPath());
        readable.add(cache);
        List<String> worker = jvm.seenAt(jvm.classPath(), cache).command();
        return Sandbox.withFrameDescriptor(around(jvm.home(), jvm.memory(), slot, readable, worker));
    }

    /** A harmless command in the sandbox, to find out whether the sandbox works on this machine. */
    List<String> probe(Path javaHome) {
        List<String> version = List.of(javaHome.resolve("bin/java").toString(), "-Xmx64m", "-version");
        return around(javaHome, Limits.DEFAULT.memory(), 0, List.of(), version);
    }

    private List<String> around(
            Path javaHome, Limits.Memory memory, int slot, List<Path> readable, List<String> inside) {
        List<String> command = ResourceLimits.command(prlimit, memory, root);
        if (root) {
            command.addAll(OwnUser.becoming(setpriv, firstUser + slot));
        }
        command.addAll(List.of(
                javaHome.resolve("bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx32m",
                "-XX:ReservedCodeCacheSize=16m",
                "-XX:CompressedClassSpaceSize=16m",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                launcher.toString(),
                MAIN,
                String.valueOf(ProcessHandle.current().pid())));
        SystemFiles.of(javaHome).forEach(path -> command.addAll(List.of("--read", path.toString())));
        DEVICES.forEach(path -> command.addAll(List.of("--read", path)));
        FACTS.forEach(path -> command.addAll(List.of("--read", path)));
        readable.forEach(path -> command.addAll(List.of("--read", path.toString())));
        command.addAll(List.of("--write", "/dev/null", "--"));
        command.addAll(inside);
        return command;
    }
}
