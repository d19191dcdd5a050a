package mathdl.judge.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mathdl.judge.Limits;
import mathdl.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NeedsSandbox
class MemoryAttacksTest {
    private static final long ADDRESS_SPACE_MB = Attack.LIMITS.memory().addressSpace() >> 20;

    private static long number(String message) {
        Matcher matcher = Pattern.compile("got (\\d+)").matcher(message);
        assertThat(matcher.find()).as(message).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    @Test
    void a_full_heap_is_out_of_memory() throws Exception {
        Attack.Outcome outcome = Attack.running(
                        "List<long[]> all = new ArrayList<>(); while (true) all.add(new long[1 << 18]);")
                .grade()
                .sparesTheNextExercise();

        assertThat(outcome.verdicts()).containsOnly(Verdict.OUT_OF_MEMORY);
    }

    @Test
    void direct_buffers_are_bounded() throws Exception {
        Attack.Outcome outcome = Attack.running(
                        "List<ByteBuffer> all = new ArrayList<>(); while (true) all.add(ByteBuffer.allocateDirect(1 << 20));")
                .grade()
                .sparesTheNextExercise();

        assertThat(outcome.sum().verdict()).isEqualTo(Verdict.OUT_OF_MEMORY);
    }

    @Test
    void memory_from_unsafe_is_bounded() throws Exception {
        String message = Attack.report("""
                Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
                field.setAccessible(true);
                sun.misc.Unsafe unsafe = (sun.misc.Unsafe) field.get(null);
                int mb = 0;
                try { while (mb < 100_000) { unsafe.allocateMemory(64 << 20); mb += 64; } } catch (OutOfMemoryError e) { }
                return "got " + mb;
                """);

        assertThat(number(message)).isBetween(1L, ADDRESS_SPACE_MB);
    }

    @Test
    void memory_from_malloc_is_bounded() throws Exception {
        String message = Attack.report("""
                int mb = 0;
                while (mb < 100_000) {
                    org.bytedeco.javacpp.Pointer block = org.bytedeco.javacpp.Pointer.malloc(64 << 20);
                    if (block == null || block.isNull()) break;
                    mb += 64;
                }
                return "got " + mb;
                """);

        assertThat(number(message)).isBetween(1L, ADDRESS_SPACE_MB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nd4j.create(1 << 30)", "Nd4j.zeros(40_000, 40_000)"})
    void an_array_larger_than_the_machine_is_not_a_fault_of_the_grader(String array) throws Exception {
        Attack.Outcome outcome =
                Attack.running("return " + array + ".getDouble(0);").grade().sparesTheNextExercise();

        assertThat(outcome.sum().verdict()).isIn(Verdict.OUT_OF_MEMORY, Verdict.CRASHED, Verdict.FAILED);
        assertThat(outcome.sum().points()).isZero();
    }

    @Test
    void threads_are_bounded() throws Exception {
        String message = Attack.report("""
                int threads = 0;
                try {
                    while (threads < 10_000) {
                        Thread thread = new Thread(() -> { while (true) try { Thread.sleep(1000); } catch (InterruptedException e) { } });
                        thread.setDaemon(true);
                        thread.start();
                        threads++;
                    }
                } catch (OutOfMemoryError e) { }
                return "got " + threads;
                """);

        assertThat(number(message)).isBetween(1L, Limits.TASKS + tasksOfOthers());
    }

    /** Limits on tasks count for each user; whoever grades as themselves already has some. */
    private static long tasksOfOthers() {
        return mathdl.judge.sandbox.Ladder.runsAsRoot() ? 0 : 5000;
    }

    @Test
    void a_fork_bomb_ends_with_its_worker() throws Exception {
        Attack.Outcome outcome =
                Attack.running("""
                        Path source = Files.writeString(Path.of("/tmp/Bomb.java"), "public class Bomb {"
                            + " public static void main(String[] a) throws Exception {"
                            + "  while (true) try { new ProcessBuilder(System.getProperty(\\"java.home\\") + \\"/bin/java\\","
                            + "   \\"-Xmx8m\\", \\"-Xint\\", \\"-XX:+UseSerialGC\\", \\"-cp\\", \\"/tmp\\", \\"Bomb\\").start(); }"
                            + "  catch (java.io.IOException e) { Thread.sleep(1); } } }");
                        javax.tools.ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", "/tmp", source.toString());
                        for (int i = 0; i < 3; i++) {
                            new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx8m", "-Xint",
                                "-XX:+UseSerialGC", "-cp", "/tmp", "Bomb").start();
                        }
                        while (true) Thread.sleep(1000);
                        """).with(Attack.HURRIED).grade().sparesTheNextExercise();

        assertThat(outcome.sum().verdict())
                .as(outcome.message())
                .isIn(Verdict.TIMED_OUT, Verdict.OUT_OF_MEMORY, Verdict.CRASHED, Verdict.DENIED);
    }
}
