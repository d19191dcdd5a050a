package mathdl.calculus.misconception;

import java.util.Arrays;
import java.util.List;
import mathdl.calculus.ReverseModeEngine;
import mathdl.calculus.reference.ReverseModeEngineReference;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** An engine as it is often written, with its parts to be replaced. */
abstract class PatchedEngine implements ReverseModeEngine {
    private static final ReverseModeEngine RIGHT = new ReverseModeEngineReference();

    @Override
    public Derivatives differentiate(List<Operation> operations, INDArray inputs, int[] outputs) {
        INDArray reached = RIGHT.differentiate(operations, inputs, outputs).values();
        EngineGraph graph = new EngineGraph(operations, Math.toIntExact(inputs.length()));
        double[] values = graph.values(inputs.toDoubleVector());
        double[] adjoints = new double[values.length];
        double[][] jacobian = new double[outputs.length][];
        for (int i = 0; i < outputs.length; i++) {
            clear(adjoints, graph.inputs());
            adjoints[outputs[i]] = 1;
            for (int node : order(graph, outputs[i])) {
                handOn(graph, node, values, adjoints);
            }
            jacobian[i] = Arrays.copyOf(adjoints, graph.inputs());
        }
        return new Derivatives(reached, Nd4j.createFromArray(jacobian));
    }

    private void handOn(EngineGraph graph, int node, double[] values, double[] adjoints) {
        if (node < graph.inputs()) {
            return;
        }
        Operation operation = graph.operation(node);
        int left = operation.left();
        int right = operation.right();
        double adjoint = adjoints[node];
        switch (operation.name()) {
            case "add" -> handBoth(adjoints, operation, adjoint, adjoint);
            case "multiply" -> handBoth(adjoints, operation, adjoint * values[right], adjoint * values[left]);
            default -> hand(adjoints, left, adjoint * slopeOfTanh(values[left], values[node]));
        }
    }

    void handBoth(double[] adjoints, Operation operation, double toLeft, double toRight) {
        hand(adjoints, operation.left(), toLeft);
        hand(adjoints, operation.right(), toRight);
    }

    void hand(double[] adjoints, int node, double part) {
        adjoints[node] += part;
    }

    void clear(double[] adjoints, int inputs) {
        Arrays.fill(adjoints, 0);
    }

    List<Integer> order(EngineGraph graph, int output) {
        return graph.sorted(output);
    }

    double slopeOfTanh(double operand, double value) {
        return 1 - value * value;
    }
}
