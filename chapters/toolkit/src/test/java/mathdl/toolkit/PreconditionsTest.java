package mathdl.toolkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class PreconditionsTest {

    @Test
    void accepts_distributions_with_impossible_and_certain_outcomes() {
        accepts(() -> Preconditions.requireProbabilities(vector(0.5, 0, 0.5), "p"));
        accepts(() -> Preconditions.requireProbabilities(vector(1), "p"));
    }

    @Test
    void accepts_a_sum_that_is_1_but_for_rounding() {
        double tenth = 0.1;
        accepts(() -> Preconditions.requireProbabilities(
                vector(tenth, tenth, tenth, tenth, tenth, tenth, tenth, tenth, tenth, tenth), "p"));
    }

    @Test
    void accepts_decimals_that_were_rounded_to_single_precision() {
        accepts(() -> Preconditions.requireProbabilities(vector(0.9f, 0.1f), "p"));
    }

    @Test
    void refuses_a_negative_probability_by_name_and_index() {
        refuses("p[1] is -0.25", () -> Preconditions.requireProbabilities(vector(0.75, -0.25, 0.5), "p"));
    }

    @Test
    void refuses_a_probability_above_1() {
        refuses("p[0] is 1.5", () -> Preconditions.requireProbabilities(vector(1.5, -0.5), "p"));
    }

    @Test
    void refuses_a_probability_of_nan() {
        refuses("p[2] is NaN", () -> Preconditions.requireProbabilities(vector(0.5, 0.5, Double.NaN), "p"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e-5, 1e-5})
    void refuses_a_sum_further_from_1_than_rounding(double excess) {
        refuses("q sums to", () -> Preconditions.requireProbabilities(vector(0.5, 0.5 + excess), "q"));
    }

    @Test
    void reads_a_strided_view_in_its_own_order() {
        INDArray matrix = Nd4j.createFromArray(new double[][] {{0.25, 9}, {0.75, -9}});
        accepts(() -> Preconditions.requireProbabilities(matrix.getColumn(0), "p"));
        refuses("x[1] is -9.0", () -> Preconditions.requirePositive(matrix.getColumn(1), "x"));
    }

    @Test
    void refuses_what_is_no_vector_and_tells_its_shape() {
        INDArray row = Nd4j.createFromArray(new double[][] {{0.5, 0.5}});
        refuses("p has shape [1, 2]; a vector [n]", () -> Preconditions.requireProbabilities(row, "p"));
        refuses("x has shape [1, 2]; a vector [n]", () -> Preconditions.requirePositive(row, "x"));
        refuses("x has shape [1, 2]; a vector [n]", () -> Preconditions.requireFinite(row, "x"));
        refuses("x has shape []; a vector [n]", () -> Preconditions.requireVector(Nd4j.scalar(1.0), "x"));
        accepts(() -> Preconditions.requireVector(vector(Double.NaN), "x"));
    }

    @Test
    void refuses_an_empty_vector() {
        INDArray empty = Nd4j.create(DataType.DOUBLE, 0);
        refuses("x has shape [0]", () -> Preconditions.requireVector(empty, "x"));
    }

    @Test
    void refuses_different_shapes_and_tells_both() {
        refuses(
                "mean has shape [2] but deviation has shape [3]",
                () -> Preconditions.requireSameShape(vector(1, 2), "mean", vector(1, 2, 3), "deviation"));
        accepts(() -> Preconditions.requireSameShape(vector(1, 2), "mean", vector(3, 4), "deviation"));
    }

    @Test
    void refuses_equal_lengths_of_different_shape() {
        INDArray column = Nd4j.createFromArray(new double[][] {{1}, {2}});
        refuses(
                "a has shape [2] but b has shape [2, 1]",
                () -> Preconditions.requireSameShape(vector(1, 2), "a", column, "b"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, -0.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refuses_what_is_not_positive_and_finite(double value) {
        refuses("sigma[1] is " + value, () -> Preconditions.requirePositive(vector(1, value), "sigma"));
    }

    @Test
    void accepts_every_positive_double() {
        accepts(() -> Preconditions.requirePositive(vector(Double.MIN_VALUE, Double.MAX_VALUE), "sigma"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refuses_what_is_not_finite(double value) {
        refuses("mu[0] is " + value, () -> Preconditions.requireFinite(vector(value, 1), "mu"));
    }

    @Test
    void accepts_every_finite_double() {
        accepts(() -> Preconditions.requireFinite(vector(-Double.MAX_VALUE, -0.0, Double.MAX_VALUE), "mu"));
    }

    @Test
    void accepts_a_finite_matrix_and_refuses_another_by_name_and_index() {
        INDArray matrix = Nd4j.createFromArray(new double[][] {{1, 2, 3}, {4, Double.NaN, 6}});
        refuses("A[1, 1] is NaN", () -> Preconditions.requireFiniteMatrix(matrix, "A"));
        refuses("A[1, 1] is NaN", () -> Preconditions.requireFiniteMatrix(matrix.dup('f'), "A"));
        accepts(() -> Preconditions.requireFiniteMatrix(matrix.getColumns(0, 2), "A"));
    }

    @Test
    void refuses_what_is_no_matrix_and_tells_its_shape() {
        refuses("A has shape [2]; a matrix [m, n]", () -> Preconditions.requireFiniteMatrix(vector(1, 2), "A"));
        INDArray empty = Nd4j.create(DataType.DOUBLE, 0, 3);
        refuses("A has shape [0, 3]", () -> Preconditions.requireFiniteMatrix(empty, "A"));
    }

    private static INDArray vector(double... values) {
        return Nd4j.createFromArray(values);
    }

    private static void accepts(ThrowingCallable call) {
        assertThatCode(call).doesNotThrowAnyException();
    }

    private static void refuses(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(message);
    }
}
