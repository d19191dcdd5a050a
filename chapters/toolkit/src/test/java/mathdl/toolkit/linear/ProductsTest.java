package mathdl.toolkit.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Layouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class ProductsTest {
    static Stream<Arguments> shapes() {
        return Stream.of(
                fits(of(4), of(4), of()),
                fits(of(1), of(1), of()),
                fits(of(4), of(4, 3), of(3)),
                fits(of(3, 4), of(4), of(3)),
                fits(of(3, 4), of(4, 5), of(3, 5)),
                fits(of(1, 1), of(1, 1), of(1, 1)),
                fits(of(70, 65), of(65, 3), of(70, 3)),
                fits(of(6, 3, 4), of(6, 4, 2), of(6, 3, 2)),
                fits(of(6, 3, 4), of(4, 2), of(6, 3, 2)),
                fits(of(3, 4), of(6, 4, 2), of(6, 3, 2)),
                fits(of(6, 3, 4), of(4), of(6, 3)),
                fits(of(4), of(6, 4, 2), of(6, 2)),
                fits(of(2, 1, 3, 4), of(5, 4, 2), of(2, 5, 3, 2)),
                fits(of(1, 5, 3, 4), of(2, 1, 4, 2), of(2, 5, 3, 2)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void every_element_is_a_row_times_a_column(long[] a, long[] b, long[] shape) {
        INDArray A = Layouts.gaussian(1, a);
        INDArray B = Layouts.gaussian(2, b);
        INDArray product = Products.matmul(A, B);
        assertThat(product.shape()).containsExactly(shape);
        assertThat(product.ordering()).isEqualTo('c');
        double[] expected = Naive.matmul(A, B);
        double[] actual = Elements.of(product, "product");
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            assertThat(Math.abs(actual[i] - expected[i])).as("element %d", i).isLessThan(1e-13);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void every_layout_gives_the_same_and_stays_as_it_was(long[] a, long[] b, long[] shape) {
        INDArray A = Layouts.gaussian(1, a).muli(1 << 20);
        INDArray B = Layouts.gaussian(2, b).muli(1 << 20);
        // Small integers: whatever the order of summation, nothing is rounded.
        INDArray exactA = Transforms.round(A.div(1 << 18));
        INDArray exactB = Transforms.round(B.div(1 << 18));
        Layouts.givesTheSameForAll(exactA, x -> Elements.of(Products.matmul(x, exactB), "product"));
        Layouts.givesTheSameForAll(exactB, x -> Elements.of(Products.matmul(exactA, x), "product"));
        assertThat(Products.matmul(exactA, exactB).shape()).containsExactly(shape);
    }

    @Test
    void float_in_is_float_out_and_mixed_is_refused() {
        INDArray A = Layouts.gaussian(1, 2, 3, 4);
        INDArray B = Layouts.gaussian(2, 4, 2);
        assertThat(Products.matmul(A.castTo(DataType.FLOAT), B.castTo(DataType.FLOAT))
                        .dataType())
                .isEqualTo(DataType.FLOAT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Products.matmul(A, B.castTo(DataType.FLOAT)))
                .withMessageContaining("A has dtype DOUBLE but B has dtype FLOAT");
    }

    @Test
    void errors_name_both_shapes() {
        refuses(of(3, 4), of(3, 4), "A has shape [3, 4] but B has shape [3, 4]");
        refuses(of(3), of(4), "A has shape [3] but B has shape [4]");
        refuses(of(2, 3, 4), of(3, 4, 2), "A has shape [2, 3, 4] but B has shape [3, 4, 2]; batch axes");
        refuses(of(), of(1), "A has shape [] but B has shape [1]");
    }

    @Test
    void nan_and_infinity_follow_ieee() {
        INDArray A = Nd4j.createFromArray(new double[][] {{Double.POSITIVE_INFINITY, 1}, {Double.NaN, 1}});
        INDArray product = Products.matmul(A, Nd4j.createFromArray(new double[][] {{2, 0}, {3, 4}}));
        assertThat(Elements.of(product, "product"))
                .containsExactly(Double.POSITIVE_INFINITY, Double.NaN, Double.NaN, Double.NaN);
    }

    private static void refuses(long[] a, long[] b, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Products.matmul(Layouts.gaussian(1, a), Layouts.gaussian(2, b)))
                .withMessageContaining(message);
    }

    private static long[] of(long... shape) {
        return shape;
    }

    private static Arguments fits(long[] a, long[] b, long[] product) {
        return Arguments.of(a, b, product);
    }
}
