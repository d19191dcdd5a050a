package mathdl.toolkit.autodiff;

import java.util.Arrays;
import java.util.List;

/** Kernels that address elements along one axis: every array is blocks × axis × inner there. */
final class IndexingKernels {
    private IndexingKernels() {}

    static Kernel of(Indexing op, List<Shape> inputs, Shape result) {
        if (op instanceof Indexing.Gather gather) {
            return gather(gather.axis(), inputs.get(0));
        }
        return scatterAdd((Indexing.ScatterAdd) op, result);
    }

    private static Kernel gather(int axis, Shape from) {
        int blocks = from.between(0, axis).size();
        int size = from.dim(axis);
        int inner = from.between(axis + 1, from.rank()).size();
        return (x, y) -> {
            int chosen = x[1].length;
            for (int k = 0; k < chosen; k++) {
                int index = index(x[1][k], size);
                for (int block = 0; block < blocks; block++) {
                    System.arraycopy(x[0], (block * size + index) * inner, y, (block * chosen + k) * inner, inner);
                }
            }
        };
    }

    private static Kernel scatterAdd(Indexing.ScatterAdd op, Shape into) {
        int blocks = into.between(0, op.axis()).size();
        int inner = into.between(op.axis() + 1, into.rank()).size();
        return (x, y) -> {
            Arrays.fill(y, 0);
            int chosen = x[1].length;
            for (int k = 0; k < chosen; k++) {
                int index = index(x[1][k], op.size());
                for (int block = 0; block < blocks; block++) {
                    add(x[0], (block * chosen + k) * inner, y, (block * op.size() + index) * inner, inner);
                }
            }
        };
    }

    private static void add(double[] from, int start, double[] to, int at, int length) {
        for (int i = 0; i < length; i++) {
            to[at + i] += from[start + i];
        }
    }

    private static int index(double value, int size) {
        if (!(value >= 0 && value < size) || value != Math.rint(value)) {
            throw new IllegalArgumentException("index " + value + " into an axis of size " + size);
        }
        return (int) value;
    }

    static Kernel cumSum(CumSum op, Shape shape) {
        int size = shape.dim(op.axis());
        int inner = shape.between(op.axis() + 1, shape.rank()).size();
        return (x, y) -> {
            for (int line = 0; line < (size == 0 ? 0 : y.length / size); line++) {
                int start = line / inner * size * inner + line % inner;
                run(op, x[0], y, start, inner, size);
            }
        };
    }

    private static void run(CumSum op, double[] x, double[] y, int start, int stride, int size) {
        double sum = 0;
        for (int k = 0; k < size; k++) {
            int at = start + stride * (op.reverse() ? size - 1 - k : k);
            y[at] = op.exclusive() ? sum : sum + x[at];
            sum += x[at];
        }
    }
}
