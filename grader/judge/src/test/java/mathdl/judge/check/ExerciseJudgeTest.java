package mathdl.judge.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mathdl.checks.CheckId;
import mathdl.checks.Seed;
import mathdl.fixture.FixtureCourse;
import mathdl.fixture.Mixture;
import mathdl.judge.call.Answerer;
import mathdl.judge.call.Outcome;
import mathdl.model.Verdict;
import mathdl.model.report.CheckResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExerciseJudgeTest {
    private static ExerciseRun run(String contract, Answerer answerer) {
        return new ExerciseJudge(FixtureCourse.entry(contract)).run(answerer, Seed.PUBLIC);
    }

    private static List<Verdict> verdicts(ExerciseRun run) {
        return run.result().checks().stream().map(CheckResult::verdict).toList();
    }

    private static Outcome threw(String kind, String cause, String message) {
        return new Outcome.Threw(kind, cause, message, "SumAnswer.java:3");
    }

    @Test
    void a_right_answer_gets_all_points() {
        ExerciseRun run = run("Sum", Fake.right());

        assertThat(run.result().points()).isEqualTo(4);
        assertThat(run.result().verdict()).isEqualTo(Verdict.PASSED);
        assertThat(run.faults()).isEmpty();
    }

    @Test
    void every_call_is_recorded_with_its_inputs() {
        assertThat(run("Sum", Fake.right()).calls()).hasSize(4).allSatisfy(call -> {
            assertThat(call.method().getName()).isEqualTo("of");
            assertThat(call.arguments()).hasSize(1);
            assertThat(call.outcome()).isInstanceOf(Outcome.Value.class);
        });
    }

    @Test
    void a_wrong_answer_fails_with_its_facts() {
        CheckResult check = run("Sum", Fake.always(new Outcome.Value(Double.NaN)))
                .result()
                .checks()
                .get(0);

        assertThat(check.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(check.points()).isZero();
        assertThat(check.message()).contains("NaN");
        assertThat(check.facts()).isNotEmpty();
    }

    @Test
    void a_check_with_fixed_inputs_scores_only_beside_a_passed_seeded_one() {
        Answerer known = new Fake(x -> new Outcome.Value(x[0] == 1 ? 6.0 : 7 + x[0] * x[0]));

        ExerciseRun run = run("Sum", known);

        assertThat(verdicts(run)).containsExactly(Verdict.FAILED, Verdict.PASSED, Verdict.FAILED);
        assertThat(run.result().points()).isZero();
        assertThat(run.result().checks().get(1).message()).contains("scores once a check with drawn inputs passes");
    }

    static Stream<Arguments> overruling() {
        String stub = "java.lang.UnsupportedOperationException";
        return Stream.of(
                Arguments.of(threw(stub, "", "7.1 is not implemented yet"), Verdict.UNATTEMPTED),
                Arguments.of(new Outcome.Lost(Verdict.TIMED_OUT, "late"), Verdict.TIMED_OUT),
                Arguments.of(new Outcome.Lost(Verdict.CRASHED, "gone"), Verdict.CRASHED),
                Arguments.of(new Outcome.Lost(Verdict.SKIPPED, "not run"), Verdict.SKIPPED),
                Arguments.of(new Outcome.ChangedInput("x", "x[0]: 1.0 became 2.0"), Verdict.FAILED),
                Arguments.of(threw("java.lang.OutOfMemoryError", "", "Java heap space"), Verdict.OUT_OF_MEMORY),
                Arguments.of(threw("java.net.ConnectException", "", "refused"), Verdict.DENIED),
                Arguments.of(threw("java.lang.RuntimeException", "java.net.SocketException", ""), Verdict.DENIED),
                Arguments.of(threw("java.io.IOException", "", "Cannot run program \"ls\""), Verdict.DENIED),
                Arguments.of(
                        threw(
                                "java.io.UncheckedIOException",
                                "java.io.IOException",
                                "java.io.IOException: Cannot run program \"ls\""),
                        Verdict.DENIED));
    }

    @ParameterizedTest
    @MethodSource("overruling")
    void what_happened_overrules_a_check_that_swallows_everything(Outcome outcome, Verdict verdict) {
        assertThat(verdicts(run("Swallow", Fake.always(outcome)))).containsOnly(verdict);
        assertThat(verdicts(run("Sum", Fake.always(outcome)))).containsOnly(verdict);
    }

    static Stream<Outcome> leftToTheCheck() {
        return Stream.of(
                threw("java.lang.IllegalArgumentException", "", "no"),
                threw("java.lang.UnsupportedOperationException", "", "7.2 is not implemented yet"),
                threw("java.lang.UnsupportedOperationException", "", ""),
                threw("java.io.IOException", "", "my own"),
                threw("java.lang.RuntimeException", "java.io.IOException", "java.io.IOException: my own"),
                threw("java.lang.RuntimeException", "", "Cannot run program"),
                threw("java.lang.StackOverflowError", "", ""));
    }

    @ParameterizedTest
    @MethodSource("leftToTheCheck")
    void an_exception_of_the_student_s_is_left_to_the_check(Outcome outcome) {
        assertThat(verdicts(run("Swallow", Fake.always(outcome)))).containsOnly(Verdict.PASSED);
        assertThat(verdicts(run("Sum", Fake.always(outcome)))).containsOnly(Verdict.FAILED);
    }

    @Test
    void null_fails_by_name_even_if_the_check_does_not_look() {
        ExerciseRun run = run("Swallow", Fake.always(new Outcome.Value(null)));

        assertThat(verdicts(run)).containsOnly(Verdict.FAILED);
        assertThat(run.result().checks().get(0).message()).contains("returns null");
        assertThat(run.faults()).isEmpty();
    }

    @Test
    void null_is_found_wherever_it_is() {
        Mixture.Part part = new Mixture.Part("a", 1, null);

        assertThat(Nulls.firstIn(null)).contains("");
        assertThat(Nulls.firstIn(List.of(part))).contains("[0].values");
        assertThat(Nulls.firstIn(new double[][] {{1}, null})).contains("[1]");
        assertThat(Nulls.firstIn(List.of(1.0, new double[] {1}))).isEmpty();
    }

    @Test
    void a_check_that_was_decided_asks_nothing_more() {
        int[] asked = {0};
        Answerer lost = new Fake(x -> {
            asked[0]++;
            return new Outcome.Lost(Verdict.CRASHED, "gone");
        });

        run("Swallow", lost);

        assertThat(asked[0]).as("calls of a check that makes two").isEqualTo(1);
    }

    @Test
    void an_answer_that_cannot_be_opened_answers_every_check_with_the_reason() {
        Answerer unopened = new Answerer() {
            @Override
            public Optional<Outcome> open(CheckId check) {
                return Optional.of(new Outcome.Lost(Verdict.SKIPPED, "why"));
            }

            @Override
            public Outcome call(Method method, Object[] arguments) {
                throw new AssertionError("it was not opened");
            }
        };

        assertThat(run("Sum", unopened).result().checks())
                .allSatisfy(check -> assertThat(check.message()).isEqualTo("why"));
    }

    @Test
    void no_checks_are_a_fault_of_the_grader() {
        assertThatThrownBy(() -> new ExerciseJudge(FixtureCourse.entry("Empty")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has no checks");
        assertThatThrownBy(() -> new ExerciseJudge(FixtureCourse.entry("Missing")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("there are no checks");
    }

    @Test
    void what_goes_wrong_in_a_check_itself_is_a_fault_of_the_grader() {
        ExerciseRun run = run("Faulty", Fake.right());

        assertThat(run.result().checks()).extracting(CheckResult::verdict).containsOnly(Verdict.GRADER_FAULT);
        assertThat(run.result().checks())
                .extracting(CheckResult::message)
                .satisfiesExactly(
                        message -> assertThat(message).contains("gave up"),
                        message -> assertThat(message).contains("never called the answer"),
                        message -> assertThat(message).contains("did not run"),
                        message ->
                                assertThat(message).contains("failed in itself").contains("broken oracle"))
                .allSatisfy(message -> assertThat(message).contains("not your mistake"));
        assertThat(run.faults()).hasSize(4);
        assertThat(run.result().points()).isZero();
    }

    @Test
    void without_running_every_check_has_the_verdict_and_its_points_stay_open() {
        ExerciseJudge judge = new ExerciseJudge(FixtureCourse.sum());

        assertThat(judge.withoutRunning(Verdict.REJECTED, "why").maxPoints()).isEqualTo(4);
        assertThat(judge.withoutRunning(Verdict.REJECTED, "why").points()).isZero();
        assertThat(judge.maxPoints()).isEqualTo(4);
    }
}
