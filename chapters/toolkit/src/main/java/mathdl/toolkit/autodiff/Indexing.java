package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.List;

/** Elements chosen along an axis by an array of indices, and the transpose of that. Arguments: array, indices. */
sealed interface Indexing extends Op {
    /** The array's axis is replaced by the axes of the indices. */
    record Gather(int axis) implements Indexing {
        @Override
        public Shape shape(List<Shape> inputs) {
            Shape x = inputs.get(0);
            return x.between(0, axis).followedBy(inputs.get(1)).followedBy(x.between(axis + 1, x.rank()));
        }

        @Override
        public Node adjoint(Graph g, Node y, int i, Node dy) {
            int size = y.input(0).shape().dim(axis);
            return i == 0 ? g.apply(new ScatterAdd(axis, size), dy, y.input(1)) : null;
        }

        @Override
        public Node batched(Graph g, Batch arguments) {
            return g.apply(new Gather(axis + 1), arguments.full(0), arguments.common(1));
        }
    }

    /** Zeros to which each of the argument's elements is added at its index along an axis of some size. */
    record ScatterAdd(int axis, int size) implements Indexing {
        @Override
        public Shape shape(List<Shape> inputs) {
            Shape dy = inputs.get(0);
            List<Integer> dims = new ArrayList<>(dy.between(0, axis).dims());
            dims.add(size);
            dims.addAll(dy.between(axis + inputs.get(1).rank(), dy.rank()).dims());
            return new Shape(dims);
        }

        @Override
        public Node adjoint(Graph g, Node y, int i, Node dy) {
            return i == 0 ? g.apply(new Gather(axis), dy, y.input(1)) : null;
        }

        @Override
        public Node batched(Graph g, Batch arguments) {
            return g.apply(new ScatterAdd(axis + 1, size), arguments.full(0), arguments.common(1));
        }
    }
}
