package mathdl.toolkit.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import mathdl.toolkit.Layouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class NormsTest {
    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 3, 10, Double.POSITIVE_INFINITY})
    void vector_norms_are_norms(double p) {
        for (int seed = 0; seed < 100; seed++) {
            INDArray x = Layouts.gaussian(seed, 7);
            INDArray y = Layouts.gaussian(-seed - 1, 7);
            double bound = Norms.lp(x, p) + Norms.lp(y, p);
            assertThat(Norms.lp(x.add(y), p)).isLessThanOrEqualTo(bound * (1 + 1e-15));
            assertThat(Math.abs(Norms.lp(x.mul(-3), p) - 3 * Norms.lp(x, p))).isLessThan(1e-14 * bound);
        }
        assertThat(Norms.lp(Nd4j.zeros(DataType.DOUBLE, 3), p)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-320, 1e-200, 1e200, 1e307})
    void nothing_overflows_or_underflows_that_the_result_does_not(double scale) {
        INDArray x = Nd4j.createFromArray(3 * scale, -4 * scale);
        assertThat(Norms.l2(x)).isBetween(5 * scale * (1 - 1e-3), 5 * scale * (1 + 1e-3));
        assertThat(Norms.frobenius(x.reshape(1, 2))).isEqualTo(Norms.l2(x));
        assertThat(Norms.cosineSimilarity(x, x)).isEqualTo(1);
    }

    @Test
    void l0_counts_and_other_p_are_refused() {
        assertThat(Norms.lp(Nd4j.createFromArray(0.0, 2.0, -1e-300), 0)).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Norms.lp(Nd4j.createFromArray(1.0), -1))
                .withMessage("p is -1.0; it must be at least 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Norms.lp(Nd4j.createFromArray(1.0), Double.NaN));
    }

    @Test
    void nan_gives_nan_and_infinity_infinity() {
        INDArray nan = Nd4j.createFromArray(1, Double.POSITIVE_INFINITY, Double.NaN);
        INDArray infinite = Nd4j.createFromArray(1, Double.NEGATIVE_INFINITY);
        for (double p : new double[] {1, 2, 3, Double.POSITIVE_INFINITY}) {
            assertThat(Norms.lp(nan, p)).isNaN();
            assertThat(Norms.lp(infinite, p)).isEqualTo(Double.POSITIVE_INFINITY);
        }
        assertThat(Norms.one(nan.reshape(3, 1))).isNaN();
        assertThat(Norms.infinity(infinite.reshape(2, 1))).isEqualTo(Double.POSITIVE_INFINITY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Norms.spectral(nan.reshape(1, 3)))
                .withMessage("A[0, 1] is Infinity; it must be finite");
    }

    @Test
    void matrix_norms_of_a_small_matrix_by_hand() {
        INDArray A = Nd4j.createFromArray(new double[][] {{1, -2}, {3, 4}});
        assertThat(Norms.one(A)).isEqualTo(6);
        assertThat(Norms.infinity(A)).isEqualTo(7);
        assertThat(Math.abs(Norms.frobenius(A) - Math.sqrt(30))).isLessThan(1e-15);
        double determinant = 10;
        double sum = Math.sqrt(30 + 2 * determinant);
        double difference = Math.sqrt(30 - 2 * determinant);
        assertThat(Math.abs(Norms.nuclear(A) - sum)).isLessThan(1e-14);
        assertThat(Math.abs(Norms.spectral(A) - (sum + difference) / 2)).isLessThan(1e-14);
        assertThat(Math.abs(Norms.conditionNumber(A) - (sum + difference) / (sum - difference)))
                .isLessThan(1e-14);
    }

    @Test
    void spectral_norm_bounds_the_stretch_of_every_vector() {
        INDArray A = Layouts.gaussian(1, 5, 8);
        double norm = Norms.spectral(A);
        for (int seed = 0; seed < 200; seed++) {
            INDArray x = Layouts.gaussian(seed, 8);
            assertThat(Norms.l2(Products.matmul(A, x))).isLessThanOrEqualTo(norm * Norms.l2(x));
        }
        INDArray v = Decompositions.svd(A).Vt().getRow(0);
        assertThat(Math.abs(Norms.l2(Products.matmul(A, v)) - norm)).isLessThan(1e-14 * norm);
    }

    @Test
    void condition_number_is_infinite_for_what_has_not_full_rank() {
        assertThat(Norms.conditionNumber(Nd4j.ones(DataType.DOUBLE, 3, 3))).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Norms.conditionNumber(Nd4j.zeros(DataType.DOUBLE, 2, 3))).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Norms.conditionNumber(Nd4j.diag(Nd4j.createFromArray(1.0, 1e-14))))
                .isEqualTo(1e14);
    }

    @Test
    void cosine_is_that_of_the_angle_and_never_beyond_1() {
        for (int degrees = 0; degrees <= 180; degrees += 5) {
            double angle = Math.toRadians(degrees);
            INDArray a = Nd4j.createFromArray(7.0, 0.0);
            INDArray b = Nd4j.createFromArray(Math.cos(angle), Math.sin(angle)).mul(1e-3);
            assertThat(Math.abs(Norms.cosineSimilarity(a, b) - Math.cos(angle))).isLessThan(1e-15);
        }
        for (int seed = 0; seed < 200; seed++) {
            INDArray x = Layouts.gaussian(seed, 9);
            assertThat(Norms.cosineSimilarity(x, x)).isBetween(1 - 1e-15, 1.0);
        }
        INDArray zero = Nd4j.zeros(DataType.DOUBLE, 2);
        assertThat(Norms.cosineSimilarity(zero, Nd4j.createFromArray(1.0, 2.0))).isZero();
    }

    @Test
    void errors_name_shapes_and_dtypes() {
        INDArray x = Layouts.gaussian(1, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Norms.cosineSimilarity(x, Layouts.gaussian(1, 4)))
                .withMessage("a has shape [3] but b has shape [4]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Norms.cosineSimilarity(x, x.castTo(DataType.FLOAT)))
                .withMessageContaining("a has dtype DOUBLE but b has dtype FLOAT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Norms.l2(Layouts.gaussian(1, 3, 1)))
                .withMessage("x has shape [3, 1]; a vector [n] is needed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Norms.frobenius(x))
                .withMessage("A has shape [3]; a matrix [m, n] is needed");
    }

    @Test
    void every_layout_gives_the_same_and_stays_as_it_was() {
        INDArray A = Layouts.gaussian(1, 4, 3);
        Layouts.givesTheSameForAll(A, x -> new double[] {
            Norms.one(x),
            Norms.infinity(x),
            Norms.frobenius(x),
            Norms.spectral(x),
            Norms.nuclear(x),
            Norms.conditionNumber(x)
        });
        INDArray v = Layouts.gaussian(2, 4);
        Layouts.givesTheSameForAll(v, x -> new double[] {
            Norms.l1(x), Norms.l2(x), Norms.lp(x, 3), Norms.lInfinity(x), Norms.cosineSimilarity(x, A.getColumn(1))
        });
    }
}
