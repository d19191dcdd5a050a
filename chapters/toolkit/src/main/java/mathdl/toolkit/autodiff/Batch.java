package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.List;

/** The arguments of one operation, some of which have a new first axis of the batch's size. */
record Batch(Graph graph, Node original, List<Node> batchedOrNull, int size) {
    /** An argument with the batch axis, repeated along it if it has none. */
    Node full(int i) {
        Node batched = batchedOrNull.get(i);
        return batched != null
                ? batched
                : graph.broadcast(
                        original.input(i),
                        Shape.of(size).followedBy(original.input(i).shape()));
    }

    /** An argument whose other axes are aligned with the result's at the last one, for elementwise operations. */
    Node aligned(int i) {
        Node batched = batchedOrNull.get(i);
        if (batched == null) {
            return original.input(i);
        }
        Shape raised = original.input(i).shape().raisedTo(original.shape().rank());
        return graph.reshape(batched, Shape.of(size).followedBy(raised));
    }

    /** An argument with a first axis, of size 1 if it is the same for the whole batch. */
    Node raised(int i) {
        Node batched = batchedOrNull.get(i);
        return batched != null
                ? batched
                : graph.reshape(
                        original.input(i),
                        Shape.of(1).followedBy(original.input(i).shape()));
    }

    /** An argument that must be the same for the whole batch. */
    Node common(int i) {
        if (batchedOrNull.get(i) != null) {
            throw new IllegalStateException("indices do not depend on a direction");
        }
        return original.input(i);
    }

    /** Axes counted with the new first one. */
    static List<Integer> shifted(List<Integer> axes) {
        return axes.stream().map(axis -> axis + 1).toList();
    }

    /** A list for the new first axis and the others. */
    static List<Integer> after(int first, List<Integer> others) {
        List<Integer> joined = new ArrayList<>(List.of(first));
        joined.addAll(others);
        return joined;
    }

    Shape withBatchAxis(Shape shape) {
        return Shape.of(size).followedBy(shape);
    }
}
