package mathdl.information.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class CrossEntropyTest {
    /** Rounding of some dozens of operations on numbers up to 100. */
    private static final Offset<Double> ROUNDING = within(1e-12);

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @Test
    void is_entropy_plus_divergence() {
        Draws draws = Draws.of(3);
        for (int trial = 0; trial < 300; trial++) {
            INDArray p = Draws.vector(draws.distribution(5));
            INDArray q = Draws.vector(draws.positiveDistribution(5));
            assertThat(CrossEntropy.of(p, q))
                    .isCloseTo(ShannonEntropy.nats(p) + CategoricalDivergence.klDivergence(p, q), ROUNDING);
        }
    }

    @Test
    void costs_infinity_where_the_possible_was_held_impossible_and_nothing_else_does() {
        assertThat(CrossEntropy.of(Draws.vector(0.5, 0.5), Draws.vector(1, 0))).isEqualTo(INFINITY);
        assertThat(CrossEntropy.of(Draws.vector(1, 0), Draws.vector(1, 0))).isZero();
        INDArray logits = Draws.vector(0, -INFINITY);
        assertThat(CrossEntropy.withLabels(logits, new int[] {1}, Reduction.NONE)
                        .getDouble())
                .isEqualTo(INFINITY);
        assertThat(CrossEntropy.withTargets(logits, Draws.vector(1, 0), Reduction.NONE)
                        .getDouble())
                .isZero();
    }

    /** −ln(exp zₗ / Σ exp zᵢ) as it stands, for logits that do not overflow. */
    @Test
    void of_labels_is_the_definition_and_of_one_hot_targets_the_same() {
        Draws draws = Draws.of(4);
        for (int trial = 0; trial < 300; trial++) {
            double[] z = draws.gaussian(4, 3);
            int label = trial % 4;
            double[] oneHot = new double[4];
            oneHot[label] = 1;
            double expected = -Math.log(
                    Math.exp(z[label]) / Arrays.stream(z).map(Math::exp).sum());
            assertThat(withLabel(z, label)).isCloseTo(expected, ROUNDING);
            assertThat(CrossEntropy.withTargets(Draws.vector(z), Draws.vector(oneHot), Reduction.SUM)
                            .getDouble())
                    .isEqualTo(withLabel(z, label));
        }
    }

    @Test
    void does_not_change_when_all_logits_are_shifted() {
        Draws draws = Draws.of(5);
        for (int trial = 0; trial < 300; trial++) {
            double[] z = draws.gaussian(6, 2);
            double[] shifted = Arrays.stream(z).map(x -> x + 1000).toArray();
            // 1000 + x has lost about 10⁻¹³ of x.
            assertThat(withLabel(shifted, trial % 6)).isCloseTo(withLabel(z, trial % 6), within(5e-13));
        }
    }

    @Test
    void smoothing_is_the_loss_of_smoothed_targets() {
        Draws draws = Draws.of(6);
        for (double smoothing : new double[] {0, 0.1, 0.37, 1}) {
            INDArray logits = Nd4j.create(draws.gaussian(12, 4), new long[] {4, 3}, 'c');
            int[] labels = {0, 2, 1, 1};
            INDArray targets = Nd4j.valueArrayOf(new long[] {4, 3}, smoothing / 3, DataType.DOUBLE);
            for (int i = 0; i < 4; i++) {
                targets.putScalar(i, labels[i], 1 - smoothing + smoothing / 3);
            }
            for (Reduction reduction : Reduction.values()) {
                INDArray smoothed = CrossEntropy.withSmoothing(logits, labels, smoothing, reduction);
                INDArray soft = CrossEntropy.withTargets(logits, targets, reduction);
                assertThat(smoothed.shape()).isEqualTo(soft.shape());
                assertThat(smoothed.reshape(-1).toDoubleVector())
                        .containsExactly(soft.reshape(-1).toDoubleVector(), ROUNDING);
            }
        }
    }

    @Test
    void reductions_are_of_the_losses_of_all_cases_in_any_batch_shape() {
        INDArray logits = Nd4j.create(Draws.of(7).gaussian(24, 1), new long[] {2, 3, 4}, 'c');
        int[] labels = {0, 1, 2, 3, 2, 1};
        INDArray losses = CrossEntropy.withLabels(logits, labels, Reduction.NONE);
        assertThat(losses.shape()).containsExactly(2, 3);
        for (int i = 0; i < 6; i++) {
            double[] row = logits.reshape(6, 4).getRow(i).toDoubleVector();
            assertThat(losses.getDouble(i / 3, i % 3)).isEqualTo(withLabel(row, labels[i]));
        }
        double sum = Arrays.stream(losses.reshape(-1).toDoubleVector()).sum();
        assertThat(CrossEntropy.withLabels(logits, labels, Reduction.SUM).getDouble())
                .isCloseTo(sum, ROUNDING);
        assertThat(CrossEntropy.withLabels(logits, labels, Reduction.MEAN).getDouble())
                .isCloseTo(sum / 6, ROUNDING);
        INDArray columnMajor = logits.castTo(DataType.FLOAT).dup('f');
        INDArray ofFloats = CrossEntropy.withLabels(columnMajor, labels, Reduction.NONE);
        assertThat(ofFloats.dataType()).isEqualTo(DataType.FLOAT);
        assertThat(ofFloats.castTo(DataType.DOUBLE).reshape(-1).toDoubleVector())
                .containsExactly(losses.reshape(-1).toDoubleVector(), within(1e-6));
    }

    @Test
    void what_does_not_fit_is_refused_by_name() {
        INDArray logits = Nd4j.zeros(DataType.DOUBLE, 2, 3);
        assertThatThrownBy(() -> CrossEntropy.withLabels(logits, new int[] {0}, Reduction.MEAN))
                .hasMessage("there are 1 labels for logits of shape [2, 3]");
        assertThatThrownBy(() -> CrossEntropy.withLabels(logits, new int[] {0, 3}, Reduction.MEAN))
                .hasMessage("labels[1] is 3 for 3 classes");
        assertThatThrownBy(() -> CrossEntropy.withTargets(logits, logits, Reduction.MEAN))
                .hasMessage("targets' row 0 sums to 0.0, not to 1");
        assertThatThrownBy(() -> CrossEntropy.withSmoothing(logits, new int[] {0, 1}, 1.5, Reduction.MEAN))
                .hasMessage("smoothing is 1.5, which is not a probability");
        assertThatThrownBy(() -> withLabel(new double[] {0, Double.NaN}, 0))
                .hasMessageContaining("logits' row 0[1] is NaN");
        assertThatThrownBy(() -> withLabel(new double[] {-INFINITY, -INFINITY}, 0))
                .hasMessageContaining("every outcome impossible");
    }

    private static double withLabel(double[] logits, int label) {
        return CrossEntropy.withLabels(Draws.vector(logits), new int[] {label}, Reduction.NONE)
                .getDouble();
    }
}
