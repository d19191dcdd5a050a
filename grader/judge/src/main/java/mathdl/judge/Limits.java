package mathdl.judge;

import java.time.Duration;

/**
 * What a submission may use.
 *
 * @param call time of one call of a contract; on a machine that is busy with others a call that computes gets more
 * @param compile wall time of the compiler
 * @param total wall time of all calls and compilations of a submission
 * @param callbacks how often an answer may call a function argument during one call
 * @param lostWorkers after so many lost workers the rest of an exercise is skipped
 * @param memory the worker's sizes in bytes
 */
public record Limits(Duration call, Duration compile, Duration total, int callbacks, int lostWorkers, Memory memory) {

    /**
     * Sizes in bytes.
     *
     * @param heap the Java heap
     * @param addressSpace everything that a process maps; ND4J's libraries alone take half of it
     * @param file the largest file that can be written
     * @param scratch the in-memory file system at /tmp
     */
    public record Memory(long heap, long addressSpace, long file, long scratch) {}

    /** Processes and threads of one worker; a JVM with ND4J uses about thirty. */
    public static final int TASKS = 128;

    /** Bytes of all answers of a submission together, which the judge has to hold; an honest one stays below 1 MB. */
    public static final long ANSWERS = 24L << 20;

    public static final Limits DEFAULT = new Limits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(180),
            100_000,
            2,
            new Memory(512L << 20, 3200L << 20, 16L << 20, 32L << 20));
}
