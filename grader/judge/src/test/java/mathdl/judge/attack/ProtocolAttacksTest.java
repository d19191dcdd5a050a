package mathdl.judge.attack;

import static org.assertj.core.api.Assertions.assertThat;

import mathdl.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NeedsSandbox
class ProtocolAttacksTest {
    private static final String FRAMES = """
            Constructor<FileDescriptor> byNumber = FileDescriptor.class.getDeclaredConstructor(int.class);
            byNumber.setAccessible(true);
            DataOutputStream frames = new DataOutputStream(new FileOutputStream(byNumber.newInstance(3)));
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frames.writeInt(-1); frames.writeByte(68);",
                "frames.writeInt(Integer.MAX_VALUE); frames.writeByte(68);",
                "frames.writeInt(0); frames.writeByte(200);",
                "byte[] junk = new byte[100_000]; new Random(1).nextBytes(junk); junk[0] = -1; frames.write(junk);",
            })
    void what_is_no_answer_costs_the_worker_and_nothing_else(String forged) throws Exception {
        Attack.Outcome outcome =
                Attack.running(FRAMES + forged + "return right(x);").grade();

        assertThat(outcome.sum().verdict()).as(outcome.message()).isEqualTo(Verdict.CRASHED);
        assertThat(outcome.message()).contains("upset the worker");
    }

    @Test
    void an_answer_that_is_begun_and_never_ended_times_out() throws Exception {
        Attack.Outcome outcome = Attack.running(
                        FRAMES + "frames.writeInt(1 << 20); frames.writeByte(68); while (true) { }")
                .with(Attack.HURRIED)
                .grade()
                .sparesTheNextExercise();

        assertThat(outcome.sum().verdict()).isEqualTo(Verdict.TIMED_OUT);
    }

    @Test
    void an_early_answer_is_an_answer_and_a_wrong_one_is_wrong() throws Exception {
        Attack.Outcome outcome = Attack.running(FRAMES + """
                                for (int i = 0; i < 50; i++) {
                                    frames.writeInt(16); frames.writeByte(68);
                                    frames.writeInt(-1); frames.writeInt(0); frames.writeDouble(42);
                                }
                                return right(x);
                                """).grade();

        assertThat(outcome.sum().points()).isZero();
        assertThat(outcome.sum().verdict()).isIn(Verdict.FAILED, Verdict.CRASHED);
    }

    @Test
    void a_claim_to_have_thrown_is_a_claim() throws Exception {
        Attack.Outcome outcome = Attack.running(FRAMES + """
                                ByteArrayOutputStream body = new ByteArrayOutputStream();
                                DataOutputStream out = new DataOutputStream(body);
                                for (String s : List.of("k".repeat(100_000), "", "m".repeat(5_000_000), "p".repeat(9999), "")) {
                                    out.writeInt(s.length()); out.writeBytes(s);
                                }
                                out.writeInt(-1);
                                frames.writeInt(body.size()); frames.writeByte(69); frames.write(body.toByteArray());
                                while (true) { }
                                """).grade();

        assertThat(outcome.sum().checks().get(0).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(outcome.message().length()).isLessThan(10_000);
    }

    @Test
    void endless_callbacks_end() throws Exception {
        Attack.Outcome outcome = Attack.running(
                        FRAMES + "while (true) { frames.writeInt(4); frames.writeByte(70); frames.writeInt(0); }")
                .grade()
                .sparesTheNextExercise();

        assertThat(outcome.sum().verdict()).isEqualTo(Verdict.CRASHED);
    }

    @Test
    void closing_the_frames_is_a_crash() throws Exception {
        Attack.Outcome outcome = Attack.running(FRAMES + "frames.close(); while (true) { }")
                .grade()
                .sparesTheNextExercise();

        assertThat(outcome.sum().verdict()).isEqualTo(Verdict.CRASHED);
        assertThat(outcome.message()).contains("closed its connection");
    }

    @Test
    void closing_standard_input_costs_a_worker() throws Exception {
        Attack.Outcome outcome =
                Attack.running("System.in.close(); return right(x);").grade();

        assertThat(outcome.sum().checks().get(0).verdict()).isIn(Verdict.PASSED, Verdict.CRASHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.out", "new PrintStream(new FileOutputStream(FileDescriptor.err))"})
    void a_flood_of_output_is_harmless(String stream) throws Exception {
        Attack.Outcome outcome = Attack.running("PrintStream out = " + stream + "; String line = \"x\".repeat(10_000);"
                        + " for (int i = 0; i < 2000; i++) out.println(line); out.flush(); return right(x);")
                .grade()
                .sparesTheNextExercise();

        assertThat(outcome.sum().points()).isEqualTo(4);
    }

    /** Three calls, three exceptions. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public String getMessage() { throw this; }"
                        + "| public synchronized Throwable getCause() { return this; }"
                        + "| public StackTraceElement[] getStackTrace() { return null; }",
                "public String getMessage() { return \"m\".repeat(50_000_000); }"
                        + "| public String getMessage() { return \"\\0 \\uD800 \\u001B[2J\"; }"
                        + "| public boolean equals(Object o) { System.exit(1); return true; }"
            })
    void a_hostile_exception_is_an_exception(String first, String second, String third) throws Exception {
        String classes = "static class Hostile1 extends RuntimeException { " + first + " }\n"
                + "static class Hostile2 extends RuntimeException { " + second + " }\n"
                + "static class Hostile3 extends RuntimeException { " + third + " }\n";

        Attack.Outcome outcome = Attack.running(
                        "throw switch (++calls) { case 1 -> new Hostile1(); case 2 -> new Hostile2();"
                                + " default -> new Hostile3(); }; }\n" + classes
                                + "static int calls;\n static void end() {")
                .grade()
                .sparesTheNextExercise();

        assertThat(outcome.verdicts()).as(outcome.sum().toString()).containsOnly(Verdict.FAILED);
        assertThat(outcome.sum().checks()).allSatisfy(check -> assertThat(check.message())
                .startsWith("your code threw RuntimeException")
                .hasSizeLessThan(5000));
    }

    @Test
    void an_exception_about_input_of_one_s_own_is_no_denial() throws Exception {
        Attack.Outcome outcome = Attack.source("""
                        public class SumAnswer implements mathdl.fixture.Sum {
                            public double of(INDArray x) { throw new IllegalStateException(new IOException("my own")); }
                        }
                        """).grade();

        assertThat(outcome.verdicts()).containsOnly(Verdict.FAILED);
    }

    @Test
    void a_changed_input_is_named_with_its_place() throws Exception {
        Attack.Outcome outcome = Attack.running("double s = right(x); x.putScalar(1, 42); return s;")
                .grade()
                .sparesTheNextExercise();

        assertThat(outcome.verdicts()).containsOnly(Verdict.FAILED);
        assertThat(outcome.sum().checks().get(1).facts().get(0).value()).isEqualTo("x[1]: 2.0 became 42.0");
    }

    @Test
    void an_input_changed_before_an_exception_is_named() throws Exception {
        Attack.Outcome outcome = Attack.running("x.putScalar(0, 42); throw new IllegalStateException();")
                .grade();

        assertThat(outcome.sum().checks().get(1).facts().get(0).value()).isEqualTo("x[0]: 1.0 became 42.0");
    }
}
