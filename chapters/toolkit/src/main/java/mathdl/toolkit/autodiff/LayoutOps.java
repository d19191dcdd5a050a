package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Operations that rearrange elements, and those that ask for a shape. */
final class LayoutOps {
    /** The first attribute of ND4J's reshape is minus the letter of the order. */
    private static final int ORDER_C = -'c';

    private LayoutOps() {}

    static void register(Translation rules) {
        rules.put("reshape", LayoutOps::reshape);
        rules.put("permute", c -> c.graph().permute(c.x(), normalised(c, integers(c))));
        rules.put("transpose", LayoutOps::transpose);
        rules.put("expand_dims", LayoutOps::expandDims);
        rules.put("squeeze", LayoutOps::squeeze);
        rules.put("tile", LayoutOps::tile);
        rules.put("broadcast_to", c -> c.graph().broadcast(c.x(), Shape.of(c.integersOf(1))));
        rules.put("concat", LayoutOps::concat);
        rules.put("stack", LayoutOps::stack);
        rules.putAll("unstack", LayoutOps::unstack);
        rules.putAll("split", LayoutOps::split);
        rules.put("pad", LayoutOps::pad);
        questions(rules);
    }

    private static void questions(Translation rules) {
        rules.put("ones_as", c -> c.graph().fill(1, c.x().shape()));
        rules.put("zeroslike", c -> c.graph().fill(0, c.x().shape()));
        rules.put("size", c -> c.graph().scalar(c.x().shape().size()));
        rules.put("rank", c -> c.graph().scalar(c.x().shape().rank()));
        rules.put("size_at", c -> c.graph().scalar(c.x().shape().dim(c.integer(0, 0))));
        rules.put("shape_of", c -> {
            double[] dims = c.x().shape().dims().stream()
                    .mapToDouble(Integer::doubleValue)
                    .toArray();
            return c.graph().literal(dims, Shape.of(dims.length));
        });
    }

    /** Attributes, or the numbers of the second argument if there is one. */
    private static int[] integers(OpCall call) {
        return call.inputs().size() > 1 ? call.integersOf(1) : call.integers();
    }

    private static List<Integer> normalised(OpCall call, int[] axes) {
        return Arrays.stream(axes).map(call.x().shape()::axis).boxed().toList();
    }

    private static Node reshape(OpCall call) {
        int[] attributes = call.integers();
        boolean hasOrder = attributes.length > 0 && attributes[0] < -1;
        if (hasOrder && attributes[0] != ORDER_C) {
            throw new NoDerivativeException(call.name(), call.output(), "only row-major order has a rule");
        }
        int[] dims = integers(call);
        if (hasOrder && call.inputs().size() == 1) {
            dims = Arrays.copyOfRange(attributes, 1, attributes.length);
        }
        return call.graph().reshape(call.x(), inferred(dims, call.x().shape().size()));
    }

    /** Replaces the −1 that a shape may have by what is left. */
    private static Shape inferred(int[] dims, int size) {
        int known = Arrays.stream(dims).filter(dim -> dim != -1).reduce(1, (a, b) -> a * b);
        return Shape.of(Arrays.stream(dims)
                .map(dim -> dim == -1 ? size / Math.max(1, known) : dim)
                .toArray());
    }

    private static Node transpose(OpCall call) {
        List<Integer> reversed = new ArrayList<>(call.x().shape().allAxes());
        Collections.reverse(reversed);
        return call.graph().permute(call.x(), reversed);
    }

    private static Node expandDims(OpCall call) {
        Shape shape = call.x().shape();
        int axis = integers(call)[0];
        return call.graph().reshape(call.x(), shape.insert(axis < 0 ? axis + shape.rank() + 1 : axis, 1));
    }

    private static Node squeeze(OpCall call) {
        List<Integer> axes = normalised(call, integers(call));
        if (axes.stream().anyMatch(axis -> call.x().shape().dim(axis) != 1)) {
            throw new IllegalArgumentException(
                    "axes " + axes + " of shape " + call.x().shape() + " are not of size 1");
        }
        return call.graph().reshape(call.x(), call.x().shape().without(axes));
    }

    private static Node tile(OpCall call) {
        Graph g = call.graph();
        int[] repeats = integers(call);
        Shape shape = call.x()
                .shape()
                .raisedTo(Math.max(repeats.length, call.x().shape().rank()));
        Shape narrow = Shape.SCALAR;
        Shape wide = Shape.SCALAR;
        Shape result = Shape.SCALAR;
        for (int axis = 0; axis < shape.rank(); axis++) {
            int first = axis - (shape.rank() - repeats.length);
            int times = first < 0 ? 1 : repeats[first];
            narrow = narrow.followedBy(Shape.of(1, shape.dim(axis)));
            wide = wide.followedBy(Shape.of(times, shape.dim(axis)));
            result = result.followedBy(Shape.of(times * shape.dim(axis)));
        }
        return g.reshape(g.broadcast(g.reshape(call.x(), narrow), wide), result);
    }

    private static Node concat(OpCall call) {
        return call.graph().apply(new Layout.Concat(call.x().shape().axis(call.integer(0, 0))), call.inputs());
    }

    private static Node stack(OpCall call) {
        Graph g = call.graph();
        int rank = call.x().shape().rank() + 1;
        int axis = call.integer(0, 0) < 0 ? call.integer(0, 0) + rank : call.integer(0, 0);
        List<Node> slices = call.inputs().stream()
                .map(x -> g.reshape(x, x.shape().insert(axis, 1)))
                .toList();
        return g.apply(new Layout.Concat(axis), slices);
    }

    private static List<Node> unstack(OpCall call) {
        Graph g = call.graph();
        int axis = call.x().shape().axis(call.integer(0, 0));
        Shape single = call.x().shape().without(List.of(axis));
        return parts(call, axis, call.x().shape().dim(axis)).stream()
                .map(part -> g.reshape(part, single))
                .toList();
    }

    private static List<Node> split(OpCall call) {
        int axis = call.x().shape().axis(call.integer(1, 0));
        return parts(call, axis, call.integer(0, 1));
    }

    private static List<Node> parts(OpCall call, int axis, int count) {
        int length = call.x().shape().dim(axis) / count;
        return Shape.axes(0, count).stream()
                .map(k -> call.graph().slice(call.x(), axis, k * length, length))
                .toList();
    }

    private static Node pad(OpCall call) {
        if (call.integer(0, 0) != 0) {
            throw new NoDerivativeException(call.name(), call.output(), "only padding with a constant has a rule");
        }
        Graph g = call.graph();
        Shape shape = call.x().shape();
        int[] amounts = call.integersOf(1);
        List<Integer> before = new ArrayList<>();
        Shape padded = shape;
        for (int axis = 0; axis < shape.rank(); axis++) {
            before.add(amounts[2 * axis]);
            padded = padded.with(axis, shape.dim(axis) + amounts[2 * axis] + amounts[2 * axis + 1]);
        }
        Layout.Embed embed = new Layout.Embed(before, Layout.ones(shape.rank()), padded);
        double value = call.number(0, 0);
        Node outside = g.oneMinus(g.apply(embed, g.fill(1, shape)));
        return value == 0 ? g.apply(embed, call.x()) : g.add(g.apply(embed, call.x()), g.mul(value, outside));
    }
}
