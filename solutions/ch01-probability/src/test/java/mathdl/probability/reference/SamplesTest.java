package mathdl.probability.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mathdl.toolkit.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class SamplesTest {
    private static final int N = 100_000;

    private static Dirichlet dirichlet(double... alpha) {
        return new Dirichlet(RandomArguments.vector(alpha));
    }

    private static MultivariateNormal plane() {
        return new MultivariateNormal(
                RandomArguments.vector(1, -2), Nd4j.createFromArray(new double[][] {{2, 0.9}, {0.9, 1}}));
    }

    static Stream<LongFunction<Object>> samplers() {
        Categorical categorical = Categorical.ofProbabilities(RandomArguments.vector(1, 2, 3));
        return Stream.of(
                seed -> new Normal(1, 2).sample(seed, 50),
                seed -> Bernoulli.ofProbability(0.4).sample(seed, 50),
                seed -> new Beta(0.5, 2).sample(seed, 50),
                seed -> dirichlet(0.5, 1, 2).sample(seed, 50),
                seed -> plane().sample(seed, 50),
                seed -> IntStream.of(categorical.sample(seed, 50)).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("samplers")
    void the_same_seed_gives_the_same_draws_and_another_others(LongFunction<Object> sampler) {
        assertThat(sampler.apply(5)).isEqualTo(sampler.apply(5)).isNotEqualTo(sampler.apply(6));
    }

    @Test
    void normal_draws_follow_the_cdf_and_have_its_mean() {
        Normal normal = new Normal(-3, 0.5);
        double[] sample = normal.sample(11, N).toDoubleVector();
        GoodnessOfFit.assertDrawnFrom(normal::cdf, sample);
        GoodnessOfFit.assertMean(sample, -3, 0.5);
        // A fourth moment of 3: (x − μ)² has the standard deviation √2 σ².
        double[] squares = Arrays.stream(sample).map(x -> (x + 3) * (x + 3)).toArray();
        GoodnessOfFit.assertMean(squares, 0.25, 0.25 * Math.sqrt(2));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 1, 1.7, 30, 1e5})
    void beta_draws_follow_the_cdf(double a) {
        // A smaller b would make many draws round to 1.
        for (double b : new double[] {0.5, Math.max(a, 0.5)}) {
            Beta beta = new Beta(a, b);
            double[] sample = beta.sample(12, N / 10).toDoubleVector();
            GoodnessOfFit.assertDrawnFrom(beta::cdf, sample);
            GoodnessOfFit.assertMean(sample, beta.mean(), Math.sqrt(beta.variance()));
        }
    }

    @Test
    void categorical_draws_have_their_shares_and_impossible_indices_none() {
        Categorical categorical = Categorical.ofProbabilities(RandomArguments.vector(0, 1, 0, 3, 6, 0));
        GoodnessOfFit.assertCounts(categorical.sample(13, N), 0, 0.1, 0, 0.3, 0.6, 0);
        assertThat(Categorical.ofLogits(RandomArguments.vector(Double.NEGATIVE_INFINITY, 0))
                        .sample(1, 100))
                .containsOnly(1);
    }

    @Test
    void bernoulli_draws_have_their_shares() {
        double[] sample = Bernoulli.ofProbability(0.3).sample(14, N).toDoubleVector();
        assertThat(sample).containsOnly(0, 1);
        GoodnessOfFit.assertCounts(Arrays.stream(sample).mapToInt(x -> (int) x).toArray(), 0.7, 0.3);
        assertThat(Bernoulli.ofProbability(0).sample(1, 1000).toDoubleVector()).containsOnly(0);
        assertThat(Bernoulli.ofProbability(1).sample(1, 1000).toDoubleVector()).containsOnly(1);
    }

    /** The marginal of element i is Beta(αᵢ, α₀ − αᵢ), and a sum of elements is one of summed parameters. */
    @Test
    void dirichlet_draws_have_beta_marginals() {
        double[] alpha = {0.4, 1, 3.6};
        INDArray sample = dirichlet(alpha).sample(15, N / 10);
        for (int i = 0; i < 3; i++) {
            Beta marginal = new Beta(alpha[i], 5 - alpha[i]);
            GoodnessOfFit.assertDrawnFrom(marginal::cdf, sample.getColumn(i).toDoubleVector());
        }
        double[] sum = sample.getColumn(0).add(sample.getColumn(1)).toDoubleVector();
        GoodnessOfFit.assertDrawnFrom(new Beta(1.4, 3.6)::cdf, sum);
    }

    /** Any projection of a normal vector is normal; its variance is wᵀ Σ w. */
    @Test
    void multivariate_normal_draws_have_normal_projections() {
        INDArray sample = plane().sample(16, N);
        double[] sum = sample.getColumn(0).add(sample.getColumn(1)).toDoubleVector();
        double[] difference = sample.getColumn(0).sub(sample.getColumn(1)).toDoubleVector();
        GoodnessOfFit.assertDrawnFrom(
                new Normal(1, Math.sqrt(2))::cdf, sample.getColumn(0).toDoubleVector());
        GoodnessOfFit.assertDrawnFrom(new Normal(-1, Math.sqrt(4.8))::cdf, sum);
        GoodnessOfFit.assertDrawnFrom(new Normal(3, Math.sqrt(1.2))::cdf, difference);
    }

    /** Nearly all the weight is then at one end or outcome, each as often as its parameter's share. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1e-8, 1e-200})
    void tiny_parameters_give_sound_draws(double tiny) {
        double[] beta = new Beta(tiny, 3 * tiny).sample(17, N / 10).toDoubleVector();
        assertThat(Arrays.stream(beta).min().orElseThrow()).isNotNegative();
        assertThat(Arrays.stream(beta).max().orElseThrow()).isLessThanOrEqualTo(1);
        GoodnessOfFit.assertMean(beta, 0.25, Math.sqrt(3.0 / 16));
        INDArray draws = dirichlet(tiny, tiny, 2 * tiny).sample(18, N / 10);
        double[] elements = Elements.of(draws, "draws");
        for (int start = 0; start < elements.length; start += 3) {
            double sum = elements[start] + elements[start + 1] + elements[start + 2];
            assertThat(sum).isBetween(1 - 1e-15, 1 + 1e-15);
        }
        assertThat(Arrays.stream(elements).min().orElseThrow()).isNotNegative();
        GoodnessOfFit.assertMean(draws.getColumn(2).toDoubleVector(), 0.5, 0.5);
    }

    @Test
    void parameters_too_tiny_to_divide_by_are_refused() {
        assertThatThrownBy(() -> new Beta(1e-310, 1).sample(1, 1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("1.0E-310");
    }
}
