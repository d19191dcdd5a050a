package mathdl.toolkit.autodiff;

import java.util.List;

/** a where the condition is not 0, else b; elementwise, broadcasting. Arguments: condition, a, b. */
record Select() implements Op {
    @Override
    public Shape shape(List<Shape> inputs) {
        return inputs.get(0).broadcastWith(inputs.get(1)).broadcastWith(inputs.get(2));
    }

    @Override
    public Node adjoint(Graph g, Node y, int i, Node dy) {
        Node zero = g.scalar(0);
        return switch (i) {
            case 1 -> g.sumTo(g.select(y.input(0), dy, zero), y.input(1).shape());
            case 2 -> g.sumTo(g.select(y.input(0), zero, dy), y.input(2).shape());
            default -> null;
        };
    }

    @Override
    public Node batched(Graph g, Batch arguments) {
        return g.select(arguments.aligned(0), arguments.aligned(1), arguments.aligned(2));
    }
}
