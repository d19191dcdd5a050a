package mathdl.judge.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mathdl.checks.array.PlainArray;
import mathdl.checks.assertion.Tolerance;
import mathdl.fixture.Frame.Axes;
import mathdl.fixture.Mixture.Part;
import mathdl.judge.call.Outcome;
import mathdl.judge.value.FreeSigns;
import mathdl.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class SamenessTest {
    private static final Sameness SAMENESS = new Sameness(new Tolerance(0.1, 0, "coarse on purpose"), FreeSigns.NONE);

    private static boolean same(Object a, Object b) {
        return SAMENESS.same(new Outcome.Value(a), new Outcome.Value(b));
    }

    private static Object array(DataType type, double[] values, long... shape) {
        return PlainArray.of(type, values, shape);
    }

    static Stream<Arguments> alike() {
        return Stream.of(
                Arguments.of(1.0, 1.05),
                Arguments.of(Double.NaN, Double.NaN),
                Arguments.of(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY),
                Arguments.of(3, 3),
                Arguments.of("a", "a"),
                Arguments.of(null, null),
                Arguments.of(new double[] {1, Double.NaN}, new double[] {1.05, Double.NaN}),
                Arguments.of(new double[][] {{1}, {}}, new double[][] {{1.05}, {}}),
                Arguments.of(new int[] {1}, new int[] {1}),
                Arguments.of(List.of(1.0), Arrays.asList(1.05)),
                Arguments.of(new Part("a", 1, new double[] {2}), new Part("a", 1.05, new double[] {2.05})),
                Arguments.of(
                        array(DataType.DOUBLE, new double[] {1}, 1), array(DataType.DOUBLE, new double[] {1.05}, 1)));
    }

    @ParameterizedTest(autoCloseArguments = false) // JUnit would close an INDArray
    @MethodSource("alike")
    void within_tolerance_is_the_same(Object a, Object b) {
        assertThat(same(a, b)).isTrue();
    }

    static Stream<Arguments> unlike() {
        return Stream.of(
                Arguments.of(1.0, 1.2),
                Arguments.of(1.0, Double.NaN),
                Arguments.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY),
                Arguments.of(3, 4),
                Arguments.of(null, 1.0),
                Arguments.of("a", "b"),
                Arguments.of(new double[] {1}, new double[] {1, 1}),
                Arguments.of(List.of(), List.of(1.0)),
                Arguments.of(new Part("a", 1, null), new Part("b", 1, null)),
                Arguments.of(new Part("a", 1, null), new Part("a", 1, new double[0])),
                Arguments.of(array(DataType.DOUBLE, new double[] {1}, 1), array(DataType.FLOAT, new double[] {1}, 1)),
                Arguments.of(
                        array(DataType.DOUBLE, new double[] {1}, 1), array(DataType.DOUBLE, new double[] {1}, 1, 1)));
    }

    @ParameterizedTest(autoCloseArguments = false) // JUnit would close an INDArray
    @MethodSource("unlike")
    void anything_else_is_not(Object a, Object b) {
        assertThat(same(a, b)).isFalse();
        assertThat(same(b, a)).isFalse();
    }

    @Test
    void exceptions_are_the_same_if_their_kinds_are() {
        Outcome.Threw one = new Outcome.Threw("java.lang.Error", "", "a", "A:1");

        assertThat(SAMENESS.same(one, new Outcome.Threw("java.lang.Error", "x", "b", "")))
                .isTrue();
        assertThat(SAMENESS.same(one, new Outcome.Threw("java.lang.Exception", "", "a", "A:1")))
                .isFalse();
        assertThat(SAMENESS.same(one, new Outcome.Value(1.0))).isFalse();
    }

    @Test
    void changed_inputs_are_the_same_if_the_argument_is() {
        Outcome changed = new Outcome.ChangedInput("x", "x[0]: 1 became 2");

        assertThat(SAMENESS.same(changed, new Outcome.ChangedInput("x", "x[0]: 1 became 3")))
                .isTrue();
        assertThat(SAMENESS.same(changed, new Outcome.ChangedInput("y", "x[0]: 1 became 2")))
                .isFalse();
    }

    @Test
    void no_answer_is_never_the_same() {
        Outcome lost = new Outcome.Lost(Verdict.CRASHED, "gone");

        assertThat(SAMENESS.same(lost, lost)).isFalse();
    }

    @Test
    void vectors_of_free_sign_are_the_same_if_all_their_parts_are_turned() {
        FreeSigns signs = new FreeSigns(Set.of("upright"), Set.of("flat"));
        Object column = array(DataType.DOUBLE, new double[] {1, 2}, 2, 1);
        Object turned = array(DataType.DOUBLE, new double[] {-1, -2}, 2, 1);
        Object row = array(DataType.DOUBLE, new double[] {3, 4}, 1, 2);
        Object turnedRow = array(DataType.DOUBLE, new double[] {-3, -4}, 1, 2);

        assertThat(same(axes(column, row), axes(turned, turnedRow))).isFalse();
        assertThat(same(signs, axes(column, row), axes(turned, turnedRow))).isTrue();
        assertThat(same(signs, axes(column, row), axes(turned, row))).isFalse();
        assertThat(same(signs, axes(column, row), axes(column, turnedRow))).isFalse();
    }

    private static boolean same(FreeSigns signs, Object a, Object b) {
        return new Sameness(new Tolerance(0.1, 0, "coarse on purpose"), signs)
                .same(new Outcome.Value(a), new Outcome.Value(b));
    }

    private static Axes axes(Object upright, Object flat) {
        return new Axes((INDArray) upright, (INDArray) flat);
    }
}
