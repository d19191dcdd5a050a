package mathdl.toolkit.autodiff;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * Derivatives of what a SameDiff graph computes, to any order.
 *
 * <p>The graph is built with ordinary SameDiff calls; inputs may be variables or placeholders. Derivatives come from
 * reverse accumulation over the graph (Griewank and Walther, Evaluating Derivatives, 2nd ed., chapter 3; Baydin et al.
 * 2018, Automatic differentiation in machine learning: a survey) and are exact up to rounding: no differences are taken.
 * Unlike SameDiff's own gradients they can be differentiated again, exist for placeholders, and are right for matrix
 * inverses and running sums.
 *
 * <pre>{@code
 * SameDiff sd = SameDiff.create();
 * SDVariable x = sd.placeHolder("x", DataType.DOUBLE, 2);
 * SDVariable f = x.mul(x).sum();
 * Derivatives d = Autodiff.of(f, x);
 * INDArray hessian = d.hessian(Map.of("x", Nd4j.createFromArray(1.0, 2.0)));
 * }</pre>
 */
public final class Autodiff {
    private Autodiff() {}

    /**
     * The derivatives of one variable of a graph with respect to others.
     *
     * @param graph read now; not changed. An operation that is added later does not matter.
     * @param output the name of what is differentiated, of any shape
     * @param inputs the names of the variables or placeholders that it is differentiated by, in the order of Hessians and
     *     flat directions; all others that the output depends on are parameters
     * @throws IllegalArgumentException naming a variable that does not exist, is neither FLOAT nor DOUBLE, or, of the inputs,
     *     is a constant or result or comes twice
     */
    public static Derivatives of(SameDiff graph, String output, String... inputs) {
        Objects.requireNonNull(graph, "graph");
        requireVariable(graph, output);
        requireFloating(graph.getVariable(output));
        List<String> names =
                Arrays.asList(Objects.requireNonNull(inputs, "inputs").clone());
        for (String input : names) {
            requireInput(graph, input);
        }
        if (names.isEmpty() || names.stream().distinct().count() < names.size()) {
            throw new IllegalArgumentException("inputs " + names + ": at least one, and each once");
        }
        return new Derivatives(new Source(graph, output), graph.getVariable(output), List.copyOf(names));
    }

    /**
     * The same, for variables of one graph.
     *
     * @throws IllegalArgumentException naming an input of another graph, and as above
     */
    public static Derivatives of(SDVariable output, SDVariable... inputs) {
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(inputs, "inputs");
        for (SDVariable input : inputs) {
            Objects.requireNonNull(input, "an input");
            requireSameGraph(input, output);
        }
        String[] names = Arrays.stream(inputs).map(SDVariable::name).toArray(String[]::new);
        return of(output.getSameDiff(), output.name(), names);
    }

    /** SameDiff's names of the operations that can be differentiated. */
    public static Set<String> operations() {
        return Translation.operations();
    }

    @SuppressWarnings("ReferenceEquality") // two graphs with equal operations are two graphs
    private static void requireSameGraph(SDVariable input, SDVariable output) {
        if (input.getSameDiff() != output.getSameDiff()) {
            throw new IllegalArgumentException("'" + input.name() + "' belongs to another graph");
        }
    }

    private static void requireVariable(SameDiff graph, String name) {
        if (!graph.hasVariable(Objects.requireNonNull(name, "the name of a variable"))) {
            throw new IllegalArgumentException("the graph has no variable '" + name + "'");
        }
    }

    private static void requireInput(SameDiff graph, String name) {
        requireVariable(graph, name);
        VariableType type = graph.getVariable(name).getVariableType();
        if (type != VariableType.VARIABLE && type != VariableType.PLACEHOLDER) {
            throw new IllegalArgumentException("'" + name + "' is neither a variable nor a placeholder but " + type);
        }
        requireFloating(graph.getVariable(name));
    }

    private static void requireFloating(SDVariable variable) {
        DataType type = variable.dataType();
        if (type != null && type != DataType.DOUBLE && type != DataType.FLOAT) {
            throw new IllegalArgumentException("'" + variable.name() + "' has dtype " + type
                    + "; only DOUBLE and FLOAT can be differentiated and differentiated by");
        }
    }
}
