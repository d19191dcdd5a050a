package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The sizes of an array's axes, row-major; a scalar has none. */
record Shape(List<Integer> dims) {
    static final Shape SCALAR = new Shape(List.of());

    Shape {
        dims = List.copyOf(dims);
    }

    static Shape of(int... dims) {
        return new Shape(IntStream.of(dims).boxed().toList());
    }

    static Shape of(long[] dims) {
        List<Integer> sizes = new ArrayList<>();
        for (long dim : dims) {
            sizes.add(Math.toIntExact(dim));
        }
        return new Shape(sizes);
    }

    int rank() {
        return dims.size();
    }

    /** The size of an axis; −1 is the last. */
    int dim(int axis) {
        return dims.get(axis(axis));
    }

    int size() {
        int size = 1;
        for (int dim : dims) {
            size = Math.multiplyExact(size, dim);
        }
        return size;
    }

    /** The axis counted from the front; −1 is the last. */
    int axis(int axis) {
        if (axis < -rank() || axis >= rank()) {
            throw new IllegalArgumentException("axis " + axis + " does not exist in shape " + this);
        }
        return axis < 0 ? axis + rank() : axis;
    }

    List<Integer> allAxes() {
        return axes(0, rank());
    }

    static List<Integer> axes(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    Shape with(int axis, int size) {
        List<Integer> changed = new ArrayList<>(dims);
        changed.set(axis(axis), size);
        return new Shape(changed);
    }

    Shape insert(int axis, int size) {
        List<Integer> changed = new ArrayList<>(dims);
        changed.add(axis, size);
        return new Shape(changed);
    }

    Shape keeping(List<Integer> axes) {
        Shape kept = this;
        for (int axis : axes) {
            kept = kept.with(axis, 1);
        }
        return kept;
    }

    Shape without(List<Integer> axes) {
        List<Integer> left = new ArrayList<>();
        for (int axis = 0; axis < rank(); axis++) {
            if (!axes.contains(axis)) {
                left.add(dims.get(axis));
            }
        }
        return new Shape(left);
    }

    Shape permuted(List<Integer> order) {
        return new Shape(order.stream().map(dims::get).toList());
    }

    Shape followedBy(Shape other) {
        List<Integer> joined = new ArrayList<>(dims);
        joined.addAll(other.dims);
        return new Shape(joined);
    }

    /** The axes from one position up to another. */
    Shape between(int from, int to) {
        return new Shape(dims.subList(from, to));
    }

    /** The same array with axes of size 1 in front, so that it has a rank. */
    Shape raisedTo(int rank) {
        return new Shape(Collections.nCopies(rank - rank(), 1)).followedBy(this);
    }

    /** The shape that two arrays of these shapes are broadcast to: aligned at the last axis, 1 stretches. */
    Shape broadcastWith(Shape other) {
        int rank = Math.max(rank(), other.rank());
        List<Integer> a = raisedTo(rank).dims;
        List<Integer> b = other.raisedTo(rank).dims;
        List<Integer> result = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            if (!a.get(axis).equals(b.get(axis)) && a.get(axis) != 1 && b.get(axis) != 1) {
                throw new IllegalArgumentException("shapes " + this + " and " + other + " do not broadcast");
            }
            result.add(a.get(axis) == 1 ? b.get(axis) : a.get(axis));
        }
        return new Shape(result);
    }

    /** Refuses an array of another shape, naming it. */
    static void require(Shape expected, long[] actual, String name) {
        if (!expected.equals(of(actual))) {
            throw new IllegalArgumentException(name + " has shape " + of(actual) + "; " + expected + " is needed");
        }
    }

    /** Row-major distances between neighbours along each axis. */
    int[] strides() {
        int[] strides = new int[rank()];
        int stride = 1;
        for (int axis = rank() - 1; axis >= 0; axis--) {
            strides[axis] = stride;
            stride *= dims.get(axis);
        }
        return strides;
    }

    int[] toInts() {
        return dims.stream().mapToInt(Integer::intValue).toArray();
    }

    long[] toLongs() {
        return dims.stream().mapToLong(Integer::longValue).toArray();
    }

    @Override
    public String toString() {
        return dims.toString();
    }
}
