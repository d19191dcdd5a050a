package mathdl.calculus;

import static mathdl.checks.assertion.MathAssertions.assertRefuses;
import static mathdl.checks.assertion.MathAssertions.assertRefusesNotFinite;
import static mathdl.checks.assertion.MathAssertions.assertThat;

import java.util.List;
import mathdl.calculus.ReverseModeEngine.Operation;
import mathdl.checks.Check;
import mathdl.checks.ChecksFor;
import mathdl.checks.Inputs;
import mathdl.checks.Within;
import mathdl.checks.array.ArrayFactory;
import mathdl.checks.assertion.Tolerance;
import org.nd4j.linalg.api.ndarray.INDArray;

@ChecksFor(exercise = "4.6", contract = ReverseModeEngine.class)
class ReverseModeEngineChecks {
    private static final String ROUNDING =
            "a few dozen roundings; 1 − w² cancels where w is up to 0.992 and costs two digits; sums of both signs leave 1e-15";

    /** Of {@link ScalarGraph#drawn}: the unused input 3 among the outputs, too. */
    private static final int S = 5;

    private static final int E = 6;
    private static final int LAST = 14;

    @Check(
            name = "Values and gradients of drawn graphs, in no order, are those that dual numbers give.",
            points = 3,
            tolerance = @Within(relative = 1e-11, absolute = 1e-14, because = ROUNDING))
    void agrees_with_dual_numbers(ReverseModeEngine answer, Inputs inputs, Tolerance tolerance) {
        for (int round = 0; round < 3; round++) {
            ScalarGraph graph = ScalarGraph.drawn(inputs);
            judge(answer, inputs, graph, inputs.uniforms(4, 0.2, 0.8), tolerance, LAST);
            judge(answer, inputs, graph, inputs.uniforms(4, 0.2, 0.8), tolerance, LAST, S, 1, 3);
            double[] x = inputs.uniforms(4, -0.8, 0.8);
            judge(answer, inputs, graph, x, tolerance, LAST, E);
            x[1] = 0;
            judge(answer, inputs, graph, x, tolerance, LAST, E);
        }
        judge(answer, inputs, new ScalarGraph(3), inputs.uniforms(3, 1, 2), tolerance, 1, 0);
    }

    @Check(
            name = "Outputs that come twice have the same gradient twice, and a second call gives what the first gave.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void starts_each_sweep_anew(ReverseModeEngine answer, Inputs inputs, Tolerance tolerance) {
        ScalarGraph graph = ScalarGraph.drawn(inputs);
        double[] x = inputs.uniforms(4, 0.2, 0.8);
        judge(answer, inputs, graph, x, tolerance, LAST, LAST, E, LAST);
        judge(answer, inputs, ScalarGraph.drawn(inputs), x, tolerance, E, E);
        judge(answer, inputs, graph, inputs.uniforms(4, 0.2, 0.8), tolerance, LAST);
        judge(answer, inputs, graph, x, tolerance, LAST, LAST, E, LAST);
    }

    /** h ← a h + b h, so that h after k layers is (a + b)ᵏ h. */
    @Check(
            name =
                    "A chain of 1000 layers, each of which uses the one before twice, is no trouble, nor are 8192 inputs.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = "up to 8192 roundings of positive numbers, 1e-12 together"))
    void goes_through_a_deep_chain(ReverseModeEngine answer, Inputs inputs, Tolerance tolerance) {
        int layers = 1000;
        double a = inputs.uniform(0.3, 0.7);
        double b = inputs.uniform(0.999, 1.001) - a;
        double h = inputs.uniform(1, 2);
        ScalarGraph graph = new ScalarGraph(3);
        int last = 2;
        for (int k = 0; k < layers; k++) {
            last = graph.step("add", graph.step("multiply", 0, last), graph.step("multiply", last, 1));
        }
        graph.shuffle(inputs);
        double growth = StrictMath.pow(a + b, layers);
        double slope = layers * growth / (a + b) * h;
        ReverseModeEngine.Derivatives derivatives =
                answer.differentiate(graph.operations(), inputs.vector(a, b, h), new int[] {graph.number(last)});
        assertThat(derivatives.values()).as("the end of the chain").isCloseTo(new double[] {growth * h}, tolerance);
        assertThat(derivatives.jacobian())
                .as("its gradient by a, b and the beginning")
                .isCloseTo(new double[][] {{slope, slope, growth}}, tolerance);
        judgeManyInputs(answer, inputs, tolerance);
    }

    /** Derivatives forward, by every input in every node, would be a billion bytes; backward they are as many as nodes. */
    private static void judgeManyInputs(ReverseModeEngine answer, Inputs inputs, Tolerance tolerance) {
        int n = 8192;
        ScalarGraph graph = ScalarGraph.ofPairs(n, inputs);
        double[] x = inputs.uniforms(n, 0.5, 1.5);
        double value = 0;
        double[] gradient = new double[n];
        for (int i = 0; i < n; i++) {
            gradient[i] = x[i ^ 1];
            value += x[i] * x[i ^ 1] / 2;
        }
        int[] outputs = {graph.number(2 * n - 2)};
        ReverseModeEngine.Derivatives derivatives = answer.differentiate(graph.operations(), inputs.vector(x), outputs);
        assertThat(derivatives.values())
                .as("the sum of " + n / 2 + " products")
                .isCloseTo(new double[] {value}, tolerance);
        assertThat(derivatives.jacobian())
                .as("its gradient by " + n + " inputs")
                .isCloseTo(new double[][] {gradient}, tolerance);
    }

    @Check(name = "e = c · (c + a) with c = a · b has the value 48 and the gradient (48, 28) at (2, 3).", points = 1)
    void has_the_known_values(ReverseModeEngine answer, ArrayFactory arrays, Tolerance tolerance) {
        List<Operation> operations =
                List.of(new Operation("multiply", 3, 4), new Operation("multiply", 0, 1), new Operation("add", 3, 0));
        ReverseModeEngine.Derivatives derivatives =
                answer.differentiate(operations, arrays.vector(2, 3), new int[] {2});
        assertThat(derivatives.values()).as("the value").isCloseTo(new double[] {48}, tolerance);
        assertThat(derivatives.jacobian()).as("the gradient").isCloseTo(new double[][] {{48, 28}}, tolerance);
    }

    @Check(
            name = "A cycle, numbers of no node, another operation and no outputs are refused.",
            points = 1,
            tolerance = @Within(relative = 1e-11, because = ROUNDING))
    void refuses_what_is_no_graph(ReverseModeEngine answer, Inputs inputs, Tolerance tolerance) {
        judge(answer, inputs, ScalarGraph.drawn(inputs), inputs.uniforms(4, 0.2, 0.8), tolerance, LAST);
        INDArray x = inputs.vector(inputs.uniforms(2, 1, 2));
        int[] first = {2};
        Operation sum = new Operation("add", 0, 1);
        refuses("a cycle of two", answer, x, first, new Operation("add", 3, 0), new Operation("multiply", 1, 2));
        refuses(
                "a cycle beside the output",
                answer,
                x,
                first,
                sum,
                new Operation("add", 4, 0),
                new Operation("add", 3, 0));
        refuses("an operand that is its own result", answer, x, first, new Operation("multiply", 0, 2));
        refuses("node 4 of 4", answer, x, first, new Operation("add", 0, 4), sum);
        refuses("node −1", answer, x, first, new Operation("multiply", -1, 0));
        refuses("an operation without a meaning here", answer, x, first, new Operation("power", 0, 1));
        refuses("output 3 of 3", answer, x, new int[] {3}, sum);
        refuses("no outputs", answer, x, new int[0], sum);
        assertRefusesNotFinite(
                "the inputs", new double[2], bad -> answer.differentiate(List.of(sum), inputs.vector(bad), first));
    }

    private static void refuses(
            String what, ReverseModeEngine answer, INDArray x, int[] outputs, Operation... operations) {
        assertRefuses(what, () -> answer.differentiate(List.of(operations), x, outputs));
    }

    private static void judge(
            ReverseModeEngine answer, Inputs inputs, ScalarGraph graph, double[] x, Tolerance tolerance, int... nodes) {
        int[] outputs = new int[nodes.length];
        double[] values = new double[nodes.length];
        double[][] jacobian = new double[nodes.length][x.length];
        double[][] duals = graph.duals(x);
        for (int i = 0; i < nodes.length; i++) {
            outputs[i] = graph.number(nodes[i]);
            values[i] = duals[nodes[i]][0];
            System.arraycopy(duals[nodes[i]], 1, jacobian[i], 0, x.length);
        }
        ReverseModeEngine.Derivatives derivatives = answer.differentiate(graph.operations(), inputs.vector(x), outputs);
        assertThat(derivatives.values()).as("the vector of values").isCloseTo(values, tolerance);
        assertThat(derivatives.jacobian()).as("the Jacobian").isCloseTo(jacobian, tolerance);
    }
}
