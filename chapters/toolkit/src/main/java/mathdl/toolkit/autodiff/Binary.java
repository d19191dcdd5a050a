package mathdl.toolkit.autodiff;

import java.util.List;

/** A function of two numbers, applied elementwise to two arrays broadcast to one shape; comparisons give 1 or 0. */
enum Binary implements Op {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    POWER,
    MAXIMUM,
    MINIMUM,
    ATAN2,
    GREATER,
    GREATER_OR_EQUAL,
    EQUAL;

    @Override
    public Shape shape(List<Shape> inputs) {
        return inputs.get(0).broadcastWith(inputs.get(1));
    }

    @Override
    public Node adjoint(Graph g, Node y, int i, Node dy) {
        Node d = i == 0 ? BinaryRules.first(g, this, y, dy) : BinaryRules.second(g, this, y, dy);
        return d == null ? null : g.sumTo(d, y.input(i).shape());
    }

    @Override
    public Node batched(Graph g, Batch arguments) {
        return g.apply(this, arguments.aligned(0), arguments.aligned(1));
    }
}
