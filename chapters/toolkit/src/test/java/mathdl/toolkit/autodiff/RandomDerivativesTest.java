package mathdl.toolkit.autodiff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import mathdl.toolkit.Layouts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** 10,000 calls a function with what mostly does not fit: a result of the right shape or a clear error, inputs as before. */
class RandomDerivativesTest {
    private static final int CALLS = 10_000;
    /** Far more than the second or two that they take; a call that hangs is found. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final SameDiff GRAPH = RandomGraphs.graph();
    private static final SameDiff OTHER_GRAPH = RandomGraphs.graph();
    private static final List<INDArray> ARRAYS = arrays(new Random(1));
    private static final List<Derivatives> FUNCTIONS = functions(new Random(2));

    /** A call of one function with arguments drawn at random, whose result is right. */
    private interface Call {
        void with(Random random);
    }

    private record Function(String name, Call call) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Function> functions() {
        return Stream.of(
                new Function("of names", RandomDerivativesTest::ofNames),
                new Function("of variables", RandomDerivativesTest::ofVariables),
                new Function("value", r -> with(r, (d, at) -> shaped(d.value(at), outputShape(d, at)))),
                new Function("gradient", r -> with(r, (d, at) -> byInput(d, at, d.gradient(at)))),
                new Function("valueAndGradient", r -> with(r, RandomDerivativesTest::valueAndGradient)),
                new Function("vjp", r -> with(r, (d, at) -> byInput(d, at, d.vjp(at, covector(r, d, at))))),
                new Function("jvp", r -> with(r, (d, at) -> shaped(d.jvp(at, tangent(r, d)), outputShape(d, at)))),
                new Function("jacobian", r -> with(r, RandomDerivativesTest::jacobian)),
                new Function("hessian", r -> with(r, RandomDerivativesTest::hessian)),
                new Function("hvp", r -> with(r, (d, at) -> hvp(r, d, at))),
                new Function("gradientCheck", r -> with(r, RandomDerivativesTest::gradientCheck)),
                new Function("gradientGraph", r -> with(r, RandomDerivativesTest::gradientGraph)));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void give_a_result_or_an_error_in_words_and_change_nothing(Function function) {
        List<double[]> before =
                ARRAYS.stream().map(RandomDerivativesTest::snapshot).toList();
        Map<String, Integer> outcomes =
                assertTimeoutPreemptively(LIMIT, () -> call(function, new Random(function.name.hashCode())));
        assertThat(outcomes).containsKeys("result", "IllegalArgumentException", "NullPointerException");
        assertThat(outcomes.get("result")).isGreaterThan(CALLS / 50);
        for (int i = 0; i < before.size(); i++) {
            assertThat(snapshot(ARRAYS.get(i))).containsExactly(before.get(i));
        }
    }

    /** How often the function gave a result and how often each exception; any but the expected ones fails. */
    private static Map<String, Integer> call(Function function, Random random) {
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < CALLS; i++) {
            String outcome = "result";
            try {
                function.call.with(random);
            } catch (IllegalArgumentException | NoDerivativeException e) {
                assertThat(e.getMessage()).isNotBlank();
                outcome = e instanceof NoDerivativeException ? "NoDerivativeException" : "IllegalArgumentException";
            } catch (NullPointerException e) {
                // Java's own words for a null that nobody looked for begin so.
                assertThat(e.getMessage())
                        .isNotBlank()
                        .doesNotStartWith("Cannot ")
                        .doesNotStartWith("because ");
                outcome = "NullPointerException";
            }
            outcomes.merge(outcome, 1, Integer::sum);
        }
        return outcomes;
    }

    private static void ofNames(Random random) {
        SameDiff graph = random.nextInt(100) == 0 ? null : GRAPH;
        String[] inputs = random.nextInt(100) == 0 ? null : RandomGraphs.inputs(random);
        Derivatives d = Autodiff.of(graph, output(random), inputs);
        assertThat(d.inputs()).containsExactly(inputs);
    }

    private static void ofVariables(Random random) {
        String name = output(random);
        SDVariable output = name == null || !GRAPH.hasVariable(name) ? null : GRAPH.getVariable(name);
        SDVariable[] inputs = Arrays.stream(RandomGraphs.inputs(random))
                .map(input -> input == null || !GRAPH.hasVariable(input)
                        ? null
                        : (random.nextInt(20) == 0 ? OTHER_GRAPH : GRAPH).getVariable(input))
                .toArray(SDVariable[]::new);
        Derivatives d = Autodiff.of(output, inputs);
        assertThat(inputs).allSatisfy(input -> assertThat(input.getSameDiff()).isSameAs(GRAPH));
        assertThat(d.inputs()).hasSize(inputs.length);
    }

    private static String output(Random random) {
        List<String> outputs = RandomGraphs.outputs();
        return random.nextInt(100) == 0 ? null : outputs.get(random.nextInt(outputs.size()));
    }

    /** A function and a point for it. */
    private interface AtPoint {
        void call(Derivatives d, Map<String, INDArray> at);
    }

    private static void with(Random random, AtPoint call) {
        call.call(FUNCTIONS.get(random.nextInt(FUNCTIONS.size())), point(random));
    }

    private static void valueAndGradient(Derivatives d, Map<String, INDArray> at) {
        ValueAndGradient both = d.valueAndGradient(at);
        // A float output is rounded.
        assertThat((float) both.value()).isEqualTo(Float.valueOf((float) RuleCase.elements(d.value(at))[0]));
        byInput(d, at, both.gradient());
    }

    private static void jacobian(Derivatives d, Map<String, INDArray> at) {
        Map<String, INDArray> jacobian = d.jacobian(at);
        Shape output = Shape.of(outputShape(d, at));
        for (String input : d.inputs()) {
            shaped(jacobian.get(input), output.followedBy(shape(at, input)).toLongs());
        }
    }

    private static void hessian(Derivatives d, Map<String, INDArray> at) {
        INDArray hessian = d.hessian(at);
        long n = flat(d, at);
        shaped(hessian, n, n);
    }

    private static void hvp(Random random, Derivatives d, Map<String, INDArray> at) {
        INDArray u = random.nextBoolean() && fits(d, at) ? RuleCase.weights(flat(d, at)) : array(random);
        shaped(d.hvp(at, u), RuleCase.elements(u).length);
    }

    private static void gradientCheck(Derivatives d, Map<String, INDArray> at) {
        GradientCheck check = d.gradientCheck(at);
        assertThat(d.inputs()).contains(check.input());
        assertThat(check.index()).isBetween(0, shape(at, check.input()).size() - 1);
    }

    private static void gradientGraph(Derivatives d, Map<String, INDArray> at) {
        SameDiff graph = d.gradientGraph(at);
        d.inputs().forEach(input -> assertThat(graph.hasVariable("gradient_" + input))
                .isTrue());
    }

    private static INDArray covector(Random random, Derivatives d, Map<String, INDArray> at) {
        return random.nextBoolean() && fits(d, at) ? d.value(at) : array(random);
    }

    private static Map<String, INDArray> tangent(Random random, Derivatives d) {
        Map<String, INDArray> tangent = point(random);
        if (tangent != null && random.nextInt(4) > 0) {
            tangent.keySet().removeIf(name -> name != null && !d.inputs().contains(name));
        }
        return tangent;
    }

    private static boolean fits(Derivatives d, Map<String, INDArray> at) {
        return at != null && d.inputs().stream().allMatch(name -> at.get(name) != null);
    }

    private static void byInput(Derivatives d, Map<String, INDArray> at, Map<String, INDArray> arrays) {
        assertThat(arrays).containsOnlyKeys(d.inputs());
        arrays.forEach((name, array) -> shaped(array, shape(at, name).toLongs()));
    }

    /** The shape of an input, of which only w has a value in the graph. */
    private static Shape shape(Map<String, INDArray> at, String input) {
        return Shape.of(
                (at.containsKey(input) ? at : RandomGraphs.FITTING).get(input).shape());
    }

    private static long flat(Derivatives d, Map<String, INDArray> at) {
        return d.inputs().stream().mapToLong(name -> shape(at, name).size()).sum();
    }

    private static long[] outputShape(Derivatives d, Map<String, INDArray> at) {
        return d.value(at).shape();
    }

    private static void shaped(INDArray array, long... shape) {
        assertThat(array.shape()).containsExactly(shape);
        assertThat(array.dataType()).isIn(DataType.DOUBLE, DataType.FLOAT);
    }

    private static List<Derivatives> functions(Random random) {
        List<Derivatives> functions = new ArrayList<>();
        while (functions.size() < 200) {
            try {
                functions.add(Autodiff.of(GRAPH, output(random), RandomGraphs.inputs(random)));
            } catch (IllegalArgumentException | NullPointerException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        return functions;
    }

    /** Mostly all that any function needs, with one or two names changed, left out or added. */
    private static Map<String, INDArray> point(Random random) {
        if (random.nextInt(100) == 0) {
            return null;
        }
        Map<String, INDArray> point = new HashMap<>(RandomGraphs.FITTING);
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            String name = RandomGraphs.NAMES[random.nextInt(RandomGraphs.NAMES.length)];
            if (random.nextInt(3) == 0) {
                point.remove(name);
            } else {
                point.put(random.nextInt(60) == 0 ? null : name, array(random));
            }
        }
        return point;
    }

    private static INDArray array(Random random) {
        int i = random.nextInt(ARRAYS.size() + 2);
        return i >= ARRAYS.size() ? null : ARRAYS.get(i);
    }

    /** Mostly of the shapes in use, in all layouts, with odd numbers and of other types; some of none of these. */
    private static List<INDArray> arrays(Random random) {
        long[][] shapes = {{3}, {3}, {2, 2}, {2, 2}, {1}, {}, {2}, {1, 3}, {3, 1}, {2, 3, 2}, {4, 4}};
        double[] odd = {0, -0.0, 1e-310, 1e300, -1e300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        DataType[] types = {DataType.FLOAT, DataType.INT32, DataType.INT64, DataType.BOOL, DataType.FLOAT16};
        List<INDArray> arrays = new ArrayList<>(RandomGraphs.FITTING.values());
        for (int i = 0; i < 300; i++) {
            long[] shape = shapes[random.nextInt(shapes.length)];
            INDArray x = Layouts.gaussian(i, shape);
            if (random.nextInt(3) == 0) {
                x.putScalar(random.nextInt((int) x.length()), odd[random.nextInt(odd.length)]);
            }
            List<INDArray> layouts = shape.length == 0 ? List.of(x) : Layouts.of(x);
            INDArray layout = layouts.get(random.nextInt(layouts.size()));
            arrays.add(random.nextInt(5) == 0 ? layout.castTo(types[random.nextInt(types.length)]) : layout);
        }
        for (int i = 0; i < 10; i++) {
            arrays.add(Nd4j.create(types[i % types.length], i % 3, 0));
        }
        arrays.add(Nd4j.empty(DataType.DOUBLE));
        arrays.add(Nd4j.create("a", "b"));
        INDArray closed = Nd4j.createFromArray(1.0, 2.0, 3.0);
        closed.close();
        arrays.add(closed);
        return arrays;
    }

    private static double[] snapshot(INDArray x) {
        boolean readable =
                !x.wasClosed() && !x.isEmpty() && x.dataType() != DataType.UTF8 && x.dataType() != DataType.FLOAT16;
        return readable ? RuleCase.elements(x) : new double[0];
    }
}
