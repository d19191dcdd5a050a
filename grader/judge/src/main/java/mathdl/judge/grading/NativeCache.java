package mathdl.judge.grading;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.stream.Stream;
import mathdl.judge.sandbox.Jvm;
import mathdl.judge.sandbox.Ladder;
import mathdl.judge.sandbox.PlainProcess;
import mathdl.judge.worker.WorkerPool;

/** Has ND4J unpack its native libraries once, 400 MB in about two seconds, before any worker needs them. */
final class NativeCache {
    private static final String READY = "ready";

    private NativeCache() {}

    /**
     * Unpacks into the JVM's cache directory unless that was done from the very same jars, for ND4J compares their
     * times and a sandboxed worker could not unpack again; another process doing it is waited for.
     */
    static void prepare(Jvm jvm) throws IOException {
        Path cache = jvm.nativeCache();
        String jars = fingerprint(jvm);
        if (isReady(cache, jars)) {
            return;
        }
        if (!Files.isDirectory(cache)) { // JDK 17 refuses to create a directory where a link to one is
            Files.createDirectories(cache);
        }
        try (FileChannel lock =
                        FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = lock.lock()) {
            if (held.isValid() && !isReady(cache, jars)) {
                unpack(jvm);
                Files.writeString(cache.resolve(READY), jars);
            }
        }
    }

    private static boolean isReady(Path cache, String jars) throws IOException {
        Path ready = cache.resolve(READY);
        return Files.exists(ready) && Files.readString(ready).equals(jars);
    }

    /** Name, size and time of every jar that is not the course's own, which hold no native code. */
    static String fingerprint(Jvm jvm) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Path jar : jvm.classPath()) {
            if (!jar.getFileName().toString().startsWith("mathdl-")) {
                long millis = Files.getLastModifiedTime(jar).toMillis();
                lines.append(jar.getFileName() + " " + Files.size(jar) + " " + millis + "\n");
            }
        }
        return lines.toString();
    }

    private static void unpack(Jvm jvm) throws IOException {
        try (WorkerPool pool = new WorkerPool(new PlainProcess(), jvm, 1, 1)) {
            pool.take().close();
        }
        if (Ladder.runsAsRoot()) {
            // Workers are other users then, and root's umask may be strict.
            readableByAll(jvm.nativeCache());
            readableByAll(jvm.classPath().get(0).getParent());
        }
    }

    private static void readableByAll(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
                permissions.add(PosixFilePermission.GROUP_READ);
                permissions.add(PosixFilePermission.OTHERS_READ);
                if (permissions.contains(PosixFilePermission.OWNER_EXECUTE)) {
                    permissions.add(PosixFilePermission.GROUP_EXECUTE);
                    permissions.add(PosixFilePermission.OTHERS_EXECUTE);
                }
                Files.setPosixFilePermissions(file, permissions);
            }
        }
    }
}
