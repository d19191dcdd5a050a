package mathdl.toolkit.autodiff;

import java.util.List;

/** One number out of all along some axes, which stay with size 1. */
sealed interface Reduction extends Op {
    List<Integer> axes();

    /** The same over other axes. */
    Reduction over(List<Integer> axes);

    /** Σ x over the axes. */
    record Sum(List<Integer> axes) implements Reduction {
        @Override
        public Reduction over(List<Integer> others) {
            return new Sum(others);
        }

        @Override
        public Node adjoint(Graph g, Node y, int i, Node dy) {
            return g.broadcast(dy, y.input(0).shape());
        }
    }

    /** The greatest, or the least, along the axes; equals share the derivative evenly. */
    record Extremum(boolean greatest, List<Integer> axes) implements Reduction {
        @Override
        public Reduction over(List<Integer> others) {
            return new Extremum(greatest, others);
        }

        @Override
        public Node adjoint(Graph g, Node y, int i, Node dy) {
            Node reached = g.apply(Binary.EQUAL, y.input(0), y);
            return g.mul(g.div(dy, g.sum(reached, axes)), reached);
        }
    }

    @Override
    default Shape shape(List<Shape> inputs) {
        return inputs.get(0).keeping(axes());
    }

    @Override
    default Node batched(Graph g, Batch arguments) {
        return g.apply(over(Batch.shifted(axes())), arguments.full(0));
    }
}
