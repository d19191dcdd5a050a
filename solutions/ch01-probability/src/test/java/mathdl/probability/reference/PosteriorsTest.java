package mathdl.probability.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class PosteriorsTest {
    private static final int[] TOSSES = {1, 0, 1, 1, 0, 1};
    private static final double[] MEASURED = {4.1, 2.7, 3.3, 3.9};

    private final NormalMean normalMean = new NormalMean(new Normal(1, 2), 0.7);
    private final BernoulliProbability coin = new BernoulliProbability(new Beta(2.5, 1.5));
    private final CategoricalProbabilities die =
            new CategoricalProbabilities(new Dirichlet(RandomArguments.vector(0.5, 2, 3)));

    private double jointOfMean(double theta) {
        Normal noise = new Normal(theta, normalMean.standardDeviation());
        return Math.exp(normalMean.prior().logProb(theta)
                + Arrays.stream(MEASURED).map(noise::logProb).sum());
    }

    private double jointOfCoin(double p) {
        Bernoulli toss = Bernoulli.ofProbability(p);
        return Math.exp(coin.prior().logProb(p)
                + Arrays.stream(TOSSES).mapToDouble(toss::logProb).sum());
    }

    @Test
    void posterior_of_the_mean_is_prior_times_likelihood_over_the_evidence() {
        double evidence = Trapezoid.integral(-10, 15, this::jointOfMean);
        assertThat(normalMean.logEvidence(MEASURED)).isCloseTo(Math.log(evidence), within(1e-12));
        Normal posterior = normalMean.posterior(MEASURED);
        for (double theta = 2; theta < 5; theta += 0.1) {
            double expected = Math.log(jointOfMean(theta) / evidence);
            assertThat(posterior.logProb(theta)).isCloseTo(expected, within(1e-11));
        }
    }

    @Test
    void posterior_of_the_probability_is_prior_times_likelihood_over_the_evidence() {
        double evidence = Trapezoid.overUnitInterval(this::jointOfCoin);
        assertThat(coin.logEvidence(TOSSES)).isCloseTo(Math.log(evidence), within(1e-12));
        for (double p = 0.01; p < 1; p += 0.01) {
            double expected = Math.log(jointOfCoin(p) / evidence);
            assertThat(coin.posterior(TOSSES).logProb(p)).isCloseTo(expected, within(1e-11));
        }
    }

    @Test
    void one_observation_after_another_teaches_as_much_as_all_at_once() {
        Normal mean = normalMean.prior();
        Beta probability = coin.prior();
        Dirichlet probabilities = die.prior();
        for (double x : MEASURED) {
            mean = new NormalMean(mean, 0.7).posterior(x);
        }
        for (int x : TOSSES) {
            probability = new BernoulliProbability(probability).posterior(x);
            probabilities = new CategoricalProbabilities(probabilities).posterior(2 * x);
        }
        assertThat(mean.mean()).isCloseTo(normalMean.posterior(MEASURED).mean(), within(1e-14));
        assertThat(mean.variance()).isCloseTo(normalMean.posterior(MEASURED).variance(), within(1e-15));
        assertThat(probability).isEqualTo(coin.posterior(TOSSES));
        assertThat(probabilities.alpha())
                .isEqualTo(die.posterior(2, 0, 2, 2, 0, 2).alpha());
    }

    /** The chain rule: each observation predicted from those before it. */
    @Test
    void evidence_is_the_product_of_predictions() {
        double ofMean = 0;
        for (int i = 0; i < MEASURED.length; i++) {
            ofMean += normalMean.predictive(Arrays.copyOf(MEASURED, i)).logProb(MEASURED[i]);
        }
        assertThat(normalMean.logEvidence(MEASURED)).isCloseTo(ofMean, within(1e-13));
        int[] rolls = {2, 0, 2, 1, 1, 2, 0};
        double ofDie = 0;
        for (int i = 0; i < rolls.length; i++) {
            ofDie += Math.log(die.posterior(Arrays.copyOf(rolls, i)).mean().getDouble(rolls[i]));
        }
        assertThat(die.logEvidence(rolls)).isCloseTo(ofDie, within(1e-13));
        assertThat(die.logEvidence(rolls))
                .isCloseTo(die.posterior(rolls).logNormalizer() - die.prior().logNormalizer(), within(1e-13));
    }

    @Test
    void two_outcomes_are_a_coin() {
        Beta prior = coin.prior();
        var twoSided = new CategoricalProbabilities(new Dirichlet(RandomArguments.vector(prior.b(), prior.a())));
        assertThat(twoSided.logEvidence(TOSSES)).isCloseTo(coin.logEvidence(TOSSES), within(1e-14));
        assertThat(twoSided.maximumAPosteriori(TOSSES).getDouble(1))
                .isCloseTo(coin.maximumAPosteriori(TOSSES), within(1e-15));
        assertThat(twoSided.maximumLikelihood(TOSSES).getDouble(1)).isEqualTo(coin.maximumLikelihood(TOSSES));
    }

    @Test
    void most_probable_values_are_where_the_joint_density_is_largest() {
        assertLargest(this::jointOfMean, normalMean.maximumAPosteriori(MEASURED));
        assertLargest(this::jointOfCoin, coin.maximumAPosteriori(TOSSES));
        assertLargest(
                theta -> -Arrays.stream(MEASURED)
                        .map(x -> (x - theta) * (x - theta))
                        .sum(),
                normalMean.maximumLikelihood(MEASURED));
        assertLargest(p -> Math.pow(p, 4) * Math.pow(1 - p, 2), coin.maximumLikelihood(TOSSES));
        double[] map = die.maximumAPosteriori(0, 0, 1, 2).toDoubleVector();
        assertThat(map).containsExactly(new double[] {1.5 / 6.5, 2 / 6.5, 3 / 6.5}, within(1e-15));
    }

    private static void assertLargest(DoubleUnaryOperator f, double x) {
        for (double step : new double[] {1e-4, 1e-3, 1e-2}) {
            assertThat(f.applyAsDouble(x)).isGreaterThan(f.applyAsDouble(x + step));
            assertThat(f.applyAsDouble(x)).isGreaterThan(f.applyAsDouble(x - step));
        }
    }

    @Test
    void nothing_observed_leaves_the_prior() {
        assertThat(normalMean.posterior()).isEqualTo(normalMean.prior());
        assertThat(coin.posterior()).isEqualTo(coin.prior());
        assertThat(die.posterior().alpha()).isEqualTo(die.prior().alpha());
        assertThat(normalMean.logEvidence()).isZero();
        assertThat(coin.logEvidence()).isZero();
        assertThat(die.logEvidence()).isZero();
    }

    /** The sample's mean is 3.5, far from the prior's 10⁸, which weighs 1/(1 + 4 · 10¹⁶) of it. */
    @Test
    void far_vague_prior_and_very_sure_one_cost_no_digits() {
        Normal vague = new NormalMean(new Normal(1e8, 1e8), 1).posterior(3, 4, 3, 4);
        assertThat(vague.mean()).isCloseTo(3.5 + 1e8 / 4e16, within(1e-14));
        assertThat(vague.standardDeviation()).isCloseTo(0.5, within(1e-15));
        Normal sure = new NormalMean(new Normal(2, 1e-200), 1).posterior(3, 4);
        assertThat(sure.mean()).isEqualTo(2);
        assertThat(sure.standardDeviation()).isCloseTo(1e-200, within(1e-214));
        Normal shifted = new NormalMean(new Normal(1e8, 1), 1).posterior(1e8 + 1, 1e8 + 2);
        assertThat(shifted.mean()).isCloseTo(1e8 + 1, within(2e-8));
    }

    /** ln of a/(a + b) a hundred times over nearly; differences of ln B near 10⁹ would lose 7 digits. */
    @Test
    void strong_priors_keep_the_digits_of_the_evidence() {
        var strong = new BernoulliProbability(new Beta(3e8, 1e8));
        int[] ones = new int[100];
        Arrays.fill(ones, 1);
        double expected = 0;
        for (int k = 0; k < 100; k++) {
            expected += Math.log((3e8 + k) / (4e8 + k));
        }
        assertThat(strong.logEvidence(ones)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void impossible_observations_are_refused_by_name() {
        assertThatThrownBy(() -> coin.posterior(0, 2)).hasMessageContaining("observations[1] is 2");
        assertThatThrownBy(() -> die.posterior(0, 3)).hasMessageContaining("observations[1] is 3");
        assertThatThrownBy(() -> normalMean.posterior(Double.NaN)).hasMessageContaining("observations[0] is NaN");
        assertThatThrownBy(() -> normalMean.maximumLikelihood()).hasMessageContaining("no observations");
        assertThatThrownBy(() -> coin.maximumLikelihood()).hasMessageContaining("no observations");
        assertThatThrownBy(() -> die.maximumLikelihood()).hasMessageContaining("no observations");
        assertThatThrownBy(() -> new NormalMean(new Normal(0, 1), 0)).hasMessageContaining("standardDeviation is 0.0");
    }
}
