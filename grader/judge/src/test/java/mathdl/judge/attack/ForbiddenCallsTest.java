package mathdl.judge.attack;

import static org.assertj.core.api.Assertions.assertThat;

import mathdl.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an exercise forbids is seen in class files before any of them runs. */
@NeedsSandbox
class ForbiddenCallsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "return right(x) + new BitSet().length();",
                "java.util.function.Supplier<Object> s = BitSet::new; return right(x);",
                "Runnable r = () -> new BitSet(); return right(x);",
                "Object o = BitSet[].class; return right(x);",
                "if (x == null) { BitSet.valueOf(new long[0]); } return right(x);",
                "new PriorityQueue<>().add(1); return right(x);",
                "new java.util.zip.CRC32(); return right(x);",
                "class Own extends PriorityQueue<Integer> {} new Own().add(1); return right(x);",
                "return Helper.help(x); } static class Helper { static double help(INDArray x) { return"
                        + " Deeper.help(x) + right(x); } } static class Deeper { static double help(INDArray x) { return"
                        + " new BitSet().length(); }"
            })
    void are_rejected(String statements) throws Exception {
        Attack.Outcome outcome = Attack.running(statements).grade();

        assertThat(outcome.sum().verdict()).as(outcome.message()).isEqualTo(Verdict.REJECTED);
        assertThat(outcome.sum().points()).isZero();
        assertThat(outcome.message())
                .matches(
                        "(?s)SumAnswer\\.java(:[0-9]+)? uses .*, which is not allowed here: 7\\.1 asks you to add them");
        assertThat(outcome.mixture().verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void name_the_line() throws Exception {
        Attack.Outcome outcome = Attack.running("""
                double sum = right(x);
                BitSet bits = new BitSet();
                return sum + bits.length();""").grade();

        assertThat(outcome.message()).contains("uses BitSet,").doesNotContain("java:0");
    }

    @Test
    void do_no_harm_in_a_class_that_the_answer_does_not_lead_to() throws Exception {
        Attack.Outcome outcome = Attack.source("""
                public class SumAnswer implements mathdl.fixture.Sum {
                    public double of(INDArray x) { return x.sumNumber().doubleValue(); }
                }
                class Idle { Object bits = new BitSet(); }
                """).grade();

        assertThat(outcome.sum().verdict()).as(outcome.message()).isEqualTo(Verdict.PASSED);
    }
}
