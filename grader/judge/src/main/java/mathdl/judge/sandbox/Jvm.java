package mathdl.judge.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mathdl.judge.Limits;

/**
 * The command line of a worker's JVM.
 *
 * @param home the JDK to run
 * @param classPath jars; the first one's resources win
 * @param nativeCache where ND4J's native libraries lie unpacked
 */
public record Jvm(Path home, List<Path> classPath, Path nativeCache, Limits.Memory memory) {
    private static final String MAIN = "mathdl.worker.Worker";

    /** The descriptor that carries frames to the judge. */
    private static final String FRAMES = "3";

    /** Copies with another class path, for a sandbox that shows the jars elsewhere. */
    Jvm seenAt(List<Path> jars, Path cache) {
        return new Jvm(home, jars, cache, memory);
    }

    /** What starts a worker. */
    List<String> command() {
        return command(MAIN, List.of(FRAMES));
    }

    /** What starts a program of the course's own on the same terms. */
    public List<String> command(String main, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/java").toString(),
                // One cheap compiler and collector: a worker lives for seconds.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                // The same number of threads on every machine, within the limit on tasks.
                "-XX:ActiveProcessorCount=2",
                "-Xmx" + memory.heap(),
                "-XX:MaxDirectMemorySize=64m",
                // Small reservations, so that the address-space limit can be small.
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:CompressedClassSpaceSize=64m",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:+DisableAttachMechanism",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                // A crash says on standard error, which the judge reads, in which frame of the submission it was.
                "-XX:+ErrorFileToStderr",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Dorg.bytedeco.javacpp.cachedir=" + nativeCache));
        command.add("--add-opens=java.base/java.io=ALL-UNNAMED");
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(main);
        command.addAll(arguments);
        return command;
    }
}
