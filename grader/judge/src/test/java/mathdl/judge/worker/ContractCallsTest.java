package mathdl.judge.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.array.PlainArray;
import mathdl.fixture.Mixture;
import mathdl.fixture.Sum;
import mathdl.judge.call.Outcome;
import mathdl.judge.call.Outcome.ChangedInput;
import mathdl.model.Verdict;
import mathdl.toolkit.function.VectorFunction;
import mathdl.worker.wire.Frame;
import mathdl.worker.wire.Messages.Thrown;
import mathdl.worker.wire.WireException;
import mathdl.worker.wire.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that a worker could make up. */
class ContractCallsTest {
    private static final Method OF = method(Sum.class, "of");
    private static final Method TWICE = method(Mixture.class, "twice");
    private static final Object[] INPUT = {PlainArray.factory().vector(1, 2)};

    private static Method method(Class<?> contract, String name) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(Writer body, Frame.Kind kind) throws WireException {
        return ContractCalls.outcome(OF, INPUT, body.toFrame(kind), text -> {});
    }

    private static Writer vector(Writer out, double... values) {
        out.bool(true).byteValue(0).bool(false).byteValue(1).int64(values.length);
        Arrays.stream(values).forEach(out::float64);
        return out;
    }

    private static Writer thrown(String text) {
        Writer out = new Writer();
        new Thrown(text, "", text, text, "").write(out);
        return out;
    }

    @Test
    void a_value_is_a_value() throws WireException {
        assertThat(outcome(new Writer().int32(-1).string("").float64(3), Frame.Kind.RETURNED))
                .isEqualTo(new Outcome.Value(3.0));
    }

    @Test
    void a_changed_input_is_named_by_index_and_values() throws WireException {
        Writer body = vector(new Writer().int32(0).bool(true), 1, 5).string("").float64(3);

        assertThat(outcome(body, Frame.Kind.RETURNED)).isEqualTo(new ChangedInput("x", "x[1]: 2.0 became 5.0"));
    }

    @Test
    void a_change_that_is_none_is_named_by_its_argument() throws WireException {
        Writer body = vector(new Writer().int32(0).bool(true), 1, 2).string("").float64(3);

        assertThat(outcome(body, Frame.Kind.RETURNED)).isEqualTo(new ChangedInput("x", "x"));
    }

    @Test
    void a_changed_input_counts_before_an_exception_and_lack_of_memory_before_both() throws WireException {
        Writer body = vector(thrown("java.lang.Error").int32(0).bool(true), 9, 2);
        Writer noMemory = vector(thrown("java.lang.OutOfMemoryError").int32(0).bool(true), 9, 2);

        assertThat(outcome(body, Frame.Kind.THREW)).isInstanceOf(ChangedInput.class);
        assertThat(outcome(noMemory, Frame.Kind.THREW)).isInstanceOf(Outcome.Threw.class);
    }

    @Test
    void a_closed_input_is_named() throws WireException {
        Writer body = new Writer().int32(0).bool(false).string("").float64(3);

        assertThat(((ChangedInput) outcome(body, Frame.Kind.RETURNED)).change()).contains("can no longer be read");
    }

    @Test
    void megabytes_of_text_are_cut() throws WireException {
        Outcome.Threw threw =
                (Outcome.Threw) outcome(thrown("x".repeat(3_000_000)).int32(-1), Frame.Kind.THREW);

        assertThat(Stream.of(threw.kind(), threw.message(), threw.place()))
                .allSatisfy(text -> assertThat(text).hasSizeLessThan(2100));
    }

    static Stream<Writer> lies() {
        return Stream.of(
                new Writer(),
                new Writer().int32(-2).string("").float64(3),
                new Writer().int32(1).bool(false).string("").float64(3),
                new Writer().int32(Integer.MAX_VALUE).bool(false).string("").float64(3),
                new Writer().int32(-1).string(""),
                new Writer().int32(-1).string("").float64(3).byteValue(0),
                new Writer().int32(-1).int32(Integer.MAX_VALUE).float64(3));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void what_is_no_answer_is_refused(Writer body) {
        assertThatThrownBy(() -> outcome(body, Frame.Kind.RETURNED)).isInstanceOf(WireException.class);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RETURNED", "THREW"})
    void no_other_message_answers_a_call(Frame.Kind kind) {
        assertThatThrownBy(() -> outcome(new Writer().int32(-1).string("").float64(3), kind))
                .isInstanceOf(WireException.class);
    }

    @Test
    void an_answer_of_random_bytes_is_refused_or_an_outcome() {
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            Arrays.fill(bytes, 0, Math.min(8, bytes.length), (byte) (i % 2 - 1)); // no changed argument, or the first
            Frame frame = new Frame(i % 3 == 0 ? Frame.Kind.THREW : Frame.Kind.RETURNED, bytes);
            try {
                assertThat(ContractCalls.outcome(OF, INPUT, frame, text -> {})).isNotNull();
            } catch (WireException e) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    private static Frame asked(int argument, int most, VectorFunction function, int times) throws Exception {
        Object[] arguments = {function, PlainArray.factory().vector(1)};
        WorkerProcess.Callback callback = ContractCalls.callback(TWICE, arguments, most);
        Frame question = vector(new Writer().int32(argument), 4).toFrame(Frame.Kind.CALLBACK);
        Frame answer = callback.answer(question);
        for (int i = 1; i < times; i++) {
            answer = callback.answer(question);
        }
        return answer;
    }

    @Test
    void a_function_is_asked_here() throws Exception {
        Frame answer = asked(0, 1, x -> PlainArray.factory().vector(2 * ArrayValues.doubles(x)[0]), 1);

        assertThat(answer.kind()).isEqualTo(Frame.Kind.CALLBACK_RETURNED);
        assertThat(answer.body()).isEqualTo(vector(new Writer(), 8).toBytes());
    }

    @Test
    void only_functions_can_be_asked_and_only_so_often() {
        for (int argument : new int[] {-1, 1, 2, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> asked(argument, 1, x -> x, 1)).isInstanceOf(WireException.class);
        }
        assertThatThrownBy(() -> asked(0, 3, x -> x, 4))
                .isInstanceOfSatisfying(
                        LostWorker.class, lost -> assertThat(lost.verdict()).isEqualTo(Verdict.TIMED_OUT));
    }

    @Test
    void a_function_that_has_no_value_there_fails_the_answer() {
        VectorFunction nowhere = x -> {
            throw new IllegalArgumentException("negative");
        };

        assertThatThrownBy(() -> asked(0, 1, nowhere, 1))
                .isInstanceOfSatisfying(
                        LostWorker.class, lost -> assertThat(lost.verdict()).isEqualTo(Verdict.FAILED))
                .hasMessageContaining("where it has none");
    }
}
