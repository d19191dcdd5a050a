package mathdl.probability.reference;

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
        2,
        1e-310,
        1e-300,
        1e-8,
        1e8,
        1e300,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY
    };

    private static final List<INDArray> ARRAYS = arrays(RandomArguments.of(40));

    /** A call of one function with arguments drawn at random, that gives a number or an array. */
    private interface Call {
        Object with(Random random);
    }

    /** @param mayBeNaN where its documentation says that NaN stands for what does not exist */
    private record Function(String name, boolean mayBeNaN, Call call) {
        Function(String name, Call call) {
            this(name, false, call);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Function> functions() {
        return Stream.of(univariate(), multivariate(), inference()).flatMap(List::stream);
    }

    private static List<Function> univariate() {
        return List.of(
                new Function("normal.logProb", r -> normal(r).logProb(number(r))),
                new Function("normal.logProb[]", r -> normal(r).logProb(array(r))),
                new Function("normal.cdf", r -> normal(r).cdf(number(r))),
                new Function("normal.cdf[]", r -> normal(r).cdf(array(r))),
                new Function("normal.logCdf", r -> normal(r).logCdf(number(r))),
                new Function("normal.survival", r -> normal(r).survival(number(r))),
                new Function("normal.inverseCdf", r -> normal(r).inverseCdf(number(r))),
                new Function("normal.entropy", r -> normal(r).entropy()),
                new Function("normal.sample", r -> normal(r).sample(1, r.nextInt(4) - 1)),
                new Function("bernoulli.logProb", r -> bernoulli(r).logProb(number(r))),
                new Function("bernoulli.logProb[]", r -> bernoulli(r).logProb(array(r))),
                new Function("bernoulli.cdf", r -> bernoulli(r).cdf(number(r))),
                new Function("bernoulli.entropy", r -> bernoulli(r).entropy()),
                new Function("bernoulli.sample", r -> bernoulli(r).sample(1, r.nextInt(4) - 1)),
                new Function("beta.logProb", r -> beta(r).logProb(number(r))),
                new Function("beta.logProb[]", r -> beta(r).logProb(array(r))),
                new Function("beta.cdf", r -> beta(r).cdf(number(r))),
                new Function("beta.cdf[]", r -> beta(r).cdf(array(r))),
                new Function("beta.mean", r -> beta(r).mean()),
                new Function("beta.variance", r -> beta(r).variance()),
                new Function("beta.mode", true, r -> beta(r).mode()),
                new Function("beta.entropy", r -> beta(r).entropy()),
                new Function("beta.sample", r -> beta(r).sample(1, r.nextInt(4) - 1)));
    }

    private static List<Function> multivariate() {
        return List.of(
                new Function("ofProbabilities", r -> Categorical.ofProbabilities(array(r))
                        .logProbabilities()),
                new Function("ofLogits", r -> Categorical.ofLogits(array(r)).logProbabilities()),
                new Function("categorical.variance", r -> Categorical.ofProbabilities(array(r))
                        .variance()),
                new Function(
                        "categorical.cdf", r -> Categorical.ofLogits(array(r)).cdf()),
                new Function("categorical.entropy", r -> Categorical.ofProbabilities(array(r))
                        .entropy()),
                new Function("categorical.logProb", r -> Categorical.ofLogits(array(r))
                        .logProb(r.nextInt(4) - 1)),
                new Function("categorical.sample", r -> Nd4j.createFromArray(
                                Categorical.ofLogits(array(r)).sample(1, r.nextInt(4) - 1))
                        .castTo(DataType.DOUBLE)),
                new Function("mvn.logProb", r -> new MultivariateNormal(array(r), array(r)).logProb(array(r))),
                new Function("mvn.mahalanobis", r -> new MultivariateNormal(array(r), array(r))
                        .mahalanobisSquared(array(r))),
                new Function("mvn.entropy", r -> new MultivariateNormal(array(r), array(r)).entropy()),
                new Function("mvn.sample", r -> new MultivariateNormal(array(r), array(r)).sample(1, r.nextInt(4) - 1)),
                new Function("dirichlet.logProb", true, r -> new Dirichlet(array(r)).logProb(array(r))),
                new Function("dirichlet.mean", r -> new Dirichlet(array(r)).mean()),
                new Function("dirichlet.variance", r -> new Dirichlet(array(r)).variance()),
                new Function("dirichlet.mode", true, r -> new Dirichlet(array(r)).mode()),
                new Function("dirichlet.entropy", r -> new Dirichlet(array(r)).entropy()),
                new Function("dirichlet.logNormalizer", r -> new Dirichlet(array(r)).logNormalizer()),
                new Function("dirichlet.sample", r -> new Dirichlet(array(r)).sample(1, r.nextInt(4) - 1)));
    }

    private static List<Function> inference() {
        return List.of(
                new Function(
                        "normalMean.mean",
                        r -> normalMean(r).posterior(numbers(r)).mean()),
                new Function(
                        "normalMean.deviation",
                        r -> normalMean(r).predictive(numbers(r)).standardDeviation()),
                new Function("normalMean.likelihood", r -> normalMean(r).maximumLikelihood(numbers(r))),
                new Function("normalMean.logEvidence", r -> normalMean(r).logEvidence(numbers(r))),
                new Function("coin.mean", r -> coin(r).posterior(outcomes(r)).mean()),
                new Function("coin.map", true, r -> coin(r).maximumAPosteriori(outcomes(r))),
                new Function("coin.likelihood", r -> coin(r).maximumLikelihood(outcomes(r))),
                new Function("coin.logEvidence", r -> coin(r).logEvidence(outcomes(r))),
                new Function("die.counts", r -> die(r).counts(outcomes(r))),
                new Function("die.mean", r -> die(r).posterior(outcomes(r)).mean()),
                new Function("die.map", true, r -> die(r).maximumAPosteriori(outcomes(r))),
                new Function("die.likelihood", r -> die(r).maximumLikelihood(outcomes(r))),
                new Function("die.logEvidence", r -> die(r).logEvidence(outcomes(r))),
                new Function("sample.variance", r -> Sample.of(numbers(r)).variance()),
                new Function("sample.unbiased", true, r -> Sample.of(numbers(r)).unbiasedVariance()),
                new Function("sample.logLikelihood", r -> Sample.of(numbers(r)).maximumLogLikelihood()),
                new Function("ridge", r -> RidgeRegression.fit(array(r), array(r), number(r))));
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
                assertThat(values).isNotEmpty();
                assertThat(function.mayBeNaN || !hasNaN(values))
                        .as("call %d", i)
                        .isTrue();
                results++;
            } catch (IllegalArgumentException | ArithmeticException | NullPointerException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
        return results;
    }

    private static boolean hasNaN(double[] values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                return true;
            }
        }
        return false;
    }

    private static List<INDArray> arrays(RandomArguments arguments) {
        List<INDArray> arrays = new ArrayList<>();
        Random random = arguments.random();
        for (int i = 0; i < 15; i++) {
            int n = 1 + random.nextInt(3);
            double u = random.nextDouble();
            arrays.add(RandomArguments.vector(u, 1 - u));
            arrays.add(RandomArguments.vector(arguments.positive(n, 10)));
            arrays.add(RandomArguments.vector(arguments.positive(n * n, 1e8))
                    .reshape(n, n)
                    .dup(i % 2 == 0 ? 'c' : 'f'));
            arrays.add(arguments.covariance(n));
            arrays.add(arguments.matrix(n, 2).getColumn(0));
            INDArray spoilt = RandomArguments.vector(arguments.gaussian(n, arguments.positive(1e6)));
            spoilt.putScalar(random.nextInt(n), NUMBERS[random.nextInt(NUMBERS.length)]);
            arrays.add(i % 3 == 0 ? spoilt.reshape(1, n) : spoilt);
            arrays.add(arrays.get(random.nextInt(arrays.size())).castTo(type(random)));
        }
        arrays.add(RandomArguments.vector(0, 1));
        arrays.add(RandomArguments.vector(1e-310, 1e300));
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

    /** Null now and then. */
    private static INDArray array(Random random) {
        int i = random.nextInt(ARRAYS.size() + 1);
        return i == ARRAYS.size() ? null : ARRAYS.get(i);
    }

    private static double number(Random random) {
        return random.nextBoolean() ? NUMBERS[random.nextInt(NUMBERS.length)] : random.nextDouble();
    }

    private static double[] numbers(Random random) {
        return random.doubles(random.nextInt(4)).map(u -> number(random)).toArray();
    }

    private static int[] outcomes(Random random) {
        return random.ints(random.nextInt(4), random.nextInt(8) == 0 ? -1 : 0, random.nextInt(8) == 0 ? 4 : 2)
                .toArray();
    }

    private static Normal normal(Random random) {
        return new Normal(number(random), number(random));
    }

    private static Bernoulli bernoulli(Random random) {
        return random.nextBoolean() ? Bernoulli.ofProbability(number(random)) : Bernoulli.ofLogit(number(random));
    }

    private static Beta beta(Random random) {
        return new Beta(number(random), number(random));
    }

    private static NormalMean normalMean(Random random) {
        return new NormalMean(normal(random), number(random));
    }

    private static BernoulliProbability coin(Random random) {
        return new BernoulliProbability(beta(random));
    }

    private static CategoricalProbabilities die(Random random) {
        return new CategoricalProbabilities(new Dirichlet(array(random)));
    }
}
