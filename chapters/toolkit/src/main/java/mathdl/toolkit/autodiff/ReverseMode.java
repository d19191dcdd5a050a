package mathdl.toolkit.autodiff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reverse accumulation: walks an expression from results to arguments and adds up each node's adjoint (Griewank and
 * Walther, section 3.2; Baydin et al. 2018, Automatic differentiation in machine learning: a survey, section 3.2). What
 * it makes is an expression of the same graph, which can be differentiated again.
 */
final class ReverseMode {
    private final Graph graph;
    private final Map<Node, Node> adjoints = new HashMap<>();

    private ReverseMode(Graph graph) {
        this.graph = graph;
    }

    /**
     * Σₖ (∂yₖ/∂x)ᵀ ȳₖ for every x.
     *
     * @param results the yₖ, one of which may come twice
     * @param seeds the ȳₖ
     */
    static List<Node> adjoints(Graph graph, List<Node> results, List<Node> seeds, List<Node> arguments) {
        ReverseMode mode = new ReverseMode(graph);
        for (int k = 0; k < results.size(); k++) {
            mode.accumulate(
                    results.get(k), graph.broadcast(seeds.get(k), results.get(k).shape()));
        }
        mode.run(dependents(results, arguments));
        return arguments.stream()
                .map(x -> mode.adjoints.getOrDefault(x, graph.fill(0, x.shape())))
                .toList();
    }

    private void run(List<Node> active) {
        Set<Node> members = new HashSet<>(active);
        for (int k = active.size() - 1; k >= 0; k--) {
            Node y = active.get(k);
            Node dy = adjoints.get(y);
            for (int i = 0; dy != null && i < y.inputs().size(); i++) {
                if (members.contains(y.input(i))) {
                    accumulate(y.input(i), y.op().adjoint(graph, y, i, dy));
                }
            }
        }
    }

    private void accumulate(Node x, Node termOrNull) {
        if (termOrNull != null) {
            Node term = graph.broadcast(termOrNull, x.shape());
            adjoints.merge(x, term, graph::add);
        }
    }

    /** The nodes on a way from an argument to a result, arguments first. */
    private static List<Node> dependents(List<Node> results, List<Node> arguments) {
        Set<Node> dependents = new HashSet<>(arguments);
        List<Node> onTheWay = new ArrayList<>();
        for (Node node : ancestors(results)) {
            if (dependents.contains(node) || node.inputs().stream().anyMatch(dependents::contains)) {
                dependents.add(node);
                onTheWay.add(node);
            }
        }
        return onTheWay;
    }

    /** All that these nodes are made of and they themselves, arguments before what uses them. */
    static List<Node> ancestors(Collection<Node> results) {
        Set<Node> found = new HashSet<>(results);
        Deque<Node> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Node input : open.pop().inputs()) {
                if (found.add(input)) {
                    open.push(input);
                }
            }
        }
        List<Node> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparingInt(Node::id));
        return ordered;
    }
}
