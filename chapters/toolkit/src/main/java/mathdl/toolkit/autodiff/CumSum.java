package mathdl.toolkit.autodiff;

import java.util.List;

/**
 * Running sums along an axis.
 *
 * @param exclusive whether an element is left out of its own sum
 * @param reverse whether to run from the end
 */
record CumSum(int axis, boolean exclusive, boolean reverse) implements Op {
    @Override
    public Shape shape(List<Shape> inputs) {
        return inputs.get(0);
    }

    @Override
    public Node adjoint(Graph g, Node y, int i, Node dy) {
        return g.apply(new CumSum(axis, exclusive, !reverse), dy);
    }

    @Override
    public Node batched(Graph g, Batch arguments) {
        return g.apply(new CumSum(axis + 1, exclusive, reverse), arguments.full(0));
    }
}
