package mathdl.toolkit.autodiff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns an expression of some inputs into one that is evaluated at many values of them at once, along a new first axis. */
final class Batching {
    private Batching() {}

    /**
     * The results with a new first axis.
     *
     * @param replaced for each input that differs along the batch, the node of shape [size] + its shape
     */
    static List<Node> over(Graph graph, List<Node> results, Map<Node, Node> replaced, int size) {
        Map<Node, Node> batched = new HashMap<>(replaced);
        for (Node node : ReverseMode.ancestors(results)) {
            List<Node> inputs = node.inputs().stream().map(batched::get).toList();
            if (inputs.stream().anyMatch(input -> input != null)) {
                batched.put(node, node.op().batched(graph, new Batch(graph, node, inputs, size)));
            }
        }
        return results.stream()
                .map(node -> batched.containsKey(node)
                        ? batched.get(node)
                        : graph.broadcast(node, Shape.of(size).followedBy(node.shape())))
                .toList();
    }
}
