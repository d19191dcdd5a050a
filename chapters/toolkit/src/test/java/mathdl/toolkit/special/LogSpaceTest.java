package mathdl.toolkit.special;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Layouts;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.custom.LogSoftMax;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class LogSpaceTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static double[] elements(INDArray x) {
        return Elements.of(x, "result");
    }

    private static void assertClose(INDArray actual, INDArray expected) {
        assertThat(actual.shape()).containsExactly(expected.shape());
        double[] x = elements(actual);
        double[] y = elements(expected);
        for (int i = 0; i < x.length; i++) {
            assertThat(Math.abs(x[i] - y[i])).as("element %d", i).isLessThan(1e-14);
        }
    }

    @Test
    void log_sum_exp_is_what_it_says_over_every_choice_of_axes() {
        INDArray x = Layouts.gaussian(1, 2, 3, 4);
        INDArray exp = Transforms.exp(x);
        int[][] choices = {{0}, {1}, {2}, {0, 1}, {2, 0}, {1, 2}, {0, 1, 2}};
        for (int[] axes : choices) {
            assertClose(LogSpace.logSumExp(x, axes), Transforms.log(exp.sum(axes)));
        }
        assertClose(LogSpace.logSumExp(x, -1), LogSpace.logSumExp(x, 2));
        assertThat(LogSpace.logSumExp(x).rank()).isZero();
        assertThat(LogSpace.logSumExp(x)).isEqualTo(LogSpace.logSumExp(x, 0, 1, 2));
    }

    @Test
    void softmax_is_the_normalised_exponential_along_every_axis() {
        INDArray x = Layouts.gaussian(1, 2, 3, 4);
        INDArray exp = Transforms.exp(x);
        for (int axis = 0; axis < 3; axis++) {
            INDArray expected = exp.div(exp.sum(true, axis).broadcast(x.shape()));
            assertClose(LogSpace.softmax(x, axis), expected);
            assertClose(LogSpace.logSoftmax(x, axis), Transforms.log(expected));
            assertClose(LogSpace.softmax(x, axis - 3), expected);
        }
    }

    @Test
    void shifting_all_logits_changes_nothing() {
        INDArray x = Layouts.gaussian(1, 5, 7);
        // Whole numbers of 1/1024 so that the shift is exact.
        INDArray exact = Transforms.round(x.mul(1024)).div(1024);
        double[] softmax = elements(LogSpace.softmax(exact, 1));
        assertThat(elements(LogSpace.softmax(exact.add(1 << 20), 1))).containsExactly(softmax);
        assertThat(elements(LogSpace.logSoftmax(exact.sub(1 << 20), 1)))
                .containsExactly(elements(LogSpace.logSoftmax(exact, 1)));
    }

    @Test
    void log_softmax_of_far_apart_logits_where_nd4j_gives_minus_infinity() {
        INDArray x = Nd4j.createFromArray(new double[][] {{1000, 0}});
        INDArray theirs = Nd4j.exec(new LogSoftMax(x, Nd4j.create(DataType.DOUBLE, 1, 2)))[0];
        assertThat(theirs.getDouble(0, 1)).isEqualTo(-INFINITY);
        assertThat(elements(LogSpace.logSoftmax(x, 1))).containsExactly(0, -1000);
    }

    @Test
    void keeps_what_the_largest_term_would_hide() {
        INDArray x = Nd4j.createFromArray(0.0, -50.0);
        double small = Math.exp(-50);
        assertThat(LogSpace.logSumExp(x).getDouble()).isEqualTo(small);
        assertThat(LogSpace.logSoftmax(x, 0).getDouble(0)).isEqualTo(-small);
    }

    @Test
    void infinities_and_nan() {
        INDArray x = Nd4j.createFromArray(new double[][] {
            {-INFINITY, -INFINITY},
            {-INFINITY, 3},
            {INFINITY, 3},
            {Double.NaN, 3},
            {3, Double.NaN},
            {INFINITY, Double.NaN}
        });
        assertThat(elements(LogSpace.logSumExp(x, 1)))
                .containsExactly(-INFINITY, 3, INFINITY, Double.NaN, Double.NaN, Double.NaN);
        double nan = Double.NaN;
        assertThat(elements(LogSpace.logSoftmax(x, 1)))
                .containsExactly(nan, nan, -INFINITY, 0, nan, nan, nan, nan, nan, nan, nan, nan);
        assertThat(elements(LogSpace.softmax(x, 1)))
                .containsExactly(nan, nan, 0, 1, nan, nan, nan, nan, nan, nan, nan, nan);
    }

    @Test
    void numbers_without_axes_and_single_elements() {
        assertThat(LogSpace.logSumExp(Nd4j.scalar(2.0)).getDouble()).isEqualTo(2);
        assertThat(elements(LogSpace.softmax(Nd4j.createFromArray(-7.0), 0))).containsExactly(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogSpace.softmax(Nd4j.scalar(2.0), 0))
                .withMessage("axis 0 is out of range or given twice for x of shape []");
    }

    @Test
    void axes_out_of_range_or_given_twice_are_refused() {
        INDArray x = Layouts.gaussian(1, 2, 3);
        for (int[] axes : new int[][] {{2}, {-3}, {0, 0}, {1, -1}, {Integer.MIN_VALUE}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LogSpace.logSumExp(x, axes))
                    .withMessageContaining("[2, 3]");
        }
    }

    @Test
    void every_layout_gives_the_same_and_stays_as_it_was() {
        for (long[] shape : new long[][] {{5}, {3, 4}, {2, 3, 4}}) {
            INDArray x = Layouts.gaussian(1, shape);
            Layouts.givesTheSameForAll(x, y -> elements(LogSpace.logSumExp(y, 0)));
            Layouts.givesTheSameForAll(x, y -> elements(LogSpace.logSoftmax(y, 0)));
            Layouts.givesTheSameForAll(x, y -> elements(LogSpace.softmax(y, -1)));
        }
    }

    @Test
    void float_in_is_float_out_in_row_major_order() {
        INDArray x = Layouts.gaussian(1, 3, 4).castTo(DataType.FLOAT);
        for (INDArray result :
                Arrays.asList(LogSpace.logSumExp(x, 0), LogSpace.logSoftmax(x, 0), LogSpace.softmax(x, 1))) {
            assertThat(result.dataType()).isEqualTo(DataType.FLOAT);
            assertThat(result.ordering()).isEqualTo('c');
        }
    }
}
