package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;

/** The expressions of a function and of its derivatives for inputs of fixed shapes, made when first asked for. */
final class Expressions {
    private static final String COTANGENT = "v*";
    private static final String TANGENT = "u*";

    private final Graph graph = new Graph();
    private final List<String> names;
    private final Collection<Node> leaves;
    private final List<Node> inputs;
    private final Node output;
    private final Map<String, Program> programs = new HashMap<>();
    private final Sweep sweep = new Sweep(this);

    Expressions(Source source, Map<String, Shape> shapes, List<String> names) {
        this.names = names;
        Map<String, Node> byName = new LinkedHashMap<>();
        shapes.forEach((name, shape) -> byName.put(name, graph.input(name, shape)));
        this.leaves = byName.values();
        this.inputs = names.stream().map(byName::get).toList();
        this.output = source.translate(graph, byName);
        if (output.shape().size() == 0) {
            throw new IllegalArgumentException("the output has shape " + output.shape() + ", which has no elements");
        }
    }

    Shape outputShape() {
        return output.shape();
    }

    double[] value(Point at) {
        return run("value", () -> List.of(output), at.values()).get(0);
    }

    List<double[]> valueAndGradient(Point at) {
        return run("gradient", this::outputAndGradient, at.values());
    }

    List<double[]> vjp(Point at, double[] v) {
        return run("vjp", this::pullback, at.with(Map.of(COTANGENT, v)));
    }

    double[] jvp(Point at, List<double[]> u) {
        return run("jvp", () -> List.of(pushforward()), at.with(named(u))).get(0);
    }

    double[] hvp(Point at, List<double[]> u) {
        return concatenated(run("hvp", this::curvature, at.with(named(u))));
    }

    /** For each input the Jacobian in row-major order, by batches of cotangents or of tangents, whichever are fewer. */
    List<double[]> jacobian(Point at) {
        int columns = inputs.stream().mapToInt(x -> x.shape().size()).sum();
        return output.shape().size() <= columns ? sweep.rows(at, output.shape().size()) : sweep.columns(at, columns);
    }

    double[] hessian(Point at) {
        requireOneElement();
        return sweep.hessian(at);
    }

    List<double[]> run(String what, Supplier<List<Node>> results, Map<String, double[]> values) {
        Program program;
        synchronized (this) {
            program = programs.get(what);
            if (program == null) {
                program = new Interpreter(results.get());
                programs.put(what, program);
            }
        }
        return program.run(values);
    }

    /** The output and its gradient as one SameDiff graph. */
    SameDiff gradientGraph(String outputName, Map<String, DataType> types) {
        Map<String, Node> results = new LinkedHashMap<>();
        if (!types.containsKey(outputName)) {
            results.put(outputName, output);
        }
        List<Node> gradient = gradient();
        for (int k = 0; k < names.size(); k++) {
            String name = "gradient_" + names.get(k);
            if (types.containsKey(name)) {
                throw new IllegalArgumentException("the function depends on '" + name
                        + "', which would be the name of the" + " gradient by '" + names.get(k) + "'");
            }
            results.put(name, gradient.get(k));
        }
        return Emission.graph(leaves, types, results);
    }

    Graph graph() {
        return graph;
    }

    List<Node> inputs() {
        return inputs;
    }

    Node cotangent() {
        return graph.input(COTANGENT, output.shape());
    }

    List<Node> tangents() {
        List<Node> tangents = new ArrayList<>();
        for (int k = 0; k < names.size(); k++) {
            tangents.add(graph.input(TANGENT + names.get(k), inputs.get(k).shape()));
        }
        return tangents;
    }

    private Map<String, double[]> named(List<double[]> u) {
        Map<String, double[]> named = new HashMap<>();
        for (int k = 0; k < names.size(); k++) {
            named.put(TANGENT + names.get(k), u.get(k));
        }
        return named;
    }

    private List<Node> outputAndGradient() {
        List<Node> results = new ArrayList<>(List.of(output));
        results.addAll(gradient());
        return results;
    }

    private List<Node> gradient() {
        requireOneElement();
        return ReverseMode.adjoints(graph, List.of(output), List.of(graph.fill(1, output.shape())), inputs);
    }

    /** Jᵀv. */
    List<Node> pullback() {
        return ReverseMode.adjoints(graph, List.of(output), List.of(cotangent()), inputs);
    }

    /** Ju as the derivative of the linear map v ↦ ⟨Jᵀv, u⟩ (Griewank and Walther, section 3.3). */
    Node pushforward() {
        return ReverseMode.adjoints(graph, pullback(), tangents(), List.of(cotangent()))
                .get(0);
    }

    /** Hu as the derivative of x ↦ ⟨∇f(x), u⟩. */
    List<Node> curvature() {
        return ReverseMode.adjoints(graph, gradient(), tangents(), inputs);
    }

    private void requireOneElement() {
        if (output.shape().size() != 1) {
            throw new IllegalArgumentException("the output has shape " + output.shape()
                    + "; a gradient or Hessian needs an output with one element, see vjp and jacobian");
        }
    }

    static double[] concatenated(List<double[]> parts) {
        double[] whole = new double[parts.stream().mapToInt(part -> part.length).sum()];
        int start = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, whole, start, part.length);
            start += part.length;
        }
        return whole;
    }
}
