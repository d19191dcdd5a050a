package mathdl.checks.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class ArrayFactoryTest {

    static ArrayFactory[] factories() {
        return new ArrayFactory[] {PlainArray.factory(), new Nd4jArrays()};
    }

    @ParameterizedTest
    @MethodSource("factories")
    void makes_double_arrays_of_the_shape_asked_for(ArrayFactory arrays) {
        assertThat(arrays.vector(1, 2).shape()).containsExactly(2);
        assertThat(arrays.matrix(new double[][] {{1, 2, 3}, {4, 5, 6}}).shape()).containsExactly(2, 3);
        assertThat(arrays.create(new double[8], 2, 2, 2).shape()).containsExactly(2, 2, 2);
        assertThat(arrays.create(new double[] {1}).rank()).isZero();
        assertThat(arrays.vector(1, 2).dataType()).isEqualTo(DataType.DOUBLE);
    }

    @ParameterizedTest
    @MethodSource("factories")
    void copies_the_values(ArrayFactory arrays) {
        double[] values = {1, 2};
        INDArray vector = arrays.vector(values);
        values[0] = 9;
        assertThat(ArrayValues.doubles(vector)).containsExactly(1, 2);
    }

    @ParameterizedTest
    @MethodSource("factories")
    void refuses_values_that_do_not_fill_the_shape(ArrayFactory arrays) {
        assertThatThrownBy(() -> arrays.create(new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 values do not fill the shape []");
        assertThatThrownBy(() -> arrays.create(new double[] {1, 2}, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("factories")
    void refuses_rows_of_different_lengths(ArrayFactory arrays) {
        assertThatThrownBy(() -> arrays.matrix(new double[][] {{1, 2}, {3, 4, 5}}))
                .hasMessage("row 1 has 3 elements, row 0 has 2");
        assertThatThrownBy(() -> arrays.matrix(new double[][] {{1, 2}, {3}}))
                .hasMessage("row 1 has 1 elements, row 0 has 2");
        assertThatThrownBy(() -> arrays.matrix()).hasMessageContaining("without rows");
    }

    @ParameterizedTest
    @MethodSource("factories")
    void arrays_that_an_answer_creates_without_saying_so_are_double(ArrayFactory arrays) {
        Nd4j.setDefaultDataTypes(DataType.FLOAT, DataType.FLOAT);
        assertThat(new Nd4jArrays().vector(1).dataType()).isEqualTo(DataType.DOUBLE);
        assertThat(Nd4j.zeros(2).dataType()).isEqualTo(DataType.DOUBLE);
        assertThat(arrays.vector(1).dataType()).isEqualTo(DataType.DOUBLE);
    }
}
