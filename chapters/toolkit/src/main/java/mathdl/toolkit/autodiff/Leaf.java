package mathdl.toolkit.autodiff;

import java.util.List;

/** A value that is given and not computed. */
sealed interface Leaf extends Op {
    /** A value that the caller gives anew each time. */
    record Input(String name, Shape size) implements Leaf {}

    /** An array known when the graph is built; equal only to itself. */
    record Literal(Values values, Shape size) implements Leaf {}

    /** An array of one number. */
    record Fill(double value, Shape size) implements Leaf {}

    /** Numbers in row-major order, compared by identity. */
    final class Values {
        private final double[] numbers;

        Values(double[] numbers) {
            this.numbers = numbers;
        }

        double[] numbers() {
            return numbers;
        }
    }

    Shape size();

    @Override
    default Shape shape(List<Shape> inputs) {
        return size();
    }

    @Override
    default Node adjoint(Graph g, Node y, int i, Node dy) {
        throw new IllegalStateException("a leaf has no arguments");
    }

    @Override
    default Node batched(Graph g, Batch arguments) {
        throw new IllegalStateException("a leaf has no arguments");
    }
}
