package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Slices, gathers, and running sums and products. */
final class IndexingOps {
    private IndexingOps() {}

    static void register(Translation rules) {
        rules.put("slice", IndexingOps::slice);
        rules.put("strided_slice", c -> StridedSlice.of(c).apply(c));
        rules.put("reverse", IndexingOps::reverse);
        rules.put("gather", IndexingOps::gather);
        rules.put("gather_nd", IndexingOps::gatherNd);
        rules.put("onehot", IndexingOps::oneHot);
        rules.put("scatter_add", c -> c.graph()
                .add(c.x(), scattered(c, c.input(2), c.x().shape().dim(0))));
        rules.put("unsorted_segment_sum", c -> scattered(c, c.x(), c.integer(0, 0)));
        rules.put("cumsum", c -> c.graph().apply(new CumSum(lineAxis(c), isExclusive(c), isReverse(c)), c.x()));
        rules.put("cumprod", IndexingOps::cumProd);
    }

    private static Node slice(OpCall call) {
        Shape shape = call.x().shape();
        int rank = shape.rank();
        int[] begin = call.inputs().size() > 1 ? call.integersOf(1) : Arrays.copyOf(call.integers(), rank);
        int[] size =
                call.inputs().size() > 2 ? call.integersOf(2) : Arrays.copyOfRange(call.integers(), rank, 2 * rank);
        List<Integer> taken = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            int length = size[axis] < 0 ? shape.dim(axis) - begin[axis] : size[axis];
            if (begin[axis] < 0 || begin[axis] + length > shape.dim(axis)) {
                throw new IllegalArgumentException("the slice leaves shape " + shape);
            }
            taken.add(length);
        }
        List<Integer> from = Arrays.stream(begin).boxed().toList();
        return call.graph().slice(call.x(), new Layout.Slice(from, Layout.ones(rank), new Shape(taken)));
    }

    private static Node reverse(OpCall call) {
        Shape shape = call.x().shape();
        List<Integer> begin = new ArrayList<>();
        List<Integer> step = new ArrayList<>();
        List<Integer> axes = call.axes(1);
        for (int axis = 0; axis < shape.rank(); axis++) {
            begin.add(axes.contains(axis) ? shape.dim(axis) - 1 : 0);
            step.add(axes.contains(axis) ? -1 : 1);
        }
        return call.graph().slice(call.x(), new Layout.Slice(begin, step, shape));
    }

    private static Node gather(OpCall call) {
        int axis = call.x().shape().axis(call.integer(0, 0));
        return call.graph().apply(new Indexing.Gather(axis), call.x(), call.input(1));
    }

    /** The last axis of the indices addresses the first axes of x. */
    private static Node gatherNd(OpCall call) {
        Graph g = call.graph();
        Shape x = call.x().shape();
        Shape indices = call.input(1).shape();
        int depth = indices.dim(-1);
        Shape addressed = x.between(0, depth);
        double[] strides = Arrays.stream(addressed.strides()).asDoubleStream().toArray();
        Node weighted = g.mul(call.input(1), g.literal(strides, Shape.of(depth)));
        int last = indices.rank() - 1;
        Node positions = g.reshape(g.sum(weighted, List.of(last)), indices.without(List.of(last)));
        Node flat = g.reshape(call.x(), Shape.of(addressed.size()).followedBy(x.between(depth, x.rank())));
        return g.apply(new Indexing.Gather(0), flat, positions);
    }

    private static Node oneHot(OpCall call) {
        Graph g = call.graph();
        int rank = call.x().shape().rank();
        int axis = call.integer(0, -1) < 0 ? call.integer(0, -1) + rank + 1 : call.integer(0, -1);
        int depth = call.integer(1, 0);
        Node classes = g.literal(
                Shape.axes(0, depth).stream().mapToDouble(k -> k).toArray(),
                Shape.SCALAR.raisedTo(rank + 1).with(axis, depth));
        Node indices = g.reshape(call.x(), call.x().shape().insert(axis, 1));
        Node hot = g.apply(Binary.EQUAL, indices, classes);
        return g.select(hot, g.scalar(call.number(0, 1)), g.scalar(call.number(1, 0)));
    }

    private static Node scattered(OpCall call, Node updates, int size) {
        return call.graph().apply(new Indexing.ScatterAdd(0, size), updates, call.input(1));
    }

    private static boolean isExclusive(OpCall call) {
        return call.integer(0, 0) != 0;
    }

    private static boolean isReverse(OpCall call) {
        return call.integer(1, 0) != 0;
    }

    private static int lineAxis(OpCall call) {
        return call.x().shape().axis(call.integer(2, 0));
    }

    /** Doubling strides: after k rounds an element is the product of 2ᵏ neighbours; exact at zeros too. */
    private static Node cumProd(OpCall call) {
        Graph g = call.graph();
        int axis = lineAxis(call);
        Node product = isExclusive(call) ? shifted(g, call.x(), axis, 1, isReverse(call)) : call.x();
        for (int stride = 1; stride < call.x().shape().dim(axis); stride *= 2) {
            product = g.mul(product, shifted(g, product, axis, stride, isReverse(call)));
        }
        return product;
    }

    /** Moved along an axis by a distance, ones moving in. */
    private static Node shifted(Graph g, Node x, int axis, int distance, boolean back) {
        int left = x.shape().dim(axis) - distance;
        Node ones = g.fill(1, x.shape().with(axis, distance));
        Layout.Concat concat = new Layout.Concat(axis);
        return back
                ? g.apply(concat, g.slice(x, axis, distance, left), ones)
                : g.apply(concat, ones, g.slice(x, axis, 0, left));
    }
}
