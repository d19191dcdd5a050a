package mathdl.toolkit.autodiff;

import java.util.Collections;
import java.util.List;

/** The same numbers in another arrangement; each one's adjoint is another one, or a sum over copies. */
sealed interface Layout extends Op {
    /** The same elements in row-major order in another shape. */
    record Reshape(Shape to) implements Layout {
        @Override
        public Shape shape(List<Shape> inputs) {
            if (to.size() != inputs.get(0).size()) {
                throw new IllegalArgumentException("shape " + inputs.get(0) + " cannot be reshaped to " + to);
            }
            return to;
        }

        @Override
        public Node adjoint(Graph g, Node y, int i, Node dy) {
            return g.reshape(dy, y.input(0).shape());
        }

        @Override
        public Node batched(Graph g, Batch arguments) {
            return g.reshape(arguments.full(0), arguments.withBatchAxis(to));
        }
    }

    /** Axes of size 1 stretched, and axes added in front. */
    record Broadcast(Shape to) implements Layout {
        @Override
        public Shape shape(List<Shape> inputs) {
            if (!inputs.get(0).broadcastWith(to).equals(to)) {
                throw new IllegalArgumentException("shape " + inputs.get(0) + " cannot be broadcast to " + to);
            }
            return to;
        }

        @Override
        public Node adjoint(Graph g, Node y, int i, Node dy) {
            return g.sumTo(dy, y.input(0).shape());
        }

        @Override
        public Node batched(Graph g, Batch arguments) {
            return g.broadcast(arguments.aligned(0), arguments.withBatchAxis(to));
        }
    }

    /** Axis k of the result is axis order[k] of the argument. */
    record Permute(List<Integer> order) implements Layout {
        @Override
        public Shape shape(List<Shape> inputs) {
            if (!order.stream().sorted().toList().equals(inputs.get(0).allAxes())) {
                throw new IllegalArgumentException(order + " is no order of the axes of shape " + inputs.get(0));
            }
            return inputs.get(0).permuted(order);
        }

        @Override
        public Node adjoint(Graph g, Node y, int i, Node dy) {
            List<Integer> inverse =
                    Shape.axes(0, order.size()).stream().map(order::indexOf).toList();
            return g.permute(dy, inverse);
        }

        @Override
        public Node batched(Graph g, Batch arguments) {
            return g.permute(arguments.full(0), Batch.after(0, Batch.shifted(order)));
        }
    }

    /** The elements at begin + k·step, k counted in the result's shape. */
    record Slice(List<Integer> begin, List<Integer> step, Shape taken) implements Layout {
        @Override
        public Shape shape(List<Shape> inputs) {
            return taken;
        }

        @Override
        public Node adjoint(Graph g, Node y, int i, Node dy) {
            return g.apply(new Embed(begin, step, y.input(0).shape()), dy);
        }

        @Override
        public Node batched(Graph g, Batch arguments) {
            Slice all = new Slice(Batch.after(0, begin), Batch.after(1, step), arguments.withBatchAxis(taken));
            return g.apply(all, arguments.full(0));
        }
    }

    /** Zeros with the argument's elements at begin + k·step: the transpose of {@link Slice}. */
    record Embed(List<Integer> begin, List<Integer> step, Shape into) implements Layout {
        @Override
        public Shape shape(List<Shape> inputs) {
            return into;
        }

        @Override
        public Node adjoint(Graph g, Node y, int i, Node dy) {
            return g.apply(new Slice(begin, step, y.input(0).shape()), dy);
        }

        @Override
        public Node batched(Graph g, Batch arguments) {
            Embed all = new Embed(Batch.after(0, begin), Batch.after(1, step), arguments.withBatchAxis(into));
            return g.apply(all, arguments.full(0));
        }
    }

    /** Arrays one after another along an axis. */
    record Concat(int axis) implements Layout {
        @Override
        public Shape shape(List<Shape> inputs) {
            Shape first = inputs.get(0);
            int length = 0;
            for (Shape input : inputs) {
                if (input.rank() != first.rank() || !input.with(axis, 1).equals(first.with(axis, 1))) {
                    throw new IllegalArgumentException(
                            "shapes " + inputs + " differ in more than axis " + axis + " of the concatenation");
                }
                length += input.dim(axis);
            }
            return first.with(axis, length);
        }

        @Override
        public Node adjoint(Graph g, Node y, int i, Node dy) {
            int before = 0;
            for (Node earlier : y.inputs().subList(0, i)) {
                before += earlier.shape().dim(axis);
            }
            return g.slice(dy, axis, before, y.input(i).shape().dim(axis));
        }

        @Override
        public Node batched(Graph g, Batch arguments) {
            List<Node> all = Shape.axes(0, arguments.batchedOrNull().size()).stream()
                    .map(arguments::full)
                    .toList();
            return g.apply(new Concat(axis + 1), all);
        }
    }

    static List<Integer> ones(int count) {
        return Collections.nCopies(count, 1);
    }
}
