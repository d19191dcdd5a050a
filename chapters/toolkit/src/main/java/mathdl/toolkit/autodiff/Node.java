package mathdl.toolkit.autodiff;

import java.util.List;

/** One value of an expression graph: an operation, its arguments, and the shape of the result. Arguments have smaller ids. */
final class Node {
    private final int id;
    private final Op op;
    private final List<Node> inputs;
    private final Shape shape;

    Node(int id, Op op, List<Node> inputs, Shape shape) {
        this.id = id;
        this.op = op;
        this.inputs = inputs;
        this.shape = shape;
    }

    int id() {
        return id;
    }

    Op op() {
        return op;
    }

    List<Node> inputs() {
        return inputs;
    }

    Node input(int i) {
        return inputs.get(i);
    }

    Shape shape() {
        return shape;
    }

    /** Whether every element is this number, known without computing. */
    boolean isFilledWith(double value) {
        return op instanceof Leaf.Fill fill && fill.value() == value;
    }

    @Override
    public String toString() {
        return "%" + id + " = " + op + inputs.stream().map(Node::id).toList() + " " + shape;
    }
}
