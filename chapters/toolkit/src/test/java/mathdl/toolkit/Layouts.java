package mathdl.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** The same numbers in every way that an array can lie in memory, and what holds for functions of arrays. */
public final class Layouts {
    private Layouts() {}

    /** Standard normal elements from a seed, row-major. */
    public static INDArray gaussian(long seed, long... shape) {
        int length = 1;
        for (long axis : shape) {
            length = Math.toIntExact(length * axis);
        }
        Random random = new Random(seed);
        double[] elements =
                random.doubles(length, -1, 1).map(u -> random.nextGaussian()).toArray();
        return Elements.array(elements, DataType.DOUBLE, shape);
    }

    /** The array row-major, column-major, as a transposed view, as a view with an offset and as one with strides. */
    public static List<INDArray> of(INDArray x) {
        int[] reversed = new int[x.rank()];
        INDArrayIndex[] inner = new INDArrayIndex[x.rank()];
        INDArrayIndex[] everySecond = new INDArrayIndex[x.rank()];
        long[] larger = new long[x.rank()];
        long[] twice = new long[x.rank()];
        for (int i = 0; i < x.rank(); i++) {
            reversed[i] = x.rank() - 1 - i;
            inner[i] = NDArrayIndex.interval(1, x.size(i) + 1);
            everySecond[i] = NDArrayIndex.interval(0, 2, 2 * x.size(i));
            larger[i] = x.size(i) + 3;
            twice[i] = 2 * x.size(i);
        }
        INDArray transposed = x.rank() < 2 ? x : x.permute(reversed).dup('c').permute(reversed);
        INDArray offset = Nd4j.valueArrayOf(larger, Double.NaN, x.dataType()).get(inner);
        INDArray strided = Nd4j.valueArrayOf(twice, Double.NaN, x.dataType()).get(everySecond);
        offset.assign(x);
        strided.assign(x);
        return List.of(x.dup('c'), x.dup('f'), transposed, offset, strided);
    }

    /** Fails unless a function gives bit for bit the same for every layout of x, and leaves x as it was. */
    public static void givesTheSameForAll(INDArray x, Function<INDArray, double[]> function) {
        double[] before = Elements.of(x, "x");
        double[] expected = function.apply(x.dup('c'));
        for (INDArray layout : of(x)) {
            assertThat(Elements.of(layout, "layout")).as("a layout of x").containsExactly(before);
            assertThat(function.apply(layout)).containsExactly(expected);
            assertThat(Elements.of(layout, "layout")).as("x after the call").containsExactly(before);
        }
    }
}
