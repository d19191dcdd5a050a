package mathdl.toolkit.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Stream;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Layouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class DecompositionsTest {
    static Stream<TestMatrix> matrices() {
        return TestMatrix.all();
    }

    static Stream<TestMatrix> symmetric() {
        return TestMatrix.all().map(TestMatrix::gram);
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void svd_has_orthonormal_factors_that_give_A_back(TestMatrix matrix) {
        INDArray A = matrix.array();
        Svd svd = Decompositions.svd(A);
        int k = Math.min(A.rows(), A.columns());
        assertThat(svd.U().shape()).containsExactly(A.rows(), k);
        assertThat(svd.s().shape()).containsExactly(k);
        assertThat(svd.Vt().shape()).containsExactly(k, A.columns());
        TestMatrix.assertClose(svd.U().transpose().mmul(svd.U()), Nd4j.eye(k), matrix.tolerance(1));
        TestMatrix.assertClose(svd.Vt().mmul(svd.Vt().transpose()), Nd4j.eye(k), matrix.tolerance(1));
        TestMatrix.assertClose(EckartYoung.truncate(svd, k), A, matrix.tolerance());
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void full_svd_extends_the_thin_one_to_square_factors(TestMatrix matrix) {
        INDArray A = matrix.array();
        Svd full = Decompositions.fullSvd(A);
        TestMatrix.assertClose(full.U().transpose().mmul(full.U()), Nd4j.eye(A.rows()), matrix.tolerance(1));
        TestMatrix.assertClose(full.Vt().mmul(full.Vt().transpose()), Nd4j.eye(A.columns()), matrix.tolerance(1));
        TestMatrix.assertClose(EckartYoung.truncate(full, Math.min(A.rows(), A.columns())), A, matrix.tolerance());
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void singular_values_descend_and_their_squares_are_the_eigenvalues_of_AtA(TestMatrix matrix) {
        double[] s = Elements.of(Decompositions.singularValues(matrix.array()), "s");
        double[] lambda = Elements.of(Decompositions.eigh(matrix.gram().array()).values(), "lambda");
        assertThat(s).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(s[s.length - 1]).isNotNegative();
        for (int i = 0; i < s.length; i++) {
            double eigenvalue = lambda[lambda.length - 1 - i];
            assertThat(Math.abs(s[i] * s[i] - eigenvalue)).isLessThanOrEqualTo(matrix.tolerance() * s[0]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void truncation_errs_by_the_singular_values_left_out_as_Eckart_and_Young_say(int k) {
        INDArray A = Layouts.gaussian(11, 9, 7);
        Svd svd = Decompositions.svd(A);
        INDArray rest = A.sub(EckartYoung.truncate(svd, k));
        double[] s = Elements.of(svd.s(), "s");
        double tail = Math.sqrt(Arrays.stream(s, k, s.length).map(x -> x * x).sum());
        assertThat(Math.abs(Norms.spectral(rest) - s[k])).isLessThan(1e-13);
        assertThat(Math.abs(Norms.frobenius(rest) - tail)).isLessThan(1e-13);
        for (int trial = 0; trial < 50; trial++) {
            INDArray rival = Layouts.gaussian(trial, 9, k).mmul(Layouts.gaussian(-trial, k, 7));
            assertThat(Norms.frobenius(A.sub(rival))).isGreaterThan(tail);
        }
    }

    @ParameterizedTest
    @MethodSource("symmetric")
    void eigenvectors_are_orthonormal_and_belong_to_ascending_values(TestMatrix matrix) {
        INDArray A = matrix.array();
        Eigh eigh = Decompositions.eigh(A);
        double[] values = Elements.of(eigh.values(), "values");
        assertThat(values).isSorted();
        INDArray Q = eigh.vectors();
        TestMatrix.assertClose(Q.transpose().mmul(Q), Nd4j.eye(values.length), matrix.tolerance(1));
        TestMatrix.assertClose(A.mmul(Q), Q.mulRowVector(eigh.values()), matrix.tolerance());
        double trace =
                A.rows() == 1 ? A.getDouble(0, 0) : Nd4j.diag(A).sumNumber().doubleValue();
        assertThat(Math.abs(Arrays.stream(values).sum() - trace)).isLessThanOrEqualTo(matrix.tolerance());
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void qr_has_orthonormal_columns_and_an_upper_triangle_that_give_A_back(TestMatrix matrix) {
        INDArray A = matrix.array();
        int k = Math.min(A.rows(), A.columns());
        Qr qr = Decompositions.qr(A);
        assertThat(qr.Q().shape()).containsExactly(A.rows(), k);
        assertThat(qr.R().shape()).containsExactly(k, A.columns());
        TestMatrix.assertClose(qr.Q().transpose().mmul(qr.Q()), Nd4j.eye(k), matrix.tolerance(1));
        TestMatrix.assertClose(qr.Q().mmul(qr.R()), A, matrix.tolerance());
        for (int i = 1; i < k; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(qr.R().getDouble(i, j)).isZero();
            }
        }
    }

    @Test
    void qr_of_a_positive_column_turns_its_sign_as_lapack_does() {
        Qr qr = Decompositions.qr(Nd4j.createFromArray(new double[][] {{3}, {4}}));
        assertThat(qr.R().getDouble(0, 0)).isEqualTo(-5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 33, 70})
    void cholesky_factor_is_lower_positive_and_gives_A_back(int n) {
        INDArray X = Layouts.gaussian(n, n + 3, n);
        INDArray A = X.transpose().mmul(X);
        INDArray L = Decompositions.cholesky(A);
        TestMatrix.assertClose(L.mmul(L.transpose()), A, 1e-15 * n * Norms.frobenius(A));
        for (int i = 0; i < n; i++) {
            assertThat(L.getDouble(i, i)).isPositive();
            for (int j = i + 1; j < n; j++) {
                assertThat(L.getDouble(i, j)).isZero();
            }
        }
    }

    @Test
    void cholesky_names_the_leading_minor_that_is_not_positive() {
        INDArray A = Nd4j.createFromArray(new double[][] {{4, 0, 0}, {0, 1, 2}, {0, 2, 4}});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decompositions.cholesky(A))
                .withMessage("A is not positive definite: its leading minor of order 3 is not positive")
                .isInstanceOfSatisfying(NotPositiveDefiniteException.class, e -> assertThat(e.leadingMinor())
                        .isEqualTo(3));
    }

    @Test
    void symmetric_means_equal_to_the_transpose_but_for_rounding() {
        INDArray rounded = Nd4j.createFromArray(new double[][] {{2, 1}, {1 + 1e-12, 3}});
        assertThat(Decompositions.cholesky(rounded).getDouble(1, 0)).isEqualTo((1 + 1e-12) / Math.sqrt(2));
        INDArray wrong = Nd4j.createFromArray(new double[][] {{2, 1}, {1.001, 3}});
        String message = "A is not symmetric: A[1, 0] is 1.001 but A[0, 1] is 1.0";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decompositions.eigh(wrong))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decompositions.cholesky(wrong))
                .withMessage(message);
    }

    @Test
    void rank_counts_directions() {
        for (int r = 0; r <= 6; r++) {
            INDArray A = r == 0
                    ? Nd4j.zeros(DataType.DOUBLE, 9, 6)
                    : Layouts.gaussian(r, 9, r).mmul(Layouts.gaussian(-r, r, 6));
            assertThat(Decompositions.rank(A)).isEqualTo(r);
            assertThat(Decompositions.rank(A.castTo(DataType.FLOAT))).isEqualTo(r);
        }
    }

    @Test
    void rank_has_the_tolerance_of_torch() {
        double epsilon = Math.ulp(1.0);
        INDArray above = Nd4j.createFromArray(new double[][] {{1, 0}, {0, 2.01 * epsilon}, {0, 0}});
        assertThat(Decompositions.rank(above.mul(1.5))).isEqualTo(1);
        assertThat(Decompositions.rank(Nd4j.createFromArray(new double[][] {{1, 0}, {0, 2.01 * epsilon}})))
                .isEqualTo(2);
        assertThat(Decompositions.rank(Nd4j.createFromArray(new double[][] {{1, 0}, {0, 1.99 * epsilon}})))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-200, 1e200, 1e300})
    void scale_changes_nothing_but_scale(double scale) {
        INDArray A = Layouts.gaussian(5, 4, 4);
        INDArray S = A.mmul(A.transpose()).add(A.transpose().mmul(A)).div(64);
        double[] s = Elements.of(Decompositions.singularValues(S.mul(scale)), "s");
        double[] lambda = Elements.of(Decompositions.eigh(S.mul(scale)).values(), "lambda");
        double[] unscaled = Elements.of(Decompositions.singularValues(S), "s");
        Qr qr = Decompositions.qr(S.mul(scale));
        TestMatrix.assertClose(qr.Q(), Decompositions.qr(S).Q(), 1e-12);
        for (int i = 0; i < 4; i++) {
            assertThat(Math.abs(s[i] / scale - unscaled[i])).isLessThan(1e-14 * unscaled[0]);
            assertThat(Math.abs(lambda[3 - i] / scale - unscaled[i])).isLessThan(1e-14 * unscaled[0]);
        }
    }

    @Test
    void every_layout_gives_the_same_and_stays_as_it_was() {
        INDArray A = Layouts.gaussian(3, 5, 4);
        INDArray S = A.transpose().mmul(A);
        S = S.add(S.transpose()).dup('c');
        Layouts.givesTheSameForAll(A, x -> Elements.of(Decompositions.svd(x).U(), "U"));
        Layouts.givesTheSameForAll(A, x -> Elements.of(Decompositions.fullSvd(x).Vt(), "Vt"));
        Layouts.givesTheSameForAll(A, x -> Elements.of(Decompositions.singularValues(x), "s"));
        Layouts.givesTheSameForAll(A, x -> Elements.of(Decompositions.qr(x).R(), "R"));
        Layouts.givesTheSameForAll(A, x -> new double[] {Decompositions.rank(x)});
        Layouts.givesTheSameForAll(S, x -> Elements.of(Decompositions.eigh(x).vectors(), "Q"));
        Layouts.givesTheSameForAll(S, x -> Elements.of(Decompositions.cholesky(x), "L"));
    }

    @Test
    void float_in_is_float_out_with_float_accuracy() {
        INDArray A = Layouts.gaussian(3, 6, 4).castTo(DataType.FLOAT);
        Svd svd = Decompositions.svd(A);
        assertThat(svd.U().dataType()).isEqualTo(DataType.FLOAT);
        assertThat(svd.s().dataType()).isEqualTo(DataType.FLOAT);
        double roundings = 24 * Math.ulp(1.0f);
        TestMatrix.assertClose(EckartYoung.truncate(svd, 4), A, roundings);
    }
}
