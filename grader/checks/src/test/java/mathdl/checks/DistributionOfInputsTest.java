package mathdl.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import mathdl.checks.array.PlainArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bound is exceeded with probability 1e-9 at most by draws of the distribution that is claimed. */
class DistributionOfInputsTest {
    private static final int DRAWS = 100_000;

    /** Upper 1e-9 quantiles of the chi-square distribution, by degrees of freedom. */
    private static final double CHI_SQUARE_5 = 50.70;

    private static final double CHI_SQUARE_7 = 55.88;
    private static final double CHI_SQUARE_99 = 207.90;

    /** Inner octiles of the standard normal distribution. */
    private static final double[] OCTILES = {
        -1.1503493803760079,
        -0.6744897501960817,
        -0.31863936396437514,
        0,
        0.31863936396437514,
        0.6744897501960817,
        1.1503493803760079
    };

    private static Inputs inputs(long seed) {
        return new Inputs(Seed.of(seed), new CheckId("2.1", "distribution"), PlainArray.factory());
    }

    /** Pearson's statistic against equally likely bins. */
    private static double chiSquare(int bins, IntStream draws) {
        long[] counts = new long[bins];
        draws.forEach(bin -> counts[bin]++);
        double expected = (double) Arrays.stream(counts).sum() / bins;
        return Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    private static double[] normals(long seed) {
        Inputs inputs = inputs(seed);
        return DoubleStream.generate(inputs::normal).limit(DRAWS).toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void uniform_draws_are_uniform(long seed) {
        double[] draws = inputs(seed).uniforms(DRAWS, -3, 7);
        IntStream bins = Arrays.stream(draws).mapToInt(x -> (int) ((x + 3) * 10));
        assertThat(chiSquare(100, bins)).isLessThan(CHI_SQUARE_99);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void successive_draws_are_uniform_as_pairs(long seed) {
        double[] draws = inputs(seed).uniforms(DRAWS, 0, 10);
        IntStream bins = IntStream.range(0, DRAWS / 2).map(k -> 10 * (int) draws[2 * k] + (int) draws[2 * k + 1]);
        assertThat(chiSquare(100, bins)).isLessThan(CHI_SQUARE_99);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whole_numbers_are_equally_likely_ends_included(long seed) {
        Inputs inputs = inputs(seed);
        IntStream faces = IntStream.range(0, DRAWS).map(k -> inputs.integer(1, 6) - 1);
        assertThat(chiSquare(6, faces)).isLessThan(CHI_SQUARE_5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void normal_draws_fall_equally_often_between_octiles(long seed) {
        IntStream bins = Arrays.stream(normals(seed)).mapToInt(x ->
                (int) Arrays.stream(OCTILES).filter(octile -> octile < x).count());
        assertThat(chiSquare(8, bins)).isLessThan(CHI_SQUARE_7);
    }

    /** The mean is normal with variance 1/n: 6.11 standard deviations. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void normal_draws_have_mean_zero(long seed) {
        double mean = Arrays.stream(normals(seed)).average().orElseThrow();
        assertThat(Math.abs(mean)).isLessThan(6.11 / Math.sqrt(DRAWS));
    }

    /** Laurent and Massart 2000, lemma 1: P(χ²ₙ - n ≥ 2√(nx) + 2x) ≤ exp(-x), P(n - χ²ₙ ≥ 2√(nx)) ≤ exp(-x). */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void normal_draws_have_variance_one(long seed) {
        double x = Math.log(2e9);
        double sumOfSquares = Arrays.stream(normals(seed)).map(z -> z * z).sum();
        assertThat(sumOfSquares - DRAWS).isBetween(-2 * Math.sqrt(DRAWS * x), 2 * Math.sqrt(DRAWS * x) + 2 * x);
    }

    /** Successive normals: Σ zₖ zₖ₊₁ over disjoint pairs has variance n/2 and is close to normal; 6.5 deviations. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void successive_normal_draws_are_uncorrelated(long seed) {
        double[] z = normals(seed);
        double sum = IntStream.range(0, DRAWS / 2)
                .mapToDouble(k -> z[2 * k] * z[2 * k + 1])
                .sum();
        assertThat(Math.abs(sum)).isLessThan(6.5 * Math.sqrt(DRAWS / 2.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void rotations_are_orthogonal(int n) {
        double[][] q = inputs(n).rotation(n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double product = 0;
                for (double[] row : q) {
                    product += row[i] * row[j];
                }
                assertThat(product).isCloseTo(i == j ? 1 : 0, within(1e-14));
            }
        }
    }

    @Test
    void normals_come_row_by_row() {
        double[] flat = inputs(1).normals(6);
        double[][] rows = inputs(1).normals(2, 3);
        assertThat(rows[0]).containsExactly(Arrays.copyOf(flat, 3));
        assertThat(rows[1]).containsExactly(Arrays.copyOfRange(flat, 3, 6));
    }
}
