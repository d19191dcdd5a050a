package mathdl.calculus.student;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mathdl.calculus.ReverseModeEngine;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Your answer to exercise 4.6. The task is in the Javadoc of {@link ReverseModeEngine}. */
public final class ReverseModeEngineAnswer implements ReverseModeEngine {
    private static final Set<String> NAMES = Set.of("add", "multiply", "tanh");

    @Override
    public Derivatives differentiate(List<Operation> operations, INDArray inputs, int[] outputs) {
        Preconditions.requireFinite(inputs, "inputs");
        Preconditions.require(outputs.length > 0, "there are no outputs");
        int nodes = Math.toIntExact(inputs.length()) + operations.size();
        for (Operation operation : operations) {
            Preconditions.require(NAMES.contains(operation.name()), "there is no operation " + operation.name());
            operands(operation).forEach(operand -> requireNode(operand, nodes));
        }
        for (int output : outputs) {
            requireNode(output, nodes);
        }

        int n = nodes - operations.size();
        List<Integer> order = order(operations, n);
        double[] values = values(operations, order, Elements.of(inputs, "inputs"));
        double[][] jacobian = new double[outputs.length][];
        for (int i = 0; i < outputs.length; i++) {
            jacobian[i] = Arrays.copyOf(adjoints(operations, order, values, outputs[i]), n);
        }
        double[] reached =
                Arrays.stream(outputs).mapToDouble(output -> values[output]).toArray();
        return new Derivatives(Nd4j.createFromArray(reached), Nd4j.createFromArray(jacobian));
    }

    private static List<Integer> operands(Operation operation) {
        return operation.name().equals("tanh")
                ? List.of(operation.left())
                : List.of(operation.left(), operation.right());
    }

    private static void requireNode(int node, int nodes) {
        Preconditions.require(node >= 0 && node < nodes, "there is no node " + node + " among " + nodes);
    }

    /** All nodes, the inputs first, each operation once both of its operands have come. */
    private static List<Integer> order(List<Operation> operations, int n) {
        List<List<Integer>> users = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        int[] missing = new int[n + operations.size()];
        for (int node = 0; node < missing.length; node++) {
            users.add(new ArrayList<>());
        }
        for (int k = 0; k < operations.size(); k++) {
            for (int operand : operands(operations.get(k))) {
                users.get(operand).add(n + k);
                missing[n + k]++;
            }
        }
        for (int input = 0; input < n; input++) {
            order.add(input);
        }
        for (int i = 0; i < order.size(); i++) {
            for (int user : users.get(order.get(i))) {
                if (--missing[user] == 0) {
                    order.add(user);
                }
            }
        }
        Preconditions.require(order.size() == missing.length, "the operations have a cycle");
        return order;
    }

    private static double[] values(List<Operation> operations, List<Integer> order, double[] inputs) {
        double[] values = Arrays.copyOf(inputs, order.size());
        for (int node : order.subList(inputs.length, order.size())) {
            Operation operation = operations.get(node - inputs.length);
            double left = values[operation.left()];
            values[node] = switch (operation.name()) {
                case "add" -> left + values[operation.right()];
                case "multiply" -> left * values[operation.right()];
                default -> Math.tanh(left);
            };
        }
        return values;
    }

    private static double[] adjoints(List<Operation> operations, List<Integer> order, double[] values, int output) {
        double[] adjoints = new double[values.length];
        adjoints[output] = 1;
        int n = values.length - operations.size();
        for (int i = values.length - 1; i >= n; i--) {
            int node = order.get(i);
            Operation operation = operations.get(node - n);
            int left = operation.left();
            int right = operation.right();
            switch (operation.name()) {
                case "add" -> {
                    adjoints[left] += adjoints[node];
                    adjoints[right] += adjoints[node];
                }
                case "multiply" -> {
                    adjoints[left] += adjoints[node] * values[right];
                    adjoints[right] += adjoints[node] * values[left];
                }
                default -> adjoints[left] += adjoints[node] * (1 - values[node] * values[node]);
            }
        }
        return adjoints;
    }
}
