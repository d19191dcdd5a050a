package mathdl.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mathdl.checks.assertion.Mismatch;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** An input that the answer changes is found, whatever kind of input it is, and named. */
class ChangedInputTest {

    /** The state of an optimizer, as a contract's record. */
    @SuppressWarnings("ArrayRecordComponent") // a contract may have such a record
    public record State(double[] moments, INDArray mean, int step) {}

    /** A contract for each kind of input. */
    public interface Kinds {
        void array(INDArray x);

        void vector(double[] x);

        void rows(double[][] rows);

        void arrays(List<INDArray> xs);

        void names(String[] names);

        void state(State state);

        void several(double a, double[] b, INDArray c);

        void wholes(INDArray counts);

        void nothing();
    }

    private final List<Object> seen = new ArrayList<>();

    /** Calls a contract whose answer does something to its last argument. */
    private void call(Consumer<Kinds> use, Consumer<Object> answer) {
        Class<?>[] types = {Kinds.class};
        Object careless = Proxy.newProxyInstance(Kinds.class.getClassLoader(), types, (proxy, method, arguments) -> {
            Object last = arguments == null ? null : arguments[arguments.length - 1];
            seen.add(last);
            answer.accept(last);
            return null;
        });
        CallGuard guard = new CallGuard(careless, "9.1");
        use.accept((Kinds) Proxy.newProxyInstance(Kinds.class.getClassLoader(), types, guard));
    }

    private void assertChanged(Consumer<Kinds> use, Consumer<Object> answer, String change) {
        assertThatThrownBy(() -> call(use, answer))
                .isInstanceOf(Mismatch.class)
                .hasMessage("your code changes its input\n    changed: " + change);
        assertThat(seen).isNotEmpty();
    }

    private static INDArray matrix() {
        return Nd4j.createFromArray(new double[][] {{1, 2, 3}, {4, 5, 6}});
    }

    @Test
    void of_an_array_in_any_layout() {
        Consumer<Object> put = x -> ((INDArray) x).putScalar(new long[] {1, 0}, 7);
        assertChanged(kinds -> kinds.array(matrix()), put, "x[1, 0]: 4.0 became 7.0");
        assertChanged(kinds -> kinds.array(matrix().dup('f')), put, "x[1, 0]: 4.0 became 7.0");
        assertChanged(kinds -> kinds.array(matrix().transpose()), put, "x[1, 0]: 2.0 became 7.0");
    }

    @Test
    void of_an_array_through_a_view_of_it() {
        assertChanged(
                kinds -> kinds.array(matrix()), x -> ((INDArray) x).getRow(1).addi(1), "x[1, 0]: 4.0 became 5.0");
    }

    @Test
    void of_an_arrays_shape() {
        assertChanged(
                kinds -> kinds.array(matrix()),
                x -> ((INDArray) x).permutei(1, 0),
                "x: DOUBLE array of shape [2, 3] became DOUBLE array of shape [3, 2]");
    }

    @Test
    void of_an_array_that_is_closed() {
        assertChanged(
                kinds -> kinds.array(matrix()),
                x -> ((INDArray) x).close(),
                "x: DOUBLE array of shape [2, 3] became a closed array");
    }

    @Test
    void of_whole_numbers_beyond_the_digits_of_a_double() {
        long large = 1L << 53;
        assertChanged(
                kinds -> kinds.wholes(Nd4j.createFromArray(large)),
                x -> ((INDArray) x).addi(1),
                "counts[0]: 9007199254740992 became 9007199254740993");
    }

    @Test
    void of_a_java_array() {
        assertChanged(kinds -> kinds.vector(new double[] {1, 2}), x -> ((double[]) x)[1] = 3, "x[1]: 2.0 became 3.0");
    }

    @Test
    void of_an_element_that_becomes_nan_or_changes_the_sign_of_zero() {
        assertChanged(
                kinds -> kinds.vector(new double[] {0}), x -> ((double[]) x)[0] = Double.NaN, "x[0]: 0.0 became NaN");
        assertChanged(kinds -> kinds.vector(new double[] {0}), x -> ((double[]) x)[0] = -0.0, "x[0]: 0.0 became -0.0");
    }

    @Test
    void of_an_array_of_arrays_its_elements_and_its_rows() {
        Consumer<Kinds> use = kinds -> kinds.rows(new double[][] {{1, 2}, {3, 4}});
        assertChanged(use, x -> ((double[][]) x)[1][0] = 9, "rows[1][0]: 3.0 became 9.0");
        assertChanged(use, x -> ((double[][]) x)[1] = new double[] {3, 9}, "rows[1][1]: 4.0 became 9.0");
        assertChanged(use, x -> ((double[][]) x)[1] = new double[0], "rows[1]: double[2] became double[0]");
        assertChanged(use, x -> ((double[][]) x)[0] = null, "rows[0]: double[2] became null");
    }

    @Test
    @SuppressWarnings("unchecked")
    void of_a_list_its_arrays_and_its_members() {
        Consumer<Kinds> use = kinds -> kinds.arrays(new ArrayList<>(List.of(matrix(), matrix())));
        assertChanged(
                use, xs -> ((List<INDArray>) xs).get(1).putScalar(new long[] {0, 2}, 8), "xs[1][0, 2]: 3.0 became 8.0");
        assertChanged(use, xs -> ((List<INDArray>) xs).set(0, matrix().mul(2)), "xs[0][0, 0]: 1.0 became 2.0");
        assertChanged(use, xs -> ((List<INDArray>) xs).remove(0), "xs: 2 parts became 1 parts");
    }

    @Test
    void of_an_array_of_texts() {
        assertChanged(
                kinds -> kinds.names(new String[] {"a", "b"}), x -> ((String[]) x)[1] = "c", "names[1]: b became c");
    }

    @Test
    void of_an_array_in_a_record() {
        Consumer<Kinds> use = kinds -> kinds.state(new State(new double[] {1, 2}, matrix(), 3));
        assertChanged(use, x -> ((State) x).moments()[0] = 5, "state.moments[0]: 1.0 became 5.0");
        assertChanged(use, x -> ((State) x).mean().addi(1), "state.mean[0, 0]: 1.0 became 2.0");
    }

    @Test
    void of_the_argument_that_it_is_among_several() {
        assertChanged(
                kinds -> kinds.several(0.5, new double[] {1}, matrix()),
                x -> ((INDArray) x).assign(0),
                "c[0, 0]: 1.0 became 0.0");
    }

    @Test
    void and_an_input_that_stays_is_none() {
        Consumer<Object> reads = x -> assertThat(String.valueOf(x)).isNotNull();
        assertThatCode(() -> call(kinds -> kinds.array(matrix()), reads)).doesNotThrowAnyException();
        assertThatCode(() -> call(kinds -> kinds.array(null), reads)).doesNotThrowAnyException();
        assertThatCode(() -> call(kinds -> kinds.array(Nd4j.empty(DataType.DOUBLE)), reads))
                .doesNotThrowAnyException();
        assertThatCode(() -> call(kinds -> kinds.vector(new double[] {Double.NaN}), reads))
                .doesNotThrowAnyException();
        assertThatCode(() -> call(kinds -> kinds.rows(new double[][] {{1}, null}), reads))
                .doesNotThrowAnyException();
        assertThatCode(() -> call(kinds -> kinds.arrays(List.of()), reads)).doesNotThrowAnyException();
        assertThatCode(() -> call(kinds -> kinds.state(new State(null, matrix(), 1)), reads))
                .doesNotThrowAnyException();
        assertThatCode(() -> call(Kinds::nothing, reads)).doesNotThrowAnyException();
    }
}
