package mathdl.information.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import mathdl.toolkit.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** 10,000 calls a function with arguments that mostly do not fit: a sound result or a clear error, inputs unchanged. */
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
        0.25,
        1e-310,
        1e-300,
        1e17,
        1e300,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private static final List<INDArray> ARRAYS = arrays(Draws.of(40));

    /** A call of one function with arguments drawn at random, that gives a number or an array. */
    private interface Call {
        Object with(Random random);
    }

    private record Function(String name, Call call) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Function> functions() {
        return Stream.of(
                new Function("nats", r -> ShannonEntropy.nats(array(r))),
                new Function("bits", r -> ShannonEntropy.bits(array(r))),
                new Function("perplexity", r -> ShannonEntropy.perplexity(array(r))),
                new Function("natsWithEpsilon", r -> ShannonEntropy.natsWithEpsilon(array(r), number(r))),
                new Function("crossEntropy", r -> CrossEntropy.of(array(r), array(r))),
                new Function("withLabels", r -> CrossEntropy.withLabels(array(r), labels(r), reduction(r))),
                new Function(
                        "withSmoothing", r -> CrossEntropy.withSmoothing(array(r), labels(r), number(r), reduction(r))),
                new Function("withTargets", r -> CrossEntropy.withTargets(array(r), array(r), reduction(r))),
                new Function("withLogits", r -> BinaryCrossEntropy.withLogits(array(r), array(r), reduction(r))),
                new Function("bernoulli", r -> BernoulliDivergence.klDivergence(number(r), number(r))),
                new Function("bernoulliOfLogits", r -> BernoulliDivergence.klDivergenceOfLogits(number(r), number(r))),
                new Function("categorical", r -> CategoricalDivergence.klDivergence(array(r), array(r))),
                new Function(
                        "categoricalOfLogits", r -> CategoricalDivergence.klDivergenceOfLogits(array(r), array(r))),
                new Function("normal", r -> NormalDivergence.klDivergence(number(r), number(r), number(r), number(r))),
                new Function(
                        "perDimension", r -> NormalDivergence.perDimension(array(r), array(r), array(r), array(r))),
                new Function(
                        "perDimensionToStandard", r -> NormalDivergence.perDimensionToStandard(array(r), array(r))),
                new Function(
                        "multivariateNormal",
                        r -> MultivariateNormalDivergence.klDivergence(array(r), array(r), array(r), array(r))),
                new Function("beta", r -> BetaDivergence.klDivergence(number(r), number(r), number(r), number(r))),
                new Function("dirichlet", r -> DirichletDivergence.klDivergence(array(r), array(r))),
                new Function("jensenShannon", r -> JensenShannon.divergence(array(r), array(r))),
                new Function("mutualInformation", r -> MutualInformation.ofJoint(array(r))));
    }

    @ParameterizedTest
    @MethodSource("functions")
    void give_no_nan_or_an_error_in_words_and_change_nothing(Function function) {
        List<double[]> before = ARRAYS.stream().map(RandomCallsTest::snapshot).toList();
        int results = assertTimeoutPreemptively(LIMIT, () -> call(function, new Random(function.name.hashCode())));
        assertThat(results).isBetween(1, CALLS - 1);
        for (int i = 0; i < before.size(); i++) {
            assertThat(snapshot(ARRAYS.get(i))).containsExactly(before.get(i));
        }
    }

    /** How many calls gave a result; any exception but the expected ones fails. */
    private static int call(Function function, Random random) {
        int results = 0;
        for (int i = 0; i < CALLS; i++) {
            try {
                Object result = function.call.with(random);
                double[] values = result instanceof INDArray array
                        ? Elements.of(array, "result")
                        : new double[] {(double) result};
                assertThat(values).isNotEmpty().doesNotContain(Double.NaN);
                results++;
            } catch (IllegalArgumentException | ArithmeticException | NullPointerException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        return results;
    }

    private static List<INDArray> arrays(Draws draws) {
        List<INDArray> arrays = new ArrayList<>();
        Random random = draws.random();
        for (int i = 0; i < 60; i++) {
            int n = 1 + random.nextInt(3);
            arrays.add(Draws.vector(draws.distribution(n)));
            arrays.add(Draws.vector(draws.distribution(n * n)).reshape(n, n).dup(i % 2 == 0 ? 'c' : 'f'));
            arrays.add(draws.covariance(n));
            arrays.add(Nd4j.create(draws.distribution(2 * n), new long[] {n, 2}, 'c')
                    .getColumn(0));
            INDArray spoilt = Nd4j.create(draws.gaussian(n, draws.positive(1e6)), new long[] {n}, 'c');
            spoilt.putScalar(random.nextInt(n), NUMBERS[random.nextInt(NUMBERS.length)]);
            arrays.add(i % 3 == 0 ? spoilt.reshape(1, n) : spoilt);
            arrays.add(arrays.get(random.nextInt(arrays.size())).castTo(type(random)));
        }
        arrays.add(Nd4j.scalar(0.5));
        arrays.add(Nd4j.create(DataType.DOUBLE, 0));
        arrays.add(Nd4j.create(DataType.DOUBLE, 2, 0));
        return arrays;
    }

    private static DataType type(Random random) {
        DataType[] types = {DataType.FLOAT, DataType.FLOAT, DataType.INT32, DataType.BOOL, DataType.FLOAT16};
        return types[random.nextInt(types.length)];
    }

    private static double[] snapshot(INDArray x) {
        boolean readable = !x.isEmpty() && (x.dataType() == DataType.DOUBLE || x.dataType() == DataType.FLOAT);
        return readable ? Elements.of(x, "x") : new double[0];
    }

    /** Null now and then; often one of a few, so that arguments of a call have the same shape. */
    private static INDArray array(Random random) {
        int i = random.nextInt(ARRAYS.size() + 1);
        return i == ARRAYS.size() ? null : ARRAYS.get(i);
    }

    private static double number(Random random) {
        return random.nextBoolean() ? NUMBERS[random.nextInt(NUMBERS.length)] : random.nextDouble();
    }

    private static int[] labels(Random random) {
        return random.ints(1 + random.nextInt(3), -1, 3).toArray();
    }

    private static Reduction reduction(Random random) {
        return List.of(Reduction.values()).get(random.nextInt(3));
    }
}
