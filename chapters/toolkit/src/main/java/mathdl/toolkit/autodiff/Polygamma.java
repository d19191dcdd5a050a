package mathdl.toolkit.autodiff;

import java.util.List;

/** ψ⁽ⁿ⁾(x), the derivative of order n + 1 of log Γ, elementwise; order 0 is the digamma function. */
record Polygamma(int order) implements Op {
    @Override
    public Shape shape(List<Shape> inputs) {
        return inputs.get(0);
    }

    @Override
    public Node adjoint(Graph g, Node y, int i, Node dy) {
        return g.mul(dy, g.apply(new Polygamma(order + 1), y.input(0)));
    }

    @Override
    public Node batched(Graph g, Batch arguments) {
        return g.apply(this, arguments.full(0));
    }
}
