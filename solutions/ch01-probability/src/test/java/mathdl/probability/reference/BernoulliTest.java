package mathdl.probability.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;

class BernoulliTest {
    @Test
    void probabilities_sum_to_one_with_their_moments_and_entropy() {
        new Random(2).doubles(1000).forEach(p -> {
            Bernoulli b = Bernoulli.ofProbability(p);
            double one = Math.exp(b.logProb(1));
            double zero = Math.exp(b.logProb(0));
            assertThat(zero + one).isCloseTo(1, within(1e-15));
            assertThat(b.mean()).isCloseTo(one, within(1e-15));
            assertThat(b.variance()).isCloseTo(one * (1 - one) * (1 - one) + zero * one * one, within(1e-15));
            assertThat(b.entropy()).isCloseTo(-one * b.logProb(1) - zero * b.logProb(0), within(1e-15));
            assertThat(b.logProb(b.mode())).isEqualTo(Math.max(b.logProb(0), b.logProb(1)));
            assertThat(b.cdf(-1e-9)).isZero();
            assertThat(b.cdf(0)).isEqualTo(b.cdf(0.999)).isCloseTo(zero, within(1e-15));
            assertThat(b.cdf(1)).isEqualTo(1);
        });
    }

    @Test
    void logits_agree_with_probabilities() {
        new Random(3).doubles(1000, -30, 30).forEach(logit -> {
            Bernoulli byLogit = Bernoulli.ofLogit(logit);
            // The rarer outcome's probability is the one that a double holds precisely.
            Bernoulli byProbability = Bernoulli.ofProbability(1 / (1 + Math.exp(Math.abs(logit))));
            int rare = logit < 0 ? 1 : 0;
            assertThat(byLogit.logProb(rare)).isCloseTo(byProbability.logProb(1), within(1e-14));
            assertThat(byLogit.entropy()).isCloseTo(byProbability.entropy(), within(1e-14));
            assertThat(byLogit.logProb(1) - byLogit.logProb(0)).isCloseTo(logit, within(1e-13));
        });
    }

    @Test
    void huge_logits_keep_both_logarithms() {
        Bernoulli sure = Bernoulli.ofLogit(1000);
        assertThat(sure.logProb(0)).isEqualTo(-1000);
        assertThat(sure.logProb(1)).isZero();
        assertThat(sure.entropy()).isZero();
        assertThat(Bernoulli.ofLogit(-1000).logProb(1)).isEqualTo(-1000);
        assertThat(Bernoulli.ofLogit(40).logProb(1)).isCloseTo(-Math.exp(-40), within(1e-30));
        Bernoulli certain = Bernoulli.ofLogit(Double.POSITIVE_INFINITY);
        assertThat(certain.mean()).isEqualTo(1);
        assertThat(certain.logProb(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(certain.entropy()).isZero();
        assertThat(Bernoulli.ofLogit(Double.NEGATIVE_INFINITY).mean()).isZero();
    }

    @Test
    void certain_outcomes_have_no_entropy_and_ties_have_mode_0() {
        assertThat(Bernoulli.ofProbability(0).entropy()).isZero();
        assertThat(Bernoulli.ofProbability(1).entropy()).isZero();
        assertThat(Bernoulli.ofProbability(0).logProb(1)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Bernoulli.ofProbability(0.5).mode()).isZero();
        assertThat(Bernoulli.ofProbability(0.3)
                        .logProb(Nd4j.createFromArray(0.0, 1.0))
                        .toDoubleVector())
                .containsExactly(Math.log1p(-0.3), Math.log(0.3));
    }

    @Test
    void what_is_no_probability_or_outcome_is_refused_by_name() {
        assertThatThrownBy(() -> Bernoulli.ofProbability(1.1)).hasMessageContaining("p is 1.1");
        assertThatThrownBy(() -> Bernoulli.ofLogit(Double.NaN)).hasMessageContaining("logit is NaN");
        assertThatThrownBy(() -> Bernoulli.ofLogit(0).logProb(0.5)).hasMessageContaining("x is 0.5");
    }
}
