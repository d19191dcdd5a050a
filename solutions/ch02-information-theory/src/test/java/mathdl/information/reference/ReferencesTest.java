package mathdl.information.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What references do at the ends of double precision, where the checks do not take students. */
class ReferencesTest {
    /** Rounding of a few operations on numbers of size 1. */
    private static final Offset<Double> ROUNDING = within(1e-14);

    @Test
    void entropy_of_a_certain_outcome_is_positive_zero() {
        double entropy = new EntropyReference().entropy(Nd4j.createFromArray(1.0, 0.0));
        assertThat(Double.compare(entropy, 0.0)).isZero();
    }

    @Test
    void categorical_divergence_is_finite_where_the_quotient_of_probabilities_overflows() {
        double divergence = new CategoricalKlReference()
                .klDivergence(Nd4j.createFromArray(0.5, 0.5), Nd4j.createFromArray(1e-310, 1.0));
        // −½ ln(4 · 10⁻³¹⁰)
        assertThat(divergence).isCloseTo(-Math.log(2) + 155 * Math.log(10), within(1e-12));
    }

    @Test
    void gaussian_divergence_is_finite_where_variances_overflow_or_vanish() {
        INDArray mean = Nd4j.createFromArray(0.0, 0.0);
        INDArray divergences = new GaussianKlReference()
                .klDivergence(mean, Nd4j.createFromArray(1e-200, 1e200), mean, Nd4j.createFromArray(2e-200, 2e200));
        // ln 2 + ⅛ − ½
        assertThat(divergences.toDoubleVector())
                .containsExactly(new double[] {0.3181471805599453, 0.3181471805599453}, ROUNDING);
    }
}
