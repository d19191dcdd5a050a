package mathdl.toolkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.Norms;
import mathdl.toolkit.linear.Products;
import mathdl.toolkit.linear.Systems;
import mathdl.toolkit.linear.Triangle;
import mathdl.toolkit.special.ErrorFunctions;
import mathdl.toolkit.special.GammaFunctions;
import mathdl.toolkit.special.HyperbolicFunctions;
import mathdl.toolkit.special.LogSpace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** 10,000 calls a function with arrays that mostly do not fit: a result or a clear error, and inputs as they were. */
class RandomCallsTest {
    private static final int CALLS = 10_000;
    /** Far more than the second or two that they take; a call that hangs is found. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final double[] NUMBERS = {
        0,
        -0.0,
        1,
        -1,
        0.5,
        2,
        -2.5,
        1e-310,
        -1e-310,
        1e-20,
        1e5,
        1e10,
        1e17,
        -1e17,
        1e300,
        -1e300,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private static final List<INDArray> ARRAYS = arrays(new Random(1));

    /** A call of one function with arguments drawn at random. */
    private interface Call {
        Object with(Random random);
    }

    private record Function(String name, Call call) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Function> ofArrays() {
        return Stream.of(
                new Function("svd", r -> Decompositions.svd(array(r))),
                new Function("fullSvd", r -> Decompositions.fullSvd(array(r))),
                new Function("singularValues", r -> Decompositions.singularValues(array(r))),
                new Function("rank", r -> Decompositions.rank(array(r))),
                new Function("eigh", r -> Decompositions.eigh(array(r))),
                new Function("qr", r -> Decompositions.qr(array(r))),
                new Function("cholesky", r -> Decompositions.cholesky(array(r))),
                new Function("solve", r -> Systems.solve(array(r), array(r))),
                new Function("solveTriangular", r -> Systems.solveTriangular(array(r), triangle(r), array(r))),
                new Function("leastSquares", r -> Systems.leastSquares(array(r), array(r))),
                new Function("inverse", r -> Systems.inverse(array(r))),
                new Function("pinv", r -> Systems.pinv(array(r))),
                new Function("det", r -> Systems.det(array(r))),
                new Function("slogdet", r -> Systems.slogdet(array(r))),
                new Function("lp", r -> Norms.lp(array(r), number(r))),
                new Function("l1", r -> Norms.l1(array(r))),
                new Function("l2", r -> Norms.l2(array(r))),
                new Function("lInfinity", r -> Norms.lInfinity(array(r))),
                new Function("one", r -> Norms.one(array(r))),
                new Function("infinity", r -> Norms.infinity(array(r))),
                new Function("frobenius", r -> Norms.frobenius(array(r))),
                new Function("spectral", r -> Norms.spectral(array(r))),
                new Function("nuclear", r -> Norms.nuclear(array(r))),
                new Function("conditionNumber", r -> Norms.conditionNumber(array(r))),
                new Function("cosineSimilarity", r -> Norms.cosineSimilarity(array(r), array(r))),
                new Function("matmul", r -> Products.matmul(array(r), array(r))),
                new Function("logSumExp", r -> LogSpace.logSumExp(array(r), axes(r))),
                new Function("logSoftmax", r -> LogSpace.logSoftmax(array(r), axis(r))),
                new Function("softmax", r -> LogSpace.softmax(array(r), axis(r))));
    }

    static Stream<Function> ofNumbers() {
        return Stream.of(
                one("lgamma", GammaFunctions::lgamma),
                one("digamma", GammaFunctions::digamma),
                new Function("polygamma", r -> GammaFunctions.polygamma(r.nextInt(200) - 10, number(r))),
                one("asinh", HyperbolicFunctions::asinh),
                one("acosh", HyperbolicFunctions::acosh),
                one("atanh", HyperbolicFunctions::atanh),
                one("erf", ErrorFunctions::erf),
                one("erfc", ErrorFunctions::erfc),
                one("ndtr", ErrorFunctions::ndtr),
                one("logNdtr", ErrorFunctions::logNdtr),
                one("ndtri", ErrorFunctions::ndtri),
                two("logBeta", GammaFunctions::logBeta),
                two("xlogy", LogSpace::xlogy),
                new Function("betainc", r -> GammaFunctions.betainc(number(r), number(r), number(r))));
    }

    @ParameterizedTest
    @MethodSource("ofArrays")
    void give_a_result_or_an_error_in_words_and_change_nothing(Function function) {
        List<double[]> before = ARRAYS.stream().map(RandomCallsTest::snapshot).toList();
        Map<String, Integer> outcomes =
                assertTimeoutPreemptively(LIMIT, () -> call(function, new Random(function.name.hashCode())));
        assertThat(outcomes).containsKeys("result", "IllegalArgumentException");
        for (int i = 0; i < before.size(); i++) {
            assertThat(snapshot(ARRAYS.get(i))).containsExactly(before.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("ofNumbers")
    void give_a_number_or_an_error_in_words(Function function) {
        Map<String, Integer> outcomes =
                assertTimeoutPreemptively(LIMIT, () -> call(function, new Random(function.name.hashCode())));
        assertThat(outcomes.get("result")).isGreaterThan(CALLS / 2);
    }

    /** How often the function gave a result and how often each exception; any but the three expected ones fails. */
    private static Map<String, Integer> call(Function function, Random random) {
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < CALLS; i++) {
            String outcome = "result";
            try {
                assertThat(function.call.with(random)).isNotNull();
            } catch (IllegalArgumentException | ArithmeticException | NullPointerException e) {
                assertThat(e.getMessage()).isNotBlank();
                outcome = e instanceof IllegalArgumentException
                        ? "IllegalArgumentException"
                        : e.getClass().getSimpleName();
            }
            outcomes.merge(outcome, 1, Integer::sum);
        }
        return outcomes;
    }

    private static List<INDArray> arrays(Random random) {
        List<INDArray> arrays = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            long[] shape = random.ints(random.nextInt(5), 1, 5).asLongStream().toArray();
            if (random.nextInt(3) > 0) {
                long n = 1L + random.nextInt(4);
                shape = new long[] {n, n};
            }
            INDArray x = Layouts.gaussian(i, shape);
            if (random.nextInt(4) == 0 && shape.length == 2 && shape[0] == shape[1]) {
                x = x.mmul(x.transpose());
            }
            if (random.nextInt(4) == 0) {
                x.muli(NUMBERS[random.nextInt(NUMBERS.length)]);
            }
            if (random.nextInt(4) == 0) {
                x.putScalar(random.nextInt((int) x.length()), NUMBERS[random.nextInt(NUMBERS.length)]);
            }
            List<INDArray> layouts = shape.length == 0 ? List.of(x) : Layouts.of(x);
            INDArray layout = layouts.get(random.nextInt(layouts.size()));
            arrays.add(random.nextInt(5) == 0 ? layout.castTo(type(random)) : layout);
        }
        for (int i = 0; i < 20; i++) {
            arrays.add(Nd4j.create(type(random), i % 3, 0));
        }
        return arrays;
    }

    private static DataType type(Random random) {
        DataType[] types = {
            DataType.FLOAT, DataType.FLOAT, DataType.INT32, DataType.INT64, DataType.BOOL, DataType.FLOAT16
        };
        return types[random.nextInt(types.length)];
    }

    private static double[] snapshot(INDArray x) {
        boolean readable = !x.isEmpty() && (x.dataType() == DataType.DOUBLE || x.dataType() == DataType.FLOAT);
        return readable ? Elements.of(x, "x") : new double[0];
    }

    private static INDArray array(Random random) {
        int i = random.nextInt(ARRAYS.size() + 1);
        return i == ARRAYS.size() ? null : ARRAYS.get(i);
    }

    private static Triangle triangle(Random random) {
        return random.nextBoolean() ? Triangle.LOWER : Triangle.UPPER;
    }

    private static double number(Random random) {
        return random.nextBoolean() ? NUMBERS[random.nextInt(NUMBERS.length)] : random.nextGaussian() * 30;
    }

    private static int axis(Random random) {
        return random.nextInt(8) - 4;
    }

    private static int[] axes(Random random) {
        return random.ints(random.nextInt(3), -3, 4).toArray();
    }

    private static Function one(String name, DoubleUnaryOperator function) {
        return new Function(name, r -> function.applyAsDouble(number(r)));
    }

    private static Function two(String name, DoubleBinaryOperator function) {
        return new Function(name, r -> function.applyAsDouble(number(r), number(r)));
    }
}
