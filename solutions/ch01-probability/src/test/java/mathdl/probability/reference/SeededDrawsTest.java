package mathdl.probability.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import mathdl.toolkit.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nd4j.linalg.factory.Nd4j;

/** A seed is all that draws depend on. */
class SeededDrawsTest {
    private static final int N = 100;
    private static final double FIRST = -0.5076671322151439;

    static Stream<LongFunction<double[]>> samplers() {
        return Stream.of(
                seed -> Elements.of(new Normal(1, 2).sample(seed, N), "x"),
                seed -> Elements.of(Bernoulli.ofProbability(0.4).sample(seed, N), "x"),
                seed -> Arrays.stream(Categorical.ofProbabilities(Nd4j.createFromArray(0.2, 0.3, 0.5))
                                .sample(seed, N))
                        .asDoubleStream()
                        .toArray(),
                seed -> Elements.of(new Beta(0.5, 3).sample(seed, N), "x"),
                seed -> Elements.of(new Dirichlet(Nd4j.createFromArray(0.5, 3, 7)).sample(seed, N), "x"),
                seed -> Elements.of(
                        new MultivariateNormal(
                                        Nd4j.createFromArray(0.0, 1.0),
                                        Nd4j.createFromArray(new double[][] {{2, 0.5}, {0.5, 1}}))
                                .sample(seed, N),
                        "x"));
    }

    @ParameterizedTest
    @MethodSource("samplers")
    void the_same_seed_gives_the_same_and_another_gives_others(LongFunction<double[]> sampler) {
        assertThat(sampler.apply(7)).containsExactly(sampler.apply(7));
        assertThat(sampler.apply(8)).isNotEqualTo(sampler.apply(7));
    }

    /** xoshiro256++ and the ziggurat are specified to the bit, so a draw can be written down. */
    @Test
    void the_first_normal_draw_of_seed_1_is_what_it_is_everywhere() {
        double first = new Normal(0, 1).sample(1, 1).getDouble(0);

        assertThat(first).isCloseTo(FIRST, within(1e-15));
    }
}
