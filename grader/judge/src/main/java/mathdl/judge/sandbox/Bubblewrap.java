package mathdl.judge.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mathdl.judge.Limits;

/**
 * Namespaces by bubblewrap, limits by prlimit: no network, no other process, a read-only file system that holds the
 * JDK, the course's jars and system libraries, and a user without rights.
 *
 * <p>Started by root, bubblewrap sets the mounts up with root's rights and setpriv then leaves them for a user of the
 * slot's own, so that process limits count for one worker and unreadable parent directories do not matter. Started by
 * anyone else, a user namespace does the same with that person's own rights.
 *
 * @param root whether the judge runs as root
 * @param firstUser number of the first worker's user then; judges at work at the same time must not share it, for
 *     limits count across them
 * @param tools where bwrap, prlimit and setpriv are
 */
public record Bubblewrap(boolean root, int firstUser, Tools tools) implements Sandbox {
    private static final Path LIB = Path.of("/course/lib");
    private static final Path CACHE = Path.of("/course/native");
    private static final Path SETPRIV = Path.of("/course/setpriv");

    /** Paths of the programs that make up the sandbox. */
    public record Tools(Path bwrap, Path prlimit, Path setpriv) {}

    @Override
    public String level() {
        return "bwrap";
    }

    @Override
    public String description() {
        return "bubblewrap: no network, read-only files, own process table, limits on each process, "
                + (root ? "a user for each worker" : "no rights beyond your own");
    }

    @Override
    public List<String> command(Jvm jvm, int slot) {
        List<Path> jars = jvm.classPath().stream()
                .map(jar -> LIB.resolve(jar.getFileName()))
                .toList();
        Mounts mounts = new Mounts();
        mountCourse(jvm, mounts);
        List<String> inside = jvm.seenAt(jars, CACHE).command();
        return Sandbox.withFrameDescriptor(around(jvm.home(), jvm.memory(), mounts, slot, inside));
    }

    /** A harmless command in the sandbox, to find out whether the sandbox works on this machine. */
    List<String> probe(Path javaHome) {
        List<String> version = List.of(javaHome.resolve("bin/java").toString(), "-Xmx64m", "-version");
        return around(javaHome, Limits.DEFAULT.memory(), new Mounts(), 0, version);
    }

    private List<String> around(Path javaHome, Limits.Memory memory, Mounts mounts, int slot, List<String> inside) {
        SystemFiles.mount(javaHome, mounts);
        mounts.scratch(Path.of("/tmp"), memory.scratch());
        if (root) {
            mounts.bind(tools.setpriv(), SETPRIV);
        }
        List<String> command = ResourceLimits.command(tools.prlimit(), memory, root);
        command.add(tools.bwrap().toString());
        command.addAll(namespaces());
        command.addAll(mounts.options());
        // Without the second, /dev would be a file system in memory that has no size limit.
        command.addAll(List.of("--remount-ro", "/", "--remount-ro", "/dev", "--chdir", "/tmp"));
        if (root) {
            command.addAll(OwnUser.becoming(SETPRIV, firstUser + slot));
        }
        command.addAll(inside);
        return command;
    }

    private List<String> namespaces() {
        List<String> options = new ArrayList<>();
        if (!root) {
            options.add("--unshare-user");
        }
        options.addAll(List.of("--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts"));
        options.addAll(List.of("--unshare-cgroup-try", "--hostname", "worker", "--die-with-parent", "--new-session"));
        options.addAll(List.of("--cap-drop", "ALL"));
        if (root) {
            options.addAll(List.of("--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID", "--cap-add", "CAP_SETPCAP"));
        }
        options.add("--clearenv");
        Sandbox.environment().forEach((name, value) -> options.addAll(List.of("--setenv", name, value)));
        return options;
    }

    /** The jars; and ND4J's unpacked libraries, each entry read-only in a cache directory that can be written. */
    private static void mountCourse(Jvm jvm, Mounts mounts) {
        mounts.bind(jvm.classPath().get(0).getParent(), LIB);
        mounts.scratch(CACHE, 1 << 20);
        entries(jvm.nativeCache()).forEach(entry -> mounts.bind(entry, CACHE.resolve(entry.getFileName())));
    }

    private static List<Path> entries(Path cache) {
        try (Stream<Path> entries = Files.list(cache)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
