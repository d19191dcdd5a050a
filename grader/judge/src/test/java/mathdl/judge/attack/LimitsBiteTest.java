package mathdl.judge.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import mathdl.judge.Limits;
import mathdl.model.Verdict;
import org.junit.jupiter.api.Test;

@NeedsSandbox
class LimitsBiteTest {
    /** Killing a worker on a very busy machine: what is shown is that the limit ends the call, not how fast. */
    private static final Duration SLACK = Duration.ofSeconds(20);

    @Test
    void a_right_answer_passes() throws Exception {
        Attack.Outcome outcome = Attack.running("return right(x);").grade().sparesTheNextExercise();

        assertThat(outcome.sum().points()).isEqualTo(4);
    }

    @Test
    void an_endless_loop_times_out_and_after_two_lost_workers_the_rest_is_skipped() throws Exception {
        Attack.Outcome outcome =
                Attack.running("while (true) { }").with(Attack.HURRIED).grade().sparesTheNextExercise();

        assertThat(outcome.verdicts()).containsExactly(Verdict.TIMED_OUT, Verdict.TIMED_OUT, Verdict.SKIPPED);
        assertThat(outcome.message()).contains("no answer after 1.5 s: does a loop never end?");
        assertThat(outcome.sum().checks().get(0).facts()).singleElement().satisfies(fact -> assertThat(fact.value())
                .matches("SumAnswer.java:[0-9]+"));
        long millis = outcome.sum().checks().get(0).millis();
        assertThat(Duration.ofMillis(millis))
                .isBetween(Attack.HURRIED.call(), Attack.HURRIED.call().plus(SLACK));
    }

    @Test
    void the_total_limit_ends_a_call_and_skips_what_comes_after_it() throws Exception {
        Limits brief = new Limits(
                Attack.LIMITS.call(), Attack.LIMITS.compile(), Duration.ofSeconds(4), 1000, 2, Attack.LIMITS.memory());

        Attack.Outcome outcome = Attack.running("while (true) { }").with(brief).grade();

        assertThat(outcome.verdicts()).containsExactly(Verdict.TIMED_OUT, Verdict.SKIPPED, Verdict.SKIPPED);
        assertThat(outcome.message()).contains("used up its 4 s");
        assertThat(outcome.mixture().verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(outcome.mixture().checks().get(0).message()).contains("used up its 4 s");
    }

    @Test
    void ending_the_jvm_is_a_crash() throws Exception {
        Attack.Outcome outcome =
                Attack.running("System.exit(0); return 0;").grade().sparesTheNextExercise();

        assertThat(outcome.verdicts()).containsExactly(Verdict.CRASHED, Verdict.SKIPPED, Verdict.SKIPPED);
        assertThat(outcome.message()).containsPattern("System.exit called\\?, at SumAnswer.java:[0-9]+");
    }

    @Test
    void a_native_crash_is_called_one() throws Exception {
        Attack.Outcome outcome = Attack.running(
                        "return Nd4j.createFromArray(1, 2).div(Nd4j.createFromArray(0, 0)).getDouble(0);")
                .grade()
                .sparesTheNextExercise();

        assertThat(outcome.sum().verdict()).isEqualTo(Verdict.CRASHED);
        assertThat(outcome.message()).containsPattern("native code crashed: .* \\(SIGFPE\\), at SumAnswer.java:[0-9]+");
    }

    @Test
    void a_compiler_that_never_ends_is_stopped_and_its_siblings_compile() throws Exception {
        StringBuilder bomb = new StringBuilder("public class SumAnswer implements mathdl.fixture.Sum {\n");
        bomb.append("static final String S0 = \"0123456789abcdef\";\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("static final String S%d = S%d + S%d;\n".formatted(i, i - 1, i - 1));
        }
        bomb.append("public double of(INDArray x) { return S39.length(); } }");

        Attack.Outcome outcome = Attack.source(bomb.toString()).grade().sparesTheNextExercise();

        assertThat(outcome.verdicts()).containsOnly(Verdict.REJECTED);
        assertThat(outcome.message()).contains("it does not compile");
    }

    @Test
    void an_endless_static_initialiser_costs_two_workers() throws Exception {
        Attack.Outcome outcome = Attack.source("""
                        public class SumAnswer implements mathdl.fixture.Sum {
                            static { while (System.nanoTime() != 0) { } }
                            public double of(INDArray x) { return 0; }
                        }
                        """).with(Attack.HURRIED).grade().sparesTheNextExercise();

        assertThat(outcome.verdicts()).containsExactly(Verdict.TIMED_OUT, Verdict.TIMED_OUT, Verdict.SKIPPED);
    }

    @Test
    void a_thread_that_outlives_its_call_harms_its_own_submission_only() throws Exception {
        Attack.Outcome outcome = Attack.running("""
                        new Thread(() -> {
                            try { Thread.sleep(20); } catch (InterruptedException e) { }
                            Runtime.getRuntime().halt(7);
                        }).start();
                        Thread.sleep(100);
                        return right(x);
                        """).grade().sparesTheNextExercise();

        assertThat(outcome.message()).contains("exit status 7");
    }

    @Test
    void a_new_instance_serves_each_check() throws Exception {
        Attack.Outcome outcome = Attack.source("""
                        public class SumAnswer implements mathdl.fixture.Sum {
                            private static int instances;
                            private final int number = ++instances;
                            public double of(INDArray x) { throw new IllegalStateException("instance " + number); }
                        }
                        """).grade();

        assertThat(outcome.sum().checks()).extracting(check -> check.message()).doesNotHaveDuplicates();
    }
}
