package mathdl.judge.worker;

import java.util.regex.Pattern;
import mathdl.model.Verdict;

/** Says in words how a worker's JVM ended. */
final class Endings {
    private static final int SIGNALLED = 128;
    private static final int SIGABRT = 6;
    private static final int SIGKILL = 9;
    private static final Pattern NO_MEMORY =
            Pattern.compile("OutOfMemoryError|There is insufficient memory|Cannot allocate memory|bad_alloc");

    private Endings() {}

    static LostWorker explain(Process process, String printed) {
        if (process.isAlive()) {
            return new LostWorker(Verdict.CRASHED, "your code closed its connection to the grader");
        }
        int status = process.exitValue();
        if (NO_MEMORY.matcher(printed).find()) {
            return new LostWorker(Verdict.OUT_OF_MEMORY, "your code used more memory than it may");
        }
        if (status > SIGNALLED) {
            return new LostWorker(Verdict.CRASHED, signal(status - SIGNALLED));
        }
        return new LostWorker(
                Verdict.CRASHED, "your code ended its own JVM (exit status " + status + "): is System.exit called?");
    }

    private static String signal(int number) {
        String name = number == SIGABRT || number == 11 || number == 8
                ? "native code crashed: often ND4J with a wrong index, shape or data type"
                : number == SIGKILL ? "it was killed" : "it was stopped";
        return "the JVM that ran your code died of signal " + number + " (" + name + ")";
    }
}
