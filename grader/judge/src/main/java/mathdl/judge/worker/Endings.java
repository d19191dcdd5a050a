package mathdl.judge.worker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mathdl.model.Verdict;

/** Says in words how a worker's JVM ended. */
final class Endings {
    /** How the message begins when nobody else ended it. */
    static final String OWN_END = "your code ended its own JVM";

    private static final int SIGNALLED = 128;
    private static final int SIGABRT = 6;
    private static final int SIGKILL = 9;
    private static final String NATIVE_CRASH = "native code crashed: often ND4J with a wrong index, shape or data type";
    private static final Pattern NO_MEMORY =
            Pattern.compile("OutOfMemoryError|There is insufficient memory|Cannot allocate memory|bad_alloc");

    /** A JVM that writes no core file ends with status 1 after a native crash, and says so here only. */
    private static final Pattern NATIVE =
            Pattern.compile("A fatal error has been detected by the Java Runtime Environment[^S]*(SIG[A-Z]+)?");

    private Endings() {}

    static LostWorker explain(Process process, String printed) {
        return process.isAlive()
                ? new LostWorker(Verdict.CRASHED, "your code closed its connection to the grader")
                : explain(process.exitValue(), printed);
    }

    static LostWorker explain(int status, String printed) {
        if (NO_MEMORY.matcher(printed).find()) {
            return new LostWorker(Verdict.OUT_OF_MEMORY, "your code used more memory than it may");
        }
        Matcher crash = NATIVE.matcher(printed);
        if (crash.find()) {
            String signal = crash.group(1) == null ? "" : " (" + crash.group(1) + ")";
            return new LostWorker(Verdict.CRASHED, NATIVE_CRASH + signal);
        }
        if (status > SIGNALLED) {
            return new LostWorker(Verdict.CRASHED, signal(status - SIGNALLED));
        }
        return new LostWorker(Verdict.CRASHED, OWN_END + " (exit status " + status + "): is System.exit called?");
    }

    private static String signal(int number) {
        String name = number == SIGABRT || number == 11 || number == 8
                ? NATIVE_CRASH
                : number == SIGKILL ? "it was killed" : "it was stopped";
        return "the JVM that ran your code died of signal " + number + " (" + name + ")";
    }
}
