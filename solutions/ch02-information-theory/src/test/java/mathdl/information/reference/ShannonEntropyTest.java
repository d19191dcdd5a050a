package mathdl.information.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class ShannonEntropyTest {
    /** Rounding of some dozens of operations on numbers of size 1. */
    private static final Offset<Double> ROUNDING = within(1e-13);

    @Test
    void equally_likely_outcomes_have_the_logarithm_and_the_perplexity_of_their_number() {
        for (int n : new int[] {1, 2, 3, 10, 1000}) {
            double[] p = new double[n];
            Arrays.fill(p, 1.0 / n);
            INDArray uniform = Draws.vector(p);
            assertThat(ShannonEntropy.nats(uniform)).isCloseTo(Math.log(n), ROUNDING);
            assertThat(ShannonEntropy.bits(uniform)).isCloseTo(Math.log(n) / Math.log(2), ROUNDING);
            // Perplexity is n times as sensitive as entropy.
            assertThat(ShannonEntropy.perplexity(uniform)).isCloseTo(n, within(n * 1e-13));
        }
    }

    @Test
    void is_between_certainty_and_equal_chances() {
        Draws draws = Draws.of(1);
        for (int trial = 0; trial < 500; trial++) {
            int n = 1 + trial % 9;
            double entropy = ShannonEntropy.nats(Draws.vector(draws.distribution(n)));
            assertThat(entropy).isBetween(0.0, Math.log(n) + 1e-13);
        }
    }

    /** H(X, Y) = H(X) + H(Y) for independent X and Y. */
    @Test
    void of_independent_variables_adds() {
        Draws draws = Draws.of(2);
        for (int trial = 0; trial < 200; trial++) {
            double[] x = draws.distribution(3);
            double[] y = draws.distribution(4);
            double[] both = new double[12];
            Arrays.setAll(both, i -> x[i / 4] * y[i % 4]);
            assertThat(ShannonEntropy.nats(Draws.vector(both)))
                    .isCloseTo(ShannonEntropy.nats(Draws.vector(x)) + ShannonEntropy.nats(Draws.vector(y)), ROUNDING);
        }
    }

    @Test
    void of_a_certain_outcome_is_zero_but_negative_with_an_epsilon() {
        INDArray certain = Draws.vector(0, 1, 0);
        assertThat(Double.compare(ShannonEntropy.nats(certain), 0.0)).isZero();
        assertThat(ShannonEntropy.natsWithEpsilon(certain, 1e-10)).isCloseTo(-1e-10, within(1e-16));
        assertThat(ShannonEntropy.natsWithEpsilon(certain, 0)).isZero();
    }

    @Test
    void reads_float_and_views() {
        INDArray p = Draws.vector(0.5, 7, 0.25, 7, 0.25, 7).reshape(3, 2).getColumn(0);
        assertThat(ShannonEntropy.bits(p)).isEqualTo(1.5);
        assertThat(ShannonEntropy.bits(Draws.vector(0.1, 0.9).castTo(DataType.FLOAT)))
                .isCloseTo(ShannonEntropy.bits(Draws.vector(0.1, 0.9)), within(1e-7));
    }

    @Test
    void refuses_by_name_what_is_no_distribution() {
        assertThatThrownBy(() -> ShannonEntropy.nats(Draws.vector(0.5, 0.6))).hasMessageContaining("p sums to 1.1");
        assertThatThrownBy(() -> ShannonEntropy.nats(Draws.vector(1.5, -0.5))).hasMessageContaining("p[0] is 1.5");
        assertThatThrownBy(() -> ShannonEntropy.nats(Draws.vector(Double.NaN))).hasMessageContaining("p[0] is NaN");
        assertThatThrownBy(() -> ShannonEntropy.nats(Draws.vector(1, 0).reshape(1, 2)))
                .hasMessageContaining("p has shape [1, 2]");
        assertThatThrownBy(() -> ShannonEntropy.natsWithEpsilon(Draws.vector(1), -1e-3))
                .hasMessageContaining("epsilon is -0.001");
    }
}
