package mathdl.judge.attack;

import static org.assertj.core.api.Assertions.assertThat;

import mathdl.judge.sandbox.PlainProcess;
import mathdl.model.Verdict;
import mathdl.model.report.Diagnosis;
import org.junit.jupiter.api.Test;

/** Without a sandbox only harmless code runs, here as elsewhere. */
class PlainProcessTest {
    private static Attack harmless(String statements) {
        return Attack.running(statements).in(new PlainProcess());
    }

    @Test
    void a_right_answer_passes() throws Exception {
        assertThat(harmless("return right(x);")
                        .grade()
                        .sparesTheNextExercise()
                        .sum()
                        .points())
                .isEqualTo(4);
    }

    @Test
    void an_answer_that_comes_too_late_times_out() throws Exception {
        Attack.Outcome outcome = harmless("Thread.sleep(60_000); return 0;")
                .with(Attack.HURRIED)
                .grade()
                .sparesTheNextExercise();

        assertThat(outcome.verdicts()).containsExactly(Verdict.TIMED_OUT, Verdict.TIMED_OUT, Verdict.SKIPPED);
    }

    @Test
    void a_misconception_is_recognised_by_its_answers() throws Exception {
        Attack.Outcome outcome = harmless("return right(x) / x.length();").grade();

        assertThat(outcome.sum().verdict()).isEqualTo(Verdict.FAILED);
        assertThat(outcome.sum().checks().get(0).diagnosis())
                .isEqualTo(new Diagnosis("mean", "Do not divide by the number of elements."));
    }

    @Test
    void what_does_not_compile_is_rejected_with_its_line() throws Exception {
        Attack.Outcome outcome = harmless("return missing;").grade().sparesTheNextExercise();

        assertThat(outcome.verdicts()).containsOnly(Verdict.REJECTED);
        assertThat(outcome.message()).containsPattern("SumAnswer.java:\\d+: cannot find symbol");
    }

    @Test
    void an_empty_array_and_null_are_wrong_answers_and_no_faults() throws Exception {
        Attack.Outcome outcome = Attack.mixture("""
                        public List<Part> weighted(List<Part> parts) { return null; }
                        public INDArray twice(VectorFunction f, INDArray x) {
                            return org.nd4j.linalg.factory.Nd4j.empty(org.nd4j.linalg.api.buffer.DataType.DOUBLE);
                        }
                        """).in(new PlainProcess()).grade();

        assertThat(outcome.mixture().checks().get(0).message()).contains("wrong shape");
        assertThat(outcome.mixture().checks())
                .extracting(check -> check.verdict())
                .contains(Verdict.FAILED);
    }

    @Test
    void an_answer_too_long_to_be_sent_is_told() throws Exception {
        Attack.Outcome outcome = Attack.mixture("""
                        public List<Part> weighted(List<Part> parts) {
                            return List.of(new Part("", 1, new double[3_000_000]));
                        }
                        public INDArray twice(VectorFunction f, INDArray x) { return f.valueAt(f.valueAt(x)); }
                        """).in(new PlainProcess()).grade();

        assertThat(outcome.mixture().checks().get(1).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(outcome.mixture().checks().get(1).message()).contains("should it be that long?");
    }

    @Test
    void a_function_asked_too_often_is_a_time_out() throws Exception {
        Attack.Outcome outcome = Attack.mixture("""
                        public List<Part> weighted(List<Part> parts) { return parts; }
                        public INDArray twice(VectorFunction f, INDArray x) { while (true) f.valueAt(x); }
                        """).in(new PlainProcess()).grade();

        assertThat(outcome.mixture().checks().get(0).verdict()).isEqualTo(Verdict.TIMED_OUT);
        assertThat(outcome.mixture().checks().get(0).message()).contains("more than 1000 values");
    }

    @Test
    void a_function_asked_where_it_has_no_value_fails_the_check() throws Exception {
        Attack.Outcome outcome = Attack.mixture("""
                        public List<Part> weighted(List<Part> parts) { return parts; }
                        public INDArray twice(VectorFunction f, INDArray x) { return f.valueAt(null); }
                        """).in(new PlainProcess()).grade();

        assertThat(outcome.mixture().checks().get(0).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(outcome.mixture().checks().get(0).message()).contains("where it has none");
    }
}
