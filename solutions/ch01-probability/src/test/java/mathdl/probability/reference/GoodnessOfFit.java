package mathdl.probability.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/** Tests of a sample that fail by chance once in 10⁹. */
final class GoodnessOfFit {
    private static final double FALSE_FAIL = 1e-9;
    /** A normal number is farther from its mean, in standard deviations, with probability 10⁻⁹. */
    static final double SIGMAS = 6.11;

    private GoodnessOfFit() {}

    /** Kolmogorov–Smirnov with the bound 2 exp(−2 n D²) of Dvoretzky, Kiefer, Wolfowitz and Massart, for any n. */
    static void assertDrawnFrom(DoubleUnaryOperator cdf, double[] sample) {
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double largest = 0;
        for (int i = 0; i < n; i++) {
            double p = cdf.applyAsDouble(sorted[i]);
            largest = Math.max(largest, Math.max(p - i / (double) n, (i + 1) / (double) n - p));
        }
        assertThat(largest).isLessThan(Math.sqrt(Math.log(2 / FALSE_FAIL) / (2 * n)));
    }

    /** Pearson's χ² over the outcomes that are possible; the others must not occur. */
    static void assertCounts(int[] sample, double... probabilities) {
        int[] counts = new int[probabilities.length];
        Arrays.stream(sample).forEach(x -> counts[x]++);
        double statistic = 0;
        int possible = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = sample.length * probabilities[i];
            if (expected == 0) {
                assertThat(counts[i]).isZero();
            } else {
                statistic += (counts[i] - expected) * (counts[i] - expected) / expected;
                possible++;
            }
        }
        var chiSquared = new ChiSquaredDistribution(null, possible - 1);
        assertThat(statistic).isLessThan(chiSquared.inverseCumulativeProbability(1 - FALSE_FAIL));
    }

    static void assertMean(double[] sample, double mean, double standardDeviation) {
        double average = Arrays.stream(sample).average().orElseThrow();
        assertThat(Math.abs(average - mean)).isLessThan(SIGMAS * standardDeviation / Math.sqrt(sample.length));
    }
}
