package mathdl.judge.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mathdl.judge.Limits;

/** What one process may use, as prlimit sets it. */
final class ResourceLimits {
    private ResourceLimits() {}

    /**
     * The beginning of a command that runs the rest of it within limits.
     *
     * @param ownUser whether the process becomes a user who has no other; whoever grades as themselves already has
     *     processes, and the kernel counts those of a user
     */
    static List<String> command(Path prlimit, Limits.Memory memory, boolean ownUser) {
        return new ArrayList<>(List.of(
                prlimit.toString(),
                "--as=" + memory.addressSpace(),
                "--fsize=" + memory.file(),
                "--nofile=256",
                "--core=0",
                "--nproc=" + (ownUser ? Limits.TASKS : Limits.TASKS + Tasks.ofThisUser())));
    }
}
