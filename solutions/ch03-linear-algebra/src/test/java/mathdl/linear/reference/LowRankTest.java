package mathdl.linear.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.Norms;
import mathdl.toolkit.linear.Products;
import mathdl.toolkit.linear.Svd;
import mathdl.toolkit.linear.Systems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class LowRankTest {
    /** Some hundred roundings of numbers of size 10. */
    private static final double ROUNDINGS = 1e-12;

    private final INDArray A = PrincipalComponentsTest.data(6, 4, 0);
    private final Svd svd = Decompositions.svd(A);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void has_its_rank_and_misses_what_the_theorem_says(int k) {
        INDArray approximation = LowRank.approximation(svd, k);

        double rest = 0;
        for (int i = k; i < 4; i++) {
            rest += Math.pow(svd.s().getDouble(i), 2);
        }
        double next = k < 4 ? svd.s().getDouble(k) : 0;
        assertThat(Decompositions.rank(approximation)).isEqualTo(k);
        assertThat(Norms.frobenius(A.sub(approximation))).isCloseTo(Math.sqrt(rest), within(ROUNDINGS));
        assertThat(Norms.spectral(A.sub(approximation))).isCloseTo(next, within(ROUNDINGS));
    }

    @Test
    void no_other_matrix_of_its_rank_is_nearer() {
        double best = Norms.frobenius(A.sub(LowRank.approximation(svd, 2)));
        Random random = new Random(7);

        for (int trial = 0; trial < 100; trial++) {
            INDArray left =
                    Nd4j.createFromArray(random.doubles(12, -3, 3).toArray()).reshape(6, 2);
            // The best right factor for this left one.
            INDArray right = Systems.leastSquares(left, A).x();
            assertThat(Norms.frobenius(A.sub(Products.matmul(left, right)))).isGreaterThan(best - ROUNDINGS);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void there_are_ranks_from_1_to_the_number_of_singular_values(int k) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LowRank.approximation(svd, k))
                .withMessage("k is " + k + "; it must be from 1 to 4");
    }
}
