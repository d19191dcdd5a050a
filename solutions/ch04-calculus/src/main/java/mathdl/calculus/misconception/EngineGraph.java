package mathdl.calculus.misconception;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import mathdl.calculus.ReverseModeEngine;

/** A graph of exercise 4.6, gone through by recursion. */
record EngineGraph(List<ReverseModeEngine.Operation> operations, int inputs) {
    ReverseModeEngine.Operation operation(int node) {
        return operations.get(node - inputs);
    }

    int nodes() {
        return inputs + operations.size();
    }

    double[] values(double[] x) {
        List<Integer> order = new ArrayList<>();
        boolean[] seen = new boolean[nodes()];
        for (int node = 0; node < seen.length; node++) {
            visit(node, seen, new ArrayList<>(), order);
        }
        double[] values = Arrays.copyOf(x, seen.length);
        for (int node : order) {
            if (node >= inputs) {
                values[node] = value(operation(node), values);
            }
        }
        return values;
    }

    private static double value(ReverseModeEngine.Operation operation, double[] values) {
        double left = values[operation.left()];
        return switch (operation.name()) {
            case "add" -> left + values[operation.right()];
            case "multiply" -> left * values[operation.right()];
            default -> Math.tanh(left);
        };
    }

    /** What an output depends on, each node before its operands are met. */
    List<Integer> fromTheTop(int output) {
        List<Integer> order = new ArrayList<>();
        visit(output, new boolean[nodes()], order, new ArrayList<>());
        return order;
    }

    /** What an output depends on, each node before all of its operands. */
    List<Integer> sorted(int output) {
        List<Integer> order = new ArrayList<>();
        visit(output, new boolean[nodes()], new ArrayList<>(), order);
        Collections.reverse(order);
        return order;
    }

    private void visit(int node, boolean[] seen, List<Integer> before, List<Integer> after) {
        if (seen[node]) {
            return;
        }
        seen[node] = true;
        before.add(node);
        if (node >= inputs) {
            visit(operation(node).left(), seen, before, after);
            if (!operation(node).name().equals("tanh")) {
                visit(operation(node).right(), seen, before, after);
            }
        }
        after.add(node);
    }
}
