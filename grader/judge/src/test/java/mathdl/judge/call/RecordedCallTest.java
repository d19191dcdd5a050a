package mathdl.judge.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import mathdl.checks.CheckId;
import mathdl.checks.array.PlainArray;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

class RecordedCallTest {
    @SuppressWarnings("unused") // only their signatures
    private interface Contract {
        void matrix(INDArray a);

        void wholeNumbers(int[] a, long[] b, double[][] c);

        void function(DoubleUnaryOperator a, double b);

        void list(List<String> a);
    }

    @Test
    void a_matrix_is_its_rows() {
        INDArray matrix = PlainArray.factory().matrix(new double[][] {{1, 2}, {3, 4}});
        assertThat(described("matrix", matrix)).endsWith(" = [[1.0, 2.0], [3.0, 4.0]]");
    }

    @Test
    void java_arrays_are_their_numbers() {
        assertThat(described("wholeNumbers", new int[] {1, 2}, new long[] {3}, new double[][] {{4}, {5}}))
                .contains(" = [1, 2], ", " = [3], ")
                .endsWith(" = [[4.0], [5.0]]");
    }

    @Test
    void a_function_is_one() {
        DoubleUnaryOperator square = x -> x * x;
        assertThat(described("function", square, 0.5))
                .contains(" = a function, ")
                .endsWith(" = 0.5");
        assertThat(described("function", null, 0.5)).contains(" = null, ");
    }

    @Test
    void what_is_long_is_cut_short() {
        assertThat(described("wholeNumbers", new int[1000], new long[0], new double[0][]))
                .hasSizeLessThan(300)
                .contains("0, 0…, ", " = [], ");
        assertThat(described("list", List.of("x".repeat(500))))
                .hasSizeLessThan(300)
                .endsWith("x…");
    }

    private static String described(String name, Object... arguments) {
        Method method = Arrays.stream(Contract.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return new RecordedCall(new CheckId("9.9", "a"), method, Arrays.asList(arguments), new Outcome.Value(0.0))
                .describeArguments();
    }
}
