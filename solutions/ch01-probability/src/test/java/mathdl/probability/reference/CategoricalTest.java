package mathdl.probability.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.factory.Nd4j;

class CategoricalTest {
    private static Categorical ofWeights(double... weights) {
        return Categorical.ofProbabilities(Nd4j.createFromArray(weights));
    }

    private static Categorical ofLogits(double... logits) {
        return Categorical.ofLogits(Nd4j.createFromArray(logits));
    }

    @Test
    void probabilities_sum_to_one_in_proportion_to_the_weights() {
        Random random = new Random(4);
        for (int trial = 0; trial < 500; trial++) {
            double[] w = random.doubles(1 + random.nextInt(8), 0.01, 10).toArray();
            Categorical categorical = ofWeights(w);
            double[] p = categorical.probabilities().toDoubleVector();
            assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-15 * w.length));
            double entropy = 0;
            double cumulative = 0;
            for (int i = 0; i < w.length; i++) {
                assertThat(p[i] * w[0]).isCloseTo(p[0] * w[i], within(1e-14));
                assertThat(Math.exp(categorical.logProb(i))).isCloseTo(p[i], within(1e-15));
                assertThat(categorical.variance().getDouble(i)).isCloseTo(p[i] - p[i] * p[i], within(1e-15));
                assertThat(p[categorical.mode()]).isGreaterThanOrEqualTo(p[i]);
                entropy -= p[i] * Math.log(p[i]);
                cumulative += p[i];
                assertThat(categorical.cdf().getDouble(i)).isCloseTo(cumulative, within(1e-14));
            }
            assertThat(categorical.entropy()).isCloseTo(entropy, within(1e-14));
        }
    }

    @Test
    void logits_agree_with_probabilities_and_may_be_shifted() {
        Random random = new Random(5);
        for (int trial = 0; trial < 500; trial++) {
            double[] z = random.doubles(1 + random.nextInt(6), -20, 20).toArray();
            // Multiples of 1/1024 are exact after the shift.
            Arrays.setAll(z, i -> Math.rint(z[i] * 1024) / 1024);
            double[] expected = ofWeights(Arrays.stream(z).map(Math::exp).toArray())
                    .logProbabilities()
                    .toDoubleVector();
            assertThat(ofLogits(z).logProbabilities().toDoubleVector()).containsExactly(expected, within(1e-13));
            double[] shifted = Arrays.stream(z).map(x -> x + 1024).toArray();
            assertThat(ofLogits(shifted).logProbabilities())
                    .isEqualTo(ofLogits(z).logProbabilities());
        }
    }

    @Test
    void huge_and_infinite_logits_neither_overflow_nor_clamp() {
        Categorical categorical = ofLogits(1000, 0, -1000, Double.NEGATIVE_INFINITY);
        assertThat(categorical.logProbabilities().toDoubleVector())
                .containsExactly(0, -1000, -2000, Double.NEGATIVE_INFINITY);
        assertThat(categorical.entropy()).isZero();
        assertThat(ofWeights(0, 3).logProb(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(ofWeights(Double.MIN_VALUE, 1e300).logProb(0))
                .isCloseTo(Math.log(Double.MIN_VALUE) - Math.log(1e300), within(1e-12));
        assertThat(ofWeights(1e-20, 1).logProb(1)).isCloseTo(-1e-20, within(1e-35));
        assertThat(ofWeights(1e-20, 1).variance().getDouble(1)).isCloseTo(1e-20, within(1e-35));
        assertThat(ofWeights(1e308, 1e308).probabilities().toDoubleVector()).containsExactly(0.5, 0.5);
    }

    @Test
    void the_first_of_equally_probable_indices_is_the_mode() {
        assertThat(ofWeights(1, 2, 2).mode()).isEqualTo(1);
        assertThat(ofLogits(0, 0).mode()).isZero();
    }

    @Test
    void what_is_no_distribution_or_index_is_refused_by_name() {
        assertThatThrownBy(() -> ofWeights(1, -1)).hasMessageContaining("weights[1] is -1.0");
        assertThatThrownBy(() -> ofWeights(0, 0)).hasMessageContaining("weights are all 0");
        assertThatThrownBy(() -> ofLogits(0, Double.NaN)).hasMessageContaining("logits[1] is NaN");
        assertThatThrownBy(() -> ofLogits(Double.NEGATIVE_INFINITY)).hasMessageContaining("logits are all −∞");
        assertThatThrownBy(() -> ofLogits(0, 1).logProb(2)).hasMessageContaining("index is 2");
        assertThatThrownBy(() -> ofLogits(0, 1).sample(1, 0)).hasMessageContaining("n is 0");
    }
}
