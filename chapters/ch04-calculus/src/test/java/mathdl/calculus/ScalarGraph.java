package mathdl.calculus;

import java.util.ArrayList;
import java.util.List;
import mathdl.checks.Inputs;

/**
 * A graph that is built in an order in which it can be computed and handed out in a drawn one, with values and
 * derivatives by dual numbers: forward, so that no node has to wait for another.
 */
final class ScalarGraph {
    private final int inputs;
    private final List<ReverseModeEngine.Operation> steps = new ArrayList<>();
    private int[] places;

    ScalarGraph(int inputs) {
        this.inputs = inputs;
    }

    /**
     * c = a b, s = c + a and e = c s, then six steps that use the one before and a drawn node, with operands in a drawn
     * order, and after each tanh a step that uses it twice. There are four inputs; the last is not used. With inputs
     * between −0.8 and 0.8 what goes into tanh stays below 2.7; with positive ones all values are positive.
     *
     * @return the graph, its operations shuffled; step 2 is e, step 10 the last
     */
    static ScalarGraph drawn(Inputs inputs) {
        ScalarGraph graph = new ScalarGraph(4);
        int c = graph.step("multiply", 0, 1);
        int s = graph.step("add", c, 0);
        int last = graph.step("multiply", c, s);
        for (String name : List.of("tanh", "multiply", "add", "tanh", "add", "multiply")) {
            int other = inputs.integer(2, last - 1);
            boolean swapped = name.equals("tanh") || inputs.integer(0, 1) == 0;
            // Node 3 is the unused input.
            int used = other == 3 ? last : other;
            last = swapped ? graph.step(name, last, used) : graph.step(name, used, last);
            if (name.equals("tanh")) {
                last = graph.step(last == 7 ? "multiply" : "add", last, last);
            }
        }
        graph.shuffle(inputs);
        return graph;
    }

    /** x₀x₁ + x₂x₃ + …, added up in pairs, so that no path is long; the last node is 2n − 2. */
    static ScalarGraph ofPairs(int n, Inputs draws) {
        ScalarGraph graph = new ScalarGraph(n);
        for (int i = 0; i < n; i += 2) {
            graph.step("multiply", i, i + 1);
        }
        for (int node = n; node < 2 * n - 2; node += 2) {
            graph.step("add", node, node + 1);
        }
        graph.shuffle(draws);
        return graph;
    }

    /** Appends an operation; operands are inputs or what earlier steps returned. The last operand of tanh is ignored. */
    int step(String name, int left, int right) {
        steps.add(new ReverseModeEngine.Operation(name, left, name.equals("tanh") ? -1 : right));
        return inputs + steps.size() - 1;
    }

    /** Puts the steps in a drawn order; Fisher and Yates. */
    void shuffle(Inputs draws) {
        places = new int[steps.size()];
        for (int k = 0; k < places.length; k++) {
            int other = draws.integer(0, k);
            places[k] = places[other];
            places[other] = k;
        }
    }

    /** The number under which a node is handed out. */
    int number(int node) {
        return node < inputs ? node : inputs + places[node - inputs];
    }

    /** The operations in their drawn order. */
    List<ReverseModeEngine.Operation> operations() {
        ReverseModeEngine.Operation[] shuffled = new ReverseModeEngine.Operation[steps.size()];
        for (int k = 0; k < shuffled.length; k++) {
            ReverseModeEngine.Operation step = steps.get(k);
            int right = step.right() < 0 ? -1 : number(step.right());
            shuffled[places[k]] = new ReverseModeEngine.Operation(step.name(), number(step.left()), right);
        }
        return List.of(shuffled);
    }

    /** For each node as it was built, its value and then its derivatives by all inputs. */
    double[][] duals(double[] x) {
        double[][] duals = new double[inputs + steps.size()][inputs + 1];
        for (int i = 0; i < inputs; i++) {
            duals[i][0] = x[i];
            duals[i][i + 1] = 1;
        }
        for (int k = 0; k < steps.size(); k++) {
            ReverseModeEngine.Operation step = steps.get(k);
            double[] u = duals[step.left()];
            duals[inputs + k] = step.right() < 0 ? tanh(u) : of(step.name(), u, duals[step.right()]);
        }
        return duals;
    }

    private static double[] of(String name, double[] u, double[] v) {
        double[] w = new double[u.length];
        boolean sum = name.equals("add");
        w[0] = sum ? u[0] + v[0] : u[0] * v[0];
        for (int i = 1; i < w.length; i++) {
            w[i] = sum ? u[i] + v[i] : u[i] * v[0] + u[0] * v[i];
        }
        return w;
    }

    private static double[] tanh(double[] u) {
        double[] w = u.clone();
        w[0] = StrictMath.tanh(u[0]);
        double cosh = StrictMath.cosh(u[0]);
        for (int i = 1; i < w.length; i++) {
            w[i] = u[i] / (cosh * cosh);
        }
        return w;
    }
}
