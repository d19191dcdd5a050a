package mathdl.information.misconception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mathdl.information.CategoricalKl;
import mathdl.information.Entropy;
import mathdl.information.GaussianKl;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.nd4j.linalg.factory.Nd4j;

/** Each misconception gives just the wrong value that its mistake gives by hand, computed with 50 decimal digits. */
class MisconceptionsTest {
    /** Rounding of a few operations on numbers of size 1. */
    private static final Offset<Double> ROUNDING = within(1e-14);

    static final Arguments[] ENTROPIES_OF_NINE_TO_ONE = {
        Arguments.of(new EntropyMisconceptions.InBits(), 0.4689955935892812),
        Arguments.of(new EntropyMisconceptions.AveragedOverOutcomes(), 0.16254148669572413),
        Arguments.of(new EntropyMisconceptions.EpsilonInsideTheLogarithm(), 0.32508297319144824),
    };

    /** Of (0.4, 0.4, 0.2) from (0.6, 0.3, 0.1). */
    static final Arguments[] CATEGORICAL_DIVERGENCES = {
        Arguments.of(new CategoricalKlMisconceptions.Reversed(), 0.08765972507336982),
        Arguments.of(new CategoricalKlMisconceptions.InBits(), 0.13202999942307506),
        Arguments.of(new CategoricalKlMisconceptions.DividedByOutcomes(), 0.030505407283145228),
        Arguments.of(new CategoricalKlMisconceptions.AbsoluteTerms(), 0.4158883083359672),
    };

    /** Of N(1.5, 0.8²) from N(0, 1). */
    static final Arguments[] GAUSSIAN_DIVERGENCES = {
        Arguments.of(new GaussianKlMisconceptions.Reversed(), 1.8159189486857903),
        Arguments.of(new GaussianKlMisconceptions.LogVariance(), 1.3377704642462338),
        Arguments.of(new GaussianKlMisconceptions.StandardDeviationForVariance(), 1.2481435513142098),
        Arguments.of(new GaussianKlMisconceptions.FactorHalfLost(), 2.3362871026284195),
    };

    @ParameterizedTest
    @FieldSource("ENTROPIES_OF_NINE_TO_ONE")
    void gives_its_own_wrong_entropy(Entropy misconception, double wrong) {
        assertThat(misconception.entropy(Nd4j.createFromArray(0.9, 0.1))).isCloseTo(wrong, ROUNDING);
    }

    @ParameterizedTest
    @FieldSource("CATEGORICAL_DIVERGENCES")
    void gives_its_own_wrong_categorical_divergence(CategoricalKl misconception, double wrong) {
        double actual =
                misconception.klDivergence(Nd4j.createFromArray(0.4, 0.4, 0.2), Nd4j.createFromArray(0.6, 0.3, 0.1));
        assertThat(actual).isCloseTo(wrong, ROUNDING);
    }

    @ParameterizedTest
    @FieldSource("GAUSSIAN_DIVERGENCES")
    void gives_its_own_wrong_gaussian_divergence(GaussianKl misconception, double wrong) {
        double actual = misconception
                .klDivergence(
                        Nd4j.createFromArray(new double[] {1.5}),
                        Nd4j.createFromArray(new double[] {0.8}),
                        Nd4j.createFromArray(new double[] {0}),
                        Nd4j.createFromArray(new double[] {1}))
                .getDouble(0);
        assertThat(actual).isCloseTo(wrong, ROUNDING);
    }

    @Test
    void entropy_of_a_certain_outcome_is_nan_if_zero_meets_its_logarithm() {
        assertThat(new EntropyMisconceptions.ZeroLogZeroIsNan().entropy(Nd4j.createFromArray(1.0, 0.0)))
                .isNaN();
    }

    @Test
    void entropy_of_a_certain_outcome_is_negative_with_a_small_number_in_the_logarithm() {
        assertThat(new EntropyMisconceptions.EpsilonInsideTheLogarithm().entropy(Nd4j.createFromArray(1.0, 0.0)))
                .isNegative();
    }
}
