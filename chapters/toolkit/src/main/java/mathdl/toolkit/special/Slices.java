package mathdl.toolkit.special;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * An array cut along some of its axes: each slice holds the elements that differ in those axes alone.
 *
 * @param permuted the array with these axes last
 * @param order which axis of the array each axis of permuted is
 * @param kept how many axes stay, the first ones of permuted
 */
record Slices(INDArray permuted, int[] order, int kept) {
    /** All axes if none is given. */
    static Slices along(INDArray x, int... axes) {
        Elements.requireFloating(x, "x");
        boolean[] cut = new boolean[x.rank()];
        for (int axis : axes) {
            int index = axis < 0 ? axis + x.rank() : axis;
            if (index < 0 || index >= x.rank() || cut[index]) {
                throw new IllegalArgumentException("axis " + axis + " is out of range or given twice for x of shape "
                        + Arrays.toString(x.shape()));
            }
            cut[index] = true;
        }
        if (axes.length == 0) {
            Arrays.fill(cut, true);
        }
        int[] stay = IntStream.range(0, x.rank()).filter(i -> !cut[i]).toArray();
        int[] go = IntStream.range(0, x.rank()).filter(i -> cut[i]).toArray();
        int[] order = IntStream.concat(Arrays.stream(stay), Arrays.stream(go)).toArray();
        return new Slices(x.rank() < 2 ? x : x.permute(order), order, stay.length);
    }

    /** One number a slice; the axes cut along are gone. */
    INDArray reduced(ToDoubleFunction<double[]> function) {
        double[] elements = Elements.of(permuted, "x");
        long[] shape = Arrays.copyOf(permuted.shape(), kept);
        double[] results = new double[(int) Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
        int length = elements.length / results.length;
        for (int i = 0; i < results.length; i++) {
            results[i] = function.applyAsDouble(Arrays.copyOfRange(elements, i * length, (i + 1) * length));
        }
        return Elements.array(results, permuted.dataType(), shape);
    }

    /** A slice for a slice, in the shape of the array. */
    INDArray mapped(UnaryOperator<double[]> function) {
        double[] elements = Elements.of(permuted, "x");
        int length = (int) permuted.size(-1);
        for (int start = 0; start < elements.length; start += length) {
            double[] slice = function.apply(Arrays.copyOfRange(elements, start, start + length));
            System.arraycopy(slice, 0, elements, start, length);
        }
        INDArray result = Elements.array(elements, permuted.dataType(), permuted.shape());
        return order.length < 2 ? result : result.permute(inverse()).dup('c');
    }

    private int[] inverse() {
        int[] inverse = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            inverse[order[i]] = i;
        }
        return inverse;
    }
}
