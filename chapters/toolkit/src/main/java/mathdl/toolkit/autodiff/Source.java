package mathdl.toolkit.autodiff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.autodiff.samediff.internal.SameDiffOp;
import org.nd4j.autodiff.samediff.internal.Variable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.controlflow.compat.BaseCompatOp;

/** The part of a SameDiff graph that an output is computed from; read, never changed. */
final class Source {
    private static final String RANDOM_OPS = "org.nd4j.linalg.api.ops.random";

    private final SameDiff sd;
    private final String output;
    /** Placeholders and trainable variables that the output depends on, in the order they are met. */
    private final Set<String> leaves = new LinkedHashSet<>();
    /** Variables that depend on no leaf. */
    private final Set<String> constants = new HashSet<>();

    private final List<SameDiffOp> ops = new ArrayList<>();

    Source(SameDiff sd, String output) {
        this.sd = sd;
        this.output = output;
        walk();
    }

    Set<String> leaves() {
        return leaves;
    }

    SDVariable variable(String name) {
        return sd.getVariable(name);
    }

    SDVariable variableOrNull(String name) {
        return sd.hasVariable(name) ? sd.getVariable(name) : null;
    }

    /** Depth first, with a stack of its own, so that deep graphs do not overflow Java's. */
    private void walk() {
        Deque<String> open = new ArrayDeque<>(List.of(output));
        Set<String> done = new HashSet<>();
        while (!open.isEmpty()) {
            String name = open.peek();
            SameDiffOp creator = creator(name);
            List<String> missing = creator == null
                    ? List.of()
                    : inputs(creator).stream().filter(x -> !done.contains(x)).toList();
            missing.forEach(open::push);
            if (missing.isEmpty() && done.add(open.pop())) {
                finish(name, creator, done);
            }
        }
    }

    private void finish(String name, SameDiffOp creator, Set<String> done) {
        if (creator == null) {
            (variable(name).getVariableType() == VariableType.CONSTANT ? constants : leaves).add(name);
            return;
        }
        done.addAll(creator.getOutputsOfOp());
        if (constants.containsAll(inputs(creator)) && !isRandom(creator) && !isLoop(creator)) {
            constants.addAll(creator.getOutputsOfOp());
        } else {
            ops.add(creator);
        }
    }

    private static boolean isRandom(SameDiffOp op) {
        return op.getOp().getClass().getName().startsWith(RANDOM_OPS);
    }

    private SameDiffOp creator(String name) {
        Map<String, Variable> variables = sd.getVariables();
        String op = variables.get(name).getOutputOfOp();
        return op == null ? null : sd.getOps().get(op);
    }

    private static List<String> inputs(SameDiffOp op) {
        return op.getInputsToOp() == null || isLoop(op) ? List.of() : op.getInputsToOp();
    }

    /** Loops and branches go round in circles; they are not followed, and have no rule. */
    private static boolean isLoop(SameDiffOp op) {
        return op.getOp() instanceof BaseCompatOp;
    }

    /** The output as an expression of the leaves. */
    Node translate(Graph graph, Map<String, Node> leafNodes) {
        Map<String, Node> values = new HashMap<>(leafNodes);
        for (SameDiffOp op : ops) {
            List<Node> inputs =
                    inputs(op).stream().map(name -> value(graph, values, name)).toList();
            List<String> names = op.getOutputsOfOp();
            List<Node> results = Translation.rewrite(new OpCall(graph, op.getOp(), names.get(0), inputs));
            for (int k = 0; k < names.size(); k++) {
                values.put(names.get(k), results.get(k));
            }
        }
        return value(graph, values, output);
    }

    /** What depends on constants alone is computed once, by SameDiff itself. */
    private Node value(Graph graph, Map<String, Node> values, String name) {
        return values.computeIfAbsent(
                name, constant -> literal(graph, constant, variable(constant).eval()));
    }

    private static Node literal(Graph graph, String name, INDArray array) {
        Shape shape = array.isEmpty() && array.rank() == 0 ? Shape.of(0) : Shape.of(array.shape());
        return graph.literal(Numbers.of(array, "constant '" + name + "'"), shape);
    }
}
