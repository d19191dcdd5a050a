package mathdl.judge.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a worker is kept apart from the machine. */
public sealed interface Sandbox permits Bubblewrap, Landlock, PlainProcess {
    /** Where memory runs out, the kernel is to end a worker and never the judge. */
    String LAUNCH = "{ echo 1000 >/proc/self/oom_score_adj; } 2>/dev/null; exec \"$@\" 3>&1 1>&2";

    /** The name used on the command line and in reports. */
    String level();

    /** What the level means, in a line for people. */
    String description();

    /**
     * The command that starts a worker.
     *
     * @param slot number of the worker among those alive; some levels give each slot a user of its own
     */
    List<String> command(Jvm jvm, int slot);

    /**
     * Frames leave on descriptor 3, which is the pipe that the judge reads; standard output joins standard error,
     * because native code prints there.
     */
    static List<String> withFrameDescriptor(List<String> command) {
        List<String> wrapped = new ArrayList<>(List.of("/bin/sh", "-c", LAUNCH, "sh"));
        wrapped.addAll(command);
        return wrapped;
    }

    /** Everything that a worker's environment holds: single-threaded BLAS, and this machine's BLAS kernel if set. */
    static Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(Map.of(
                "OMP_NUM_THREADS", "1",
                "OPENBLAS_NUM_THREADS", "1"));
        for (String name : List.of("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")) {
            String value = System.getenv(name);
            if (value != null) {
                environment.put(name, value);
            }
        }
        return environment;
    }
}
