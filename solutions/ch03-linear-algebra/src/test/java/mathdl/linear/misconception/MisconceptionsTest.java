package mathdl.linear.misconception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mathdl.linear.CosineSimilarity;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.nd4j.linalg.factory.Nd4j;

/** Each misconception gives just the wrong value that its mistake gives by hand. */
class MisconceptionsTest {
    /** Rounding of a few operations on numbers of size 1. */
    private static final Offset<Double> ROUNDING = within(1e-14);

    /** Of (1, 2, 3) and (2, 2, 1), whose dot product is 9 and squared norms 14 and 9. */
    static final Arguments[] SIMILARITIES = {
        Arguments.of(new CosineSimilarityMisconceptions.Distance(), 0.1982162742627268),
        Arguments.of(new CosineSimilarityMisconceptions.SquaredNorms(), 1.0 / 14),
        Arguments.of(new CosineSimilarityMisconceptions.DotProduct(), 9.0),
    };

    @ParameterizedTest
    @FieldSource("SIMILARITIES")
    void gives_its_own_wrong_similarity(CosineSimilarity misconception, double wrong) {
        double actual =
                misconception.cosineSimilarity(Nd4j.createFromArray(1.0, 2, 3), Nd4j.createFromArray(2.0, 2, 1));
        assertThat(actual).isCloseTo(wrong, ROUNDING);
    }

    @Test
    void similarity_of_huge_vectors_is_nan_if_their_squares_overflow() {
        CosineSimilarity misconception = new CosineSimilarityMisconceptions.SquaresOverflow();
        assertThat(misconception.cosineSimilarity(Nd4j.createFromArray(1e200, 1), Nd4j.createFromArray(1e200, 1)))
                .isNaN();
    }
}
