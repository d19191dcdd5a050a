package mathdl.probability.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What the exercises' references do at the ends of double precision, where the checks do not take students. */
class ExerciseReferencesTest {
    /** Rounding of a few operations on numbers of size 1. */
    private static final Offset<Double> ROUNDING = within(1e-14);

    /** Rounding of numbers of size 500. */
    private static final Offset<Double> ROUNDING_OF_HUNDREDS = within(1e-12);

    @ParameterizedTest
    @ValueSource(doubles = {1e-200, 1e200})
    void log_density_is_finite_where_the_variance_overflows_or_vanishes(double sigma) {
        INDArray x = Nd4j.createFromArray(new double[] {sigma});
        double expected = -0.5 - Math.log(sigma) - 0.9189385332046727;
        assertThat(new NormalLogDensityReference().logDensity(x, 0, sigma).getDouble(0))
                .isCloseTo(expected, ROUNDING_OF_HUNDREDS);
    }

    @Test
    void log_sum_of_the_largest_and_the_smallest_number_is_the_largest() {
        double largest = Double.MAX_VALUE;
        assertThat(new LogSumExpReference().logSumExp(Nd4j.createFromArray(-largest, largest)))
                .isEqualTo(largest);
    }

    @Test
    void belief_neither_vanishes_nor_becomes_nan_over_thousands_of_unlikely_results() {
        double[] rates = new double[5000];
        Arrays.fill(rates, 1e-3);
        boolean[] positive = new boolean[rates.length];
        Arrays.fill(positive, true);
        double[] posteriors = new BayesRuleReference()
                .posteriors(0.25, Nd4j.createFromArray(rates), Nd4j.createFromArray(rates), positive)
                .toDoubleVector();
        // Each useless test rounds the belief a few times.
        assertThat(posteriors[posteriors.length - 1]).isCloseTo(0.25, within(5000 * 4e-16));
    }

    @Test
    void posterior_counts_more_tosses_than_an_int_holds_with_the_prior() {
        assertThat(new BetaPosteriorReference()
                        .posterior(1, 2, Integer.MAX_VALUE, Integer.MAX_VALUE)
                        .alpha())
                .isEqualTo(0x1p31);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-200, 1e200})
    void most_probable_mean_is_right_where_both_variances_overflow_or_vanish(double sigma) {
        double actual = new MaximumAPosterioriMeanReference()
                .maximumAPosteriori(Nd4j.createFromArray(2.0, 4.0), sigma, 0, sigma);
        assertThat(actual).isCloseTo(2, ROUNDING);
    }

    @Test
    void correlated_log_density_is_finite_where_the_determinant_vanishes() {
        INDArray covariance = Nd4j.eye(3).castTo(DataType.DOUBLE).mul(1e-200);
        INDArray mean = Nd4j.createFromArray(0.0, 0.0, 0.0);
        double expected = 3 * (100 * Math.log(10) - 0.9189385332046727);
        assertThat(new MultivariateNormalByCholeskyReference().logDensity(mean, mean, covariance))
                .isCloseTo(expected, ROUNDING_OF_HUNDREDS);
    }
}
