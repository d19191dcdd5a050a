package mathdl.probability.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SampleTest {
    private final RandomArguments arguments = RandomArguments.of(9);

    @Test
    void variance_is_half_the_mean_squared_difference_of_pairs() {
        double[] x = arguments.gaussian(30, 2);
        double sum = 0;
        for (double a : x) {
            for (double b : x) {
                sum += (a - b) * (a - b);
            }
        }
        Sample sample = Sample.of(x);
        assertThat(sample.variance()).isCloseTo(sum / (2 * 30 * 30), within(1e-13));
        assertThat(sample.unbiasedVariance()).isCloseTo(sum / (2 * 30 * 29), within(1e-13));
        assertThat(sample.mean()).isCloseTo(Arrays.stream(x).average().orElseThrow(), within(1e-14));
    }

    /** Multiples of 1/1024 shifted by 10⁸ are exact. */
    @Test
    void shifting_the_data_shifts_the_mean_alone() {
        double[] x = Arrays.stream(arguments.gaussian(50, 3))
                .map(v -> Math.rint(v * 1024) / 1024)
                .toArray();
        Sample sample = Sample.of(x);
        Sample shifted = Sample.of(Arrays.stream(x).map(v -> v + 1e8).toArray());
        assertThat(shifted.variance()).isCloseTo(sample.variance(), within(1e-13));
        assertThat(shifted.mean()).isCloseTo(sample.mean() + 1e8, within(2e-8));
        assertThat(shifted.maximumLogLikelihood()).isCloseTo(sample.maximumLogLikelihood(), within(1e-11));
    }

    @Test
    void no_normal_distribution_makes_the_data_more_probable() {
        double[] x = arguments.gaussian(20, 2);
        Sample sample = Sample.of(x);
        Normal best = sample.maximumLikelihood();
        double largest = Arrays.stream(x).map(best::logProb).sum();
        assertThat(sample.maximumLogLikelihood()).isCloseTo(largest, within(1e-12));
        for (double step : new double[] {-0.01, 0.01}) {
            Normal moved = new Normal(best.mean() + step, best.standardDeviation());
            Normal wider = new Normal(best.mean(), best.standardDeviation() * (1 + step));
            assertThat(Arrays.stream(x).map(moved::logProb).sum()).isLessThan(largest);
            assertThat(Arrays.stream(x).map(wider::logProb).sum()).isLessThan(largest);
        }
    }

    @Test
    void equal_observations_have_no_variance() {
        assertThat(Sample.of(0.1, 0.1, 0.1)).isEqualTo(new Sample(3, 0.1, 0));
        assertThat(Sample.of(0.1, 0.1).maximumLogLikelihood()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Sample.of(7).unbiasedVariance()).isNaN();
        assertThatThrownBy(() -> Sample.of(7).maximumLikelihood()).hasMessageContaining("standardDeviation is 0.0");
    }

    @Test
    void what_is_no_sample_is_refused_by_name() {
        assertThatThrownBy(() -> Sample.of()).hasMessageContaining("no observations");
        assertThatThrownBy(() -> Sample.of(1, Double.NaN)).hasMessageContaining("observations[1] is NaN");
        assertThatThrownBy(() -> Sample.of(1e308, -1e308))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("observations");
    }
}
