package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Computes expressions in plain Java: one loop an operation, with arrays and index tables that are made once. */
final class Interpreter implements Program {
    private record Step(Kernel kernel, double[][] arguments, double[] result) {}

    private record Given(String name, double[] array) {}

    private final List<Given> inputs = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<double[]> results;

    Interpreter(Collection<Node> results) {
        Map<Node, double[]> arrays = new HashMap<>();
        for (Node node : ReverseMode.ancestors(results)) {
            arrays.put(node, prepare(node, arrays));
        }
        this.results = results.stream().map(arrays::get).toList();
    }

    private double[] prepare(Node node, Map<Node, double[]> arrays) {
        if (node.op() instanceof Layout.Reshape) {
            return arrays.get(node.input(0));
        }
        if (node.op() instanceof Leaf.Literal literal) {
            return literal.values().numbers();
        }
        double[] array = new double[node.shape().size()];
        if (node.op() instanceof Leaf.Fill fill) {
            Arrays.fill(array, fill.value());
        } else if (node.op() instanceof Leaf.Input input) {
            inputs.add(new Given(input.name(), array));
        } else {
            double[][] arguments = node.inputs().stream().map(arrays::get).toArray(double[][]::new);
            steps.add(new Step(Kernels.of(node), arguments, array));
        }
        return array;
    }

    @Override
    public synchronized List<double[]> run(Map<String, double[]> values) {
        for (Given input : inputs) {
            double[] given = values.get(input.name());
            System.arraycopy(given, 0, input.array(), 0, given.length);
        }
        for (Step step : steps) {
            step.kernel().run(step.arguments(), step.result());
        }
        return results.stream().map(double[]::clone).toList();
    }
}
