package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The attributes of ND4J's strided_slice, which TensorFlow defined: bit k of a mask says that for axis k the begin or the
 * end is not given, or that the axis is dropped.
 */
record StridedSlice(int beginMask, int endMask, int shrinkMask, int[] begin, int[] end, int[] step) {
    static StridedSlice of(OpCall call) {
        int[] all = call.integers();
        if (all[1] != 0 || all[3] != 0) {
            throw new NoDerivativeException(call.name(), call.output(), "ellipsis and new axes have no rule");
        }
        if (call.inputs().size() > 1) {
            return new StridedSlice(all[0], all[2], all[4], call.integersOf(1), call.integersOf(2), call.integersOf(3));
        }
        int n = (all.length - 5) / 3;
        return new StridedSlice(
                all[0],
                all[2],
                all[4],
                Arrays.copyOfRange(all, 5, 5 + n),
                Arrays.copyOfRange(all, 5 + n, 5 + 2 * n),
                Arrays.copyOfRange(all, 5 + 2 * n, 5 + 3 * n));
    }

    Node apply(OpCall call) {
        Shape shape = call.x().shape();
        List<Integer> from = new ArrayList<>();
        List<Integer> steps = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        List<Integer> dropped = new ArrayList<>();
        for (int axis = 0; axis < shape.rank(); axis++) {
            int first = first(axis, shape.dim(axis));
            from.add(first);
            steps.add(axis < step.length ? step[axis] : 1);
            taken.add(count(axis, first, shape.dim(axis)));
            if (has(shrinkMask, axis)) {
                dropped.add(axis);
            }
        }
        Node slice = call.graph().slice(call.x(), new Layout.Slice(from, steps, new Shape(taken)));
        return call.graph().reshape(slice, slice.shape().without(dropped));
    }

    private int first(int axis, int size) {
        if (axis >= begin.length || has(beginMask, axis)) {
            return axis < step.length && step[axis] < 0 ? size - 1 : 0;
        }
        int first = begin[axis] < 0 ? begin[axis] + size : begin[axis];
        if (first < 0 || first >= size) {
            throw new IllegalArgumentException("index " + begin[axis] + " into axis " + axis + " of size " + size);
        }
        return first;
    }

    private int count(int axis, int first, int size) {
        if (has(shrinkMask, axis)) {
            return 1;
        }
        if (axis >= end.length) {
            return size;
        }
        if (step[axis] > 0) {
            int last = has(endMask, axis) ? size : Math.min(size, end[axis] < 0 ? end[axis] + size : end[axis]);
            return Math.max(0, -Math.floorDiv(first - last, step[axis]));
        }
        int last = has(endMask, axis) ? -1 : end[axis] < 0 ? end[axis] + size : end[axis];
        return Math.max(0, -Math.floorDiv(last - first, -step[axis]));
    }

    private static boolean has(int mask, int axis) {
        return (mask >> axis & 1) != 0;
    }
}
