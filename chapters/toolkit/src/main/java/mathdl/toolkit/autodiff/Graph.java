package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes expression nodes: works out shapes, and gives an expression that was made before again. */
final class Graph {
    private record Key(Op op, List<Integer> inputs) {}

    private final Map<Key, Node> nodes = new HashMap<>();

    Node apply(Op op, Node... inputs) {
        return apply(op, List.of(inputs));
    }

    Node apply(Op op, List<Node> inputs) {
        Key key = new Key(op, inputs.stream().map(Node::id).toList());
        Node known = nodes.get(key);
        if (known == null) {
            Shape shape = op.shape(inputs.stream().map(Node::shape).toList());
            known = new Node(nodes.size(), op, List.copyOf(inputs), shape);
            nodes.put(key, known);
        }
        return known;
    }

    Node input(String name, Shape shape) {
        return apply(new Leaf.Input(name, shape));
    }

    Node literal(double[] numbers, Shape shape) {
        return apply(new Leaf.Literal(new Leaf.Values(numbers), shape));
    }

    Node fill(double value, Shape shape) {
        return apply(new Leaf.Fill(value, shape));
    }

    Node scalar(double value) {
        return fill(value, Shape.SCALAR);
    }

    Node add(Node a, Node b) {
        return apply(Binary.ADD, a, b);
    }

    Node add(double a, Node b) {
        return b.op() instanceof Leaf.Fill fill ? fill(a + fill.value(), b.shape()) : add(scalar(a), b);
    }

    Node sub(Node a, Node b) {
        return apply(Binary.SUBTRACT, a, b);
    }

    Node mul(Node a, Node b) {
        if (a.isFilledWith(1) && b.shape().broadcastWith(a.shape()).equals(b.shape())) {
            return b;
        }
        if (b.isFilledWith(1) && a.shape().broadcastWith(b.shape()).equals(a.shape())) {
            return a;
        }
        return apply(Binary.MULTIPLY, a, b);
    }

    Node mul(double a, Node b) {
        return mul(scalar(a), b);
    }

    Node div(Node a, Node b) {
        return apply(Binary.DIVIDE, a, b);
    }

    Node pow(Node a, Node b) {
        return b.isFilledWith(1) && b.shape().rank() == 0 ? a : apply(Binary.POWER, a, b);
    }

    Node max(Node a, Node b) {
        return apply(Binary.MAXIMUM, a, b);
    }

    Node min(Node a, Node b) {
        return apply(Binary.MINIMUM, a, b);
    }

    Node select(Node condition, Node a, Node b) {
        return apply(new Select(), condition, a, b);
    }

    Node neg(Node x) {
        return x.op() == Unary.NEGATIVE ? x.input(0) : apply(Unary.NEGATIVE, x);
    }

    Node square(Node x) {
        return apply(Unary.SQUARE, x);
    }

    Node sqrt(Node x) {
        return apply(Unary.SQRT, x);
    }

    Node exp(Node x) {
        return apply(Unary.EXP, x);
    }

    Node log(Node x) {
        return apply(Unary.LOG, x);
    }

    Node abs(Node x) {
        return apply(Unary.ABS, x);
    }

    Node reciprocal(Node x) {
        return apply(Unary.RECIPROCAL, x);
    }

    Node rsqrt(Node x) {
        return reciprocal(sqrt(x));
    }

    Node oneMinus(Node x) {
        return sub(scalar(1), x);
    }

    Node constant(Node x) {
        return apply(Unary.STOP_GRADIENT, x);
    }

    /** Σ over axes, which stay with size 1. */
    Node sum(Node x, List<Integer> axes) {
        return axes.isEmpty() ? x : apply(new Reduction.Sum(List.copyOf(axes)), x);
    }

    /** Σ over all elements, a scalar. */
    Node sum(Node x) {
        return reshape(sum(x, x.shape().allAxes()), Shape.SCALAR);
    }

    /** The greatest along axes, which stay with size 1. */
    Node greatest(Node x, List<Integer> axes) {
        return apply(new Reduction.Extremum(true, List.copyOf(axes)), x);
    }

    /** The mean along axes, which stay with size 1. */
    Node mean(Node x, List<Integer> axes) {
        Node sum = sum(x, axes);
        return div(sum, scalar((double) x.shape().size() / sum.shape().size()));
    }

    /** The transpose of broadcasting from a shape: sums over the axes that were added or stretched. */
    Node sumTo(Node x, Shape shape) {
        if (x.shape().equals(shape)) {
            return x;
        }
        int rank = Math.max(x.shape().rank(), shape.rank());
        Shape raised = shape.raisedTo(rank);
        Node wide = broadcast(x, x.shape().broadcastWith(shape));
        List<Integer> stretched = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            if (raised.dim(axis) != wide.shape().dim(axis)) {
                stretched.add(axis);
            }
        }
        return reshape(sum(wide, stretched), shape);
    }

    Node broadcast(Node x, Shape shape) {
        if (x.op() instanceof Leaf.Fill fill) {
            return fill(fill.value(), shape);
        }
        return x.shape().equals(shape) ? x : apply(new Layout.Broadcast(shape), x);
    }

    Node reshape(Node x, Shape shape) {
        if (x.shape().equals(shape)) {
            return x;
        }
        if (x.op() instanceof Leaf.Fill fill && shape.size() == x.shape().size()) {
            return fill(fill.value(), shape);
        }
        return x.op() instanceof Layout.Reshape ? reshape(x.input(0), shape) : apply(new Layout.Reshape(shape), x);
    }

    Node permute(Node x, List<Integer> order) {
        return order.equals(x.shape().allAxes()) ? x : apply(new Layout.Permute(List.copyOf(order)), x);
    }

    /** The last two axes exchanged. */
    Node transpose(Node x) {
        if (x.op() instanceof Layout.Permute permute && permute.order().equals(lastTwoExchanged(x))) {
            return x.input(0);
        }
        return permute(x, lastTwoExchanged(x));
    }

    private static List<Integer> lastTwoExchanged(Node x) {
        List<Integer> order = new ArrayList<>(x.shape().allAxes());
        Collections.swap(order, order.size() - 2, order.size() - 1);
        return order;
    }

    /** Elements from, …, from + length − 1 along an axis. */
    Node slice(Node x, int axis, int from, int length) {
        List<Integer> begin = new ArrayList<>(Collections.nCopies(x.shape().rank(), 0));
        begin.set(axis, from);
        return slice(
                x, new Layout.Slice(begin, Layout.ones(begin.size()), x.shape().with(axis, length)));
    }

    Node slice(Node x, Layout.Slice slice) {
        return slice.taken().equals(x.shape()) && slice.step().stream().allMatch(step -> step == 1)
                ? x
                : apply(slice, x);
    }

    Node matmul(Node a, Node b) {
        return apply(new MatrixOp.Product(), a, b);
    }

    Node solve(Node a, Node b) {
        return apply(new MatrixOp.Solve(), a, b);
    }
}
