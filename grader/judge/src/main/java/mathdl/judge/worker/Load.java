package mathdl.judge.worker;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * How much a process and those that it started have computed, and whether they would go on if the machine let them.
 *
 * @param cpu time that their threads have run
 * @param waiting whether a thread wants to run at this moment; false too where the system does not say
 */
record Load(Duration cpu, boolean waiting) {
    private static final Path PROC = Path.of("/proc");

    /** A call may take so many times what it should if the machine is that busy with others. */
    private static final int MOST = 8;

    static Load of(ProcessHandle process) {
        Duration cpu = family(process)
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        return new Load(cpu, family(process).anyMatch(one -> wantsToRun(one.pid())));
    }

    private static Stream<ProcessHandle> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants());
    }

    /**
     * How much longer a call may take whose time is over: as long as it takes to compute as much as the limit allows, if
     * others have kept it from that; nothing if it waits for something, or has had its share.
     *
     * @param before the load when the time began to count
     * @param wall how long ago that was
     * @param limit how long it may compute from then on
     */
    Duration owed(Load before, Duration wall, Duration limit) {
        Duration missing = limit.minus(cpu.minus(before.cpu));
        boolean late = wall.compareTo(limit.multipliedBy(MOST)) >= 0;
        return !waiting || late || missing.isNegative() ? Duration.ZERO : missing;
    }

    /** Whether the kernel has a thread of it running, in line for a processor, or waiting for a disk. */
    private static boolean wantsToRun(long pid) {
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(PROC.resolve(pid + "/task"))) {
            for (Path task : tasks) {
                // The name of the program stands in brackets, and may hold anything.
                String stat = Files.readString(task.resolve("stat"));
                char state = stat.charAt(stat.lastIndexOf(')') + 2);
                if (state == 'R' || state == 'D') {
                    return true;
                }
            }
            return false;
        } catch (IOException | RuntimeException e) {
            return false; // no Linux, or it has ended meanwhile
        }
    }
}
