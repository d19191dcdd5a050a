package mathdl.judge.attack;

import java.time.Duration;
import java.util.stream.Collectors;
import mathdl.judge.Limits;

/** A judge in a JVM of its own, which grades an endless loop and is killed meanwhile. */
final class DoomedJudge {
    /** A sandboxed worker: bubblewrap outside, bubblewrap inside, the JVM. */
    private static final int PROCESSES = 3;

    private DoomedJudge() {}

    /** Prints the process numbers of everything that it started, once that is at work. */
    public static void main(String[] arguments) throws Exception {
        Limits patient = new Limits(
                Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(5), 1000, 1, Attack.LIMITS.memory());
        NeedsSandbox.Condition.found(); // tries the sandbox out, with processes that end
        Thread grading = new Thread(() -> grade(patient), "grading");
        grading.setDaemon(true);
        grading.start();
        do {
            Thread.sleep(2000); // past the start, into the loop
        } while (ProcessHandle.current().descendants().count() < PROCESSES);
        System.out.println(ProcessHandle.current()
                .descendants()
                .map(process -> String.valueOf(process.pid()))
                .collect(Collectors.joining(" ")));
        grading.join();
    }

    private static void grade(Limits limits) {
        try {
            Attack.running("while (true) { }").with(limits).grade();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
