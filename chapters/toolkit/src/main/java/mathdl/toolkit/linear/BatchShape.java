package mathdl.toolkit.linear;

import java.util.Arrays;

/**
 * How two arrays, or stacks of matrices, fit in a matrix product. Both batches have as many axes as the longer one, filled
 * with ones from the left.
 *
 * @param left batch axes of A
 * @param right batch axes of B
 * @param batch batch axes of the product: where one has 1, the length in the other
 * @param product batch axes, then m and n unless a vector took their place
 */
record BatchShape(long[] left, long[] right, long[] batch, long[] product) {
    static BatchShape of(long[] a, long[] b) {
        if (a.length == 0 || b.length == 0 || a[a.length - 1] != b[Math.max(b.length - 2, 0)]) {
            throw unfit(a, b, "the last axis of A must be as long as the last but one of B, or its only one");
        }
        int axes = Math.max(Math.max(a.length, b.length) - 2, 0);
        long[] left = batchAxes(a, axes);
        long[] right = batchAxes(b, axes);
        long[] batch = new long[axes];
        for (int i = 0; i < axes; i++) {
            if (left[i] != right[i] && left[i] != 1 && right[i] != 1) {
                throw unfit(a, b, "batch axes must be equal or 1");
            }
            batch[i] = Math.max(left[i], right[i]);
        }
        long[] rows = a.length == 1 ? batch : with(batch, a[a.length - 2]);
        long[] product = b.length == 1 ? rows : with(rows, b[b.length - 1]);
        return new BatchShape(left, right, batch, product);
    }

    /** How many elements the product has. */
    long length() {
        return Arrays.stream(product).reduce(1, Math::multiplyExact);
    }

    /** Which of A's matrices the i-th of the product is made of. */
    int indexInLeft(int i) {
        return index(i, left);
    }

    /** Which of B's matrices the i-th of the product is made of. */
    int indexInRight(int i) {
        return index(i, right);
    }

    /** Digits of i, base by base from the last axis, kept where the operand has the axis and 0 where it is stretched. */
    private int index(int i, long[] operand) {
        long index = 0;
        long stride = 1;
        long rest = i;
        for (int axis = batch.length - 1; axis >= 0; axis--) {
            index += operand[axis] == 1 ? 0 : rest % batch[axis] * stride;
            stride *= operand[axis];
            rest /= batch[axis];
        }
        return (int) index;
    }

    /** The axes before the last two, filled up with ones from the left. */
    private static long[] batchAxes(long[] shape, int axes) {
        long[] batch = new long[axes];
        for (int i = 1; i <= axes; i++) {
            int position = shape.length - 2 - i;
            batch[axes - i] = position < 0 ? 1 : shape[position];
        }
        return batch;
    }

    private static long[] with(long[] shape, long last) {
        long[] longer = Arrays.copyOf(shape, shape.length + 1);
        longer[shape.length] = last;
        return longer;
    }

    private static IllegalArgumentException unfit(long[] a, long[] b, String rule) {
        return new IllegalArgumentException(
                "A has shape " + Arrays.toString(a) + " but B has shape " + Arrays.toString(b) + "; " + rule);
    }
}
