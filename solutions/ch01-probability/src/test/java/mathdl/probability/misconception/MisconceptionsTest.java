package mathdl.probability.misconception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mathdl.probability.BayesRule;
import mathdl.probability.BetaPosterior;
import mathdl.probability.BetaPosterior.Estimate;
import mathdl.probability.LogSumExp;
import mathdl.probability.MaximumAPosterioriMean;
import mathdl.probability.MultivariateNormalByCholesky;
import mathdl.probability.NormalLogDensity;
import mathdl.probability.ReparameterizedGradient;
import mathdl.probability.ReparameterizedGradient.Gradient;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Each misconception gives just the wrong value that its mistake gives by hand, computed with 50 decimal digits. */
class MisconceptionsTest {
    /** Rounding of a few operations on numbers of size 1. */
    private static final Offset<Double> ROUNDING = within(1e-14);

    /** Of 3.5 under N(2, 1.5²). */
    static final Arguments[] LOG_DENSITIES = {
        Arguments.of(new NormalLogDensityMisconceptions.StandardDeviationAsVariance(), -1.871671087258755),
        Arguments.of(new NormalLogDensityMisconceptions.LogStandardDeviationLost(), -1.4189385332046727),
        Arguments.of(new NormalLogDensityMisconceptions.ConstantLost(), -0.9054651081081644),
        Arguments.of(new NormalLogDensityMisconceptions.LogarithmOfTheDensity(), -1.824403641312837),
    };

    /** Of 1000, 1001 and 1002; the rounding is that of numbers of size 1000. */
    static final Arguments[] LOG_SUMS = {
        Arguments.of(new LogSumExpMisconceptions.Naive(), Double.POSITIVE_INFINITY),
        Arguments.of(new LogSumExpMisconceptions.MaximumNotAddedAgain(), 0.4076059644443801),
        Arguments.of(new LogSumExpMisconceptions.MeanOfExponentials(), 1001.3089936757763),
    };

    /** After two positive tests, of a condition of 0.15 % and rates (1, 0.98) and (0.01, 0.03). */
    static final Arguments[] BELIEFS = {
        Arguments.of(new BayesRuleMisconceptions.BaseRateNeglected(), 0.99, 0.97),
        Arguments.of(new BayesRuleMisconceptions.PriorUsedAgain(), 0.13060513713539398, 0.04677804295942721),
        Arguments.of(new BayesRuleMisconceptions.AlternativeNotWeighted(), 0.13043478260869565, 0.8099173553719008),
    };

    /** Mean and mode after 7 heads in 10 tosses and the prior α = 3, β = 5. */
    static final Arguments[] COINS = {
        Arguments.of(new BetaPosteriorMisconceptions.PriorSwapped(), 12.0 / 18, 11.0 / 16),
        Arguments.of(new BetaPosteriorMisconceptions.CountsSwapped(), 6.0 / 18, 5.0 / 16),
        Arguments.of(new BetaPosteriorMisconceptions.TossesForTails(), 10.0 / 25, 9.0 / 23),
        Arguments.of(new BetaPosteriorMisconceptions.MaximumLikelihood(), 0.7, 0.7),
        Arguments.of(new BetaPosteriorMisconceptions.MeanForMode(), 10.0 / 18, 10.0 / 18),
    };

    /** Of 2.1, 3.4, 2.9 and 3.8 with deviation 2, under N(1, 0.4²). */
    static final Arguments[] SHRUNK_MEANS = {
        Arguments.of(new MaximumAPosterioriMeanMisconceptions.HalvedPenalty(), 1.496969696969697),
        Arguments.of(new MaximumAPosterioriMeanMisconceptions.UnsquaredPenalty(), 1.9111111111111112),
        Arguments.of(new MaximumAPosterioriMeanMisconceptions.AveragedLikelihood(), 1.0788461538461538),
        Arguments.of(new MaximumAPosterioriMeanMisconceptions.NoiseLeftOut(), 1.8),
        Arguments.of(new MaximumAPosterioriMeanMisconceptions.ShrunkTowardsZero(), 0.4206896551724138),
    };

    /** By μ = 1.5 and σ = 0.8 of z², with the noise 1 and -1. */
    static final Arguments[] GRADIENTS = {
        Arguments.of(new ReparameterizedGradientMisconceptions.NoiseDropped(), 3, 3),
        Arguments.of(new ReparameterizedGradientMisconceptions.ByLogStandardDeviation(), 3, 1.28),
        Arguments.of(new ReparameterizedGradientMisconceptions.ByVariance(), 3, 1),
        Arguments.of(new ReparameterizedGradientMisconceptions.SumOverDraws(), 6, 3.2),
    };

    /** Of (1, 1) under N(0, [[4, 1.2], [1.2, 1]]). */
    static final Arguments[] CORRELATED_LOG_DENSITIES = {
        Arguments.of(new MultivariateNormalByCholeskyMisconceptions.UpperFactor(), -2.815693195655081),
        Arguments.of(new MultivariateNormalByCholeskyMisconceptions.CovarianceAsFactor(), -3.5004214275292362),
        Arguments.of(new MultivariateNormalByCholeskyMisconceptions.LogDeterminantNotHalved(), -3.2856968249008167),
        Arguments.of(new MultivariateNormalByCholeskyMisconceptions.ConstantOnce(), -1.8967546624504084),
    };

    @ParameterizedTest
    @FieldSource("LOG_DENSITIES")
    void gives_its_own_wrong_log_density(NormalLogDensity misconception, double wrong) {
        double actual = misconception
                .logDensity(Nd4j.createFromArray(new double[] {3.5}), 2, 1.5)
                .getDouble(0);
        assertThat(actual).isCloseTo(wrong, ROUNDING);
    }

    @Test
    void log_density_forty_deviations_out_is_minus_infinity_if_the_density_is_computed_first() {
        assertThat(new NormalLogDensityMisconceptions.LogarithmOfTheDensity()
                        .logDensity(Nd4j.createFromArray(new double[] {40}), 0, 1)
                        .getDouble(0))
                .isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @ParameterizedTest
    @FieldSource("LOG_SUMS")
    void gives_its_own_wrong_log_sum(LogSumExp misconception, double wrong) {
        double actual = misconception.logSumExp(Nd4j.createFromArray(1000.0, 1001.0, 1002.0));
        assertThat(actual).isCloseTo(wrong, within(1e-12));
    }

    @Test
    void log_sum_of_impossible_outcomes_is_nan_if_infinity_is_subtracted_from_itself() {
        double impossible = Double.NEGATIVE_INFINITY;
        assertThat(new LogSumExpMisconceptions.InfinityMinusInfinity()
                        .logSumExp(Nd4j.createFromArray(impossible, impossible)))
                .isNaN();
    }

    @ParameterizedTest
    @FieldSource("BELIEFS")
    void gives_its_own_wrong_beliefs(BayesRule misconception, double wrongFirst, double wrongSecond) {
        double[] actual = misconception
                .posteriors(0.0015, Nd4j.createFromArray(1, 0.98), Nd4j.createFromArray(0.01, 0.03), new boolean[] {
                    true, true
                })
                .toDoubleVector();
        assertThat(actual).containsExactly(new double[] {wrongFirst, wrongSecond}, ROUNDING);
    }

    @ParameterizedTest
    @FieldSource("COINS")
    void gives_its_own_wrong_coin(BetaPosterior misconception, double wrongMean, double wrongMode) {
        Estimate actual = misconception.posterior(3, 5, 7, 10);
        assertThat(actual.mean()).isCloseTo(wrongMean, ROUNDING);
        assertThat(actual.mode()).isCloseTo(wrongMode, ROUNDING);
    }

    @ParameterizedTest
    @FieldSource("SHRUNK_MEANS")
    void gives_its_own_wrong_mean(MaximumAPosterioriMean misconception, double wrong) {
        double actual = misconception.maximumAPosteriori(Nd4j.createFromArray(2.1, 3.4, 2.9, 3.8), 2, 1, 0.4);
        assertThat(actual).isCloseTo(wrong, ROUNDING);
    }

    @ParameterizedTest
    @FieldSource("GRADIENTS")
    void gives_its_own_wrong_gradient(ReparameterizedGradient misconception, double wrongByMean, double wrongBySigma) {
        Gradient actual = misconception.gradient(
                z -> z.mul(2),
                Nd4j.createFromArray(new double[] {1.5}),
                Nd4j.createFromArray(new double[] {0.8}),
                Nd4j.createFromArray(new double[][] {{1}, {-1}}));
        assertThat(actual.mean().getDouble(0)).isCloseTo(wrongByMean, ROUNDING);
        assertThat(actual.standardDeviation().getDouble(0)).isCloseTo(wrongBySigma, ROUNDING);
    }

    @ParameterizedTest
    @FieldSource("CORRELATED_LOG_DENSITIES")
    void gives_its_own_wrong_correlated_log_density(MultivariateNormalByCholesky misconception, double wrong) {
        double actual = misconception.logDensity(
                Nd4j.createFromArray(1.0, 1.0),
                Nd4j.createFromArray(0.0, 0.0),
                Nd4j.createFromArray(new double[][] {{4, 1.2}, {1.2, 1}}));
        assertThat(actual).isCloseTo(wrong, ROUNDING);
    }

    @Test
    void the_upper_factor_times_its_transpose_is_another_matrix() {
        INDArray upper = new MultivariateNormalByCholeskyMisconceptions.UpperFactor()
                .choleskyFactor(Nd4j.createFromArray(new double[][] {{4, 1.2}, {1.2, 1}}));
        assertThat(upper.mmul(upper.transpose()).dup('c').data().asDouble())
                .containsExactly(new double[] {4.36, 0.48, 0.48, 0.64}, ROUNDING);
    }
}
