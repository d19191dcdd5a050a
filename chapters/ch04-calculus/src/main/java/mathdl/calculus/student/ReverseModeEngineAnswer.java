package mathdl.calculus.student;

import java.util.List;
import java.util.Set;
import mathdl.calculus.ReverseModeEngine;
import mathdl.toolkit.Preconditions;
import org.nd4j.linalg.api.ndarray.INDArray;

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

        throw new UnsupportedOperationException("4.6 is not implemented yet");
    }

    private static List<Integer> operands(Operation operation) {
        return operation.name().equals("tanh")
                ? List.of(operation.left())
                : List.of(operation.left(), operation.right());
    }

    private static void requireNode(int node, int nodes) {
        Preconditions.require(node >= 0 && node < nodes, "there is no node " + node + " among " + nodes);
    }
}
