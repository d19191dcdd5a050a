package mathdl.checks.assertion;

import static mathdl.checks.assertion.Tolerance.EXACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.stream.Stream;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.array.Layouts;
import mathdl.checks.array.PlainArray;
import mathdl.model.Fact;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class ArrayAssertTest {
    private static final Tolerance QUARTER = new Tolerance(0.25, 0, "exact in binary");

    private static Mismatch mismatch(ThrowingCallable call) {
        Mismatch mismatch = catchThrowableOfType(Mismatch.class, call);
        assertThat(mismatch).as("a mismatch").isNotNull();
        return mismatch;
    }

    private static ArrayAssert array(INDArray actual) {
        return MathAssertions.assertThat(actual);
    }

    private static INDArray vector(double... values) {
        return PlainArray.factory().vector(values);
    }

    @TestFactory
    Stream<DynamicTest> accepts_the_same_elements_in_every_layout() {
        return Stream.of(Layouts.scalars(), Layouts.vectors(), Layouts.matrices(), Layouts.cubes())
                .flatMap(layouts -> layouts.entrySet().stream())
                .map(layout -> DynamicTest.dynamicTest(layout.getKey(), () -> {
                    INDArray actual = layout.getValue();
                    double[] elements = ArrayValues.doubles(actual);
                    array(actual).isCloseTo(elements, actual.shape(), EXACT);
                    array(actual).isFiniteOfShape(actual.shape());
                }));
    }

    @TestFactory
    Stream<DynamicTest> names_the_first_differing_index_in_row_major_order_in_every_layout() {
        return Layouts.matrices().entrySet().stream()
                .map(layout -> DynamicTest.dynamicTest(layout.getKey(), () -> {
                    double[][] expected = {{1, 2, 0}, {4, 0, 0}};
                    assertThat(mismatch(() -> array(layout.getValue()).isCloseTo(expected, EXACT))
                                    .facts())
                            .containsExactly(
                                    new Fact("first difference at", "[0, 2]"),
                                    new Fact("expected", "0.0"),
                                    new Fact("actual", "3.0"),
                                    new Fact("error", "3.00e+00"),
                                    new Fact("tolerance", "none: the value is exact"),
                                    new Fact("elements that differ", "3 of 6"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> names_the_index_in_vectors_cubes_and_scalars() {
        return Stream.of(
                        indexes(Layouts.vectors(), "[2]", new double[] {1, 2, 0}),
                        indexes(Layouts.scalars(), "[]", new double[] {0}))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> indexes(Map<String, INDArray> layouts, String index, double[] expected) {
        return layouts.entrySet().stream()
                .map(layout -> DynamicTest.dynamicTest(layout.getKey(), () -> {
                    INDArray actual = layout.getValue();
                    Mismatch mismatch = mismatch(() -> array(actual).isCloseTo(expected, actual.shape(), EXACT));
                    assertThat(mismatch.facts()).contains(new Fact("first difference at", index));
                }));
    }

    @TestFactory
    Stream<DynamicTest> names_the_index_in_a_cube() {
        return Layouts.cubes().entrySet().stream()
                .map(layout -> DynamicTest.dynamicTest(layout.getKey(), () -> {
                    double[] expected = ArrayValues.doubles(layout.getValue());
                    expected[1 * 12 + 2 * 4 + 3] = 0;
                    Mismatch mismatch =
                            mismatch(() -> array(layout.getValue()).isCloseTo(expected, new long[] {2, 3, 4}, EXACT));
                    assertThat(mismatch.facts())
                            .contains(new Fact("first difference at", "[1, 2, 3]"), new Fact("actual", "123.0"));
                }));
    }

    @Test
    void counts_only_what_is_beyond_the_tolerance_and_shows_its_reason() {
        Mismatch mismatch = mismatch(
                () -> array(vector(1.25, 2.5, 3.5)).as("the gradient").isCloseTo(new double[] {1, 2, 3}, QUARTER));
        assertThat(mismatch.headline()).isEqualTo("the gradient is not the expected array");
        assertThat(mismatch.facts())
                .contains(
                        new Fact("first difference at", "[1]"),
                        new Fact("elements that differ", "2 of 3"),
                        new Fact("tolerance", "0.25: exact in binary"));
    }

    @Test
    void judges_a_java_array_as_a_vector() {
        MathAssertions.assertThat(new double[] {1, 2}).isCloseTo(new double[] {1, 2}, EXACT);
        assertThat(mismatch(() -> MathAssertions.assertThat((double[]) null).isCloseTo(new double[] {1}, EXACT))
                        .headline())
                .isEqualTo("the answer is null");
    }

    @Test
    void rejects_null_by_name() {
        Mismatch mismatch = mismatch(() -> array(null).isCloseTo(new double[] {1, 2}, QUARTER));
        assertThat(mismatch.headline()).isEqualTo("the answer is null");
        assertThat(mismatch.facts()).containsExactly(new Fact("expected", "an array of shape [2]"));
        assertThat(mismatch(() -> array(null).isFiniteOfShape(3, 3)).headline()).isEqualTo("the answer is null");
    }

    @Test
    void rejects_another_data_type_by_name() {
        for (INDArray actual : new INDArray[] {
            PlainArray.of(DataType.FLOAT, new double[] {1}, 1),
            PlainArray.ofWhole(DataType.INT64, new long[] {1}, 1),
            Nd4j.createFromArray(1f),
            Nd4j.createFromArray(1),
            Nd4j.createFromArray(true)
        }) {
            Mismatch mismatch = mismatch(() -> array(actual).isCloseTo(new double[] {1}, QUARTER));
            assertThat(mismatch.headline()).isEqualTo("the answer has the wrong data type");
            assertThat(mismatch.facts())
                    .containsExactly(
                            new Fact("expected", "DOUBLE"),
                            new Fact("actual", actual.dataType().name()));
        }
    }

    @Test
    void rejects_another_shape_by_name_also_one_that_numpy_would_broadcast() {
        double[] expected = {1, 2, 3};
        for (INDArray actual : new INDArray[] {
            vector(1, 2),
            vector(1, 2, 3, 4),
            PlainArray.of(DataType.DOUBLE, expected, 1, 3),
            PlainArray.of(DataType.DOUBLE, expected, 3, 1),
            Nd4j.createFromArray(new double[][] {{1}, {2}, {3}}),
            Nd4j.createFromArray(expected).reshape(1, 3),
            Nd4j.scalar(1.0),
            Nd4j.empty(DataType.DOUBLE),
            Nd4j.create(DataType.DOUBLE, 0)
        }) {
            assertThat(mismatch(() -> array(actual).isCloseTo(expected, QUARTER))
                            .headline())
                    .isEqualTo("the answer has the wrong shape");
        }
    }

    @Test
    void tells_an_empty_array_from_a_scalar_though_nd4j_gives_both_one_shape() {
        INDArray empty = Nd4j.empty(DataType.DOUBLE);
        Mismatch mismatch = mismatch(() -> array(empty).isCloseTo(new double[] {7}, new long[0], QUARTER));
        assertThat(mismatch.facts()).containsExactly(new Fact("expected", "[]"), new Fact("actual", "an empty array"));
        assertThat(mismatch(() -> array(empty).isFiniteOfShape()).headline())
                .isEqualTo("the answer has the wrong shape");
    }

    @Test
    void an_empty_array_agrees_with_an_empty_one_of_its_shape() {
        assertThatCode(() -> array(vector()).isCloseTo(new double[0], EXACT)).doesNotThrowAnyException();
        assertThatCode(() -> array(Nd4j.create(DataType.DOUBLE, 0, 3))
                        .isCloseTo(new double[0], new long[] {0, 3}, EXACT)
                        .isFiniteOfShape(0, 3))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void rejects_what_is_not_finite_by_name_and_index_before_any_other_difference(double value) {
        INDArray real =
                Nd4j.createFromArray(new double[][] {{9, 2}, {value, 4}}).dup('f');
        Mismatch mismatch = mismatch(() -> array(real).isCloseTo(new double[][] {{1, 2}, {3, 4}}, QUARTER));
        assertThat(mismatch.headline()).isEqualTo("the answer holds " + Numbers.format(value));
        assertThat(mismatch.facts())
                .containsExactly(
                        new Fact("index", "[1, 0]"),
                        new Fact("expected", "3.0"),
                        new Fact("actual", Numbers.format(value)));
        Mismatch shaped = mismatch(() -> array(real).isFiniteOfShape(2, 2));
        assertThat(shaped.headline()).isEqualTo("the answer holds " + Numbers.format(value));
        assertThat(shaped.facts()).contains(new Fact("expected", "a finite number"));
    }

    @Test
    void an_expected_infinity_is_met_by_itself_only() {
        double infinity = Double.POSITIVE_INFINITY;
        double[] expected = {1, infinity};
        assertThatCode(() -> array(vector(1, infinity)).isCloseTo(expected, EXACT))
                .doesNotThrowAnyException();
        assertThat(mismatch(() -> array(vector(1, 1e308)).isCloseTo(expected, QUARTER))
                        .facts())
                .contains(new Fact("first difference at", "[1]"), new Fact("expected", "+Infinity"));
        assertThat(mismatch(() -> array(vector(1, -infinity)).isCloseTo(expected, QUARTER))
                        .headline())
                .isEqualTo("the answer holds -Infinity");
        assertThat(mismatch(() -> array(vector(1, Double.NaN)).isCloseTo(expected, QUARTER))
                        .headline())
                .isEqualTo("the answer holds NaN");
    }

    @Test
    void a_check_that_expects_nan_is_at_fault_itself() {
        assertThatThrownBy(() -> array(vector(Double.NaN)).isCloseTo(new double[] {Double.NaN}, QUARTER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a check cannot expect NaN");
    }

    @Test
    void a_check_whose_expected_values_do_not_fill_the_shape_is_at_fault_itself() {
        assertThatThrownBy(() -> array(vector(1, 2)).isCloseTo(new double[] {1, 2, 3}, new long[] {2}, QUARTER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> array(vector(1, 2)).isCloseTo(new double[] {1}, new long[] {2}, QUARTER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> array(vector(1, 2)).isCloseTo(new double[][] {{1, 2}, {3}}, QUARTER))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> array(vector(1, 2)).isCloseTo(new double[][] {}, QUARTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** ND4J's equals forgives errors of 1e-5, a plain array's compares identity: neither may judge. */
    @Test
    void offers_no_equality() {
        INDArray actual = Nd4j.createFromArray(1.0);
        assertThatThrownBy(() -> array(actual).isEqualTo(actual)).hasMessageContaining("isCloseTo");
        assertThatThrownBy(() -> array(actual).isNotEqualTo(actual)).hasMessageContaining("isCloseTo");
    }
}
