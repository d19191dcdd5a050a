package mathdl.toolkit.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Layouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class SystemsTest {
    private static final INDArray SINGULAR = Nd4j.createFromArray(new double[][] {{1, 2}, {2, 4}});

    static Stream<TestMatrix> matrices() {
        return TestMatrix.all();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 16, 33, 70})
    void solution_times_A_is_b_for_vectors_and_matrices(int n) {
        INDArray A = Layouts.gaussian(n, n, n);
        for (INDArray b :
                new INDArray[] {Layouts.gaussian(1, n), Layouts.gaussian(2, n, 1), Layouts.gaussian(3, n, 4)}) {
            INDArray x = Systems.solve(A, b);
            double backward = 1e-15 * n * Norms.frobenius(A) * x.norm2Number().doubleValue();
            TestMatrix.assertClose(Products.matmul(A, x), b, backward);
        }
    }

    @Test
    void solves_what_needs_an_exchange_of_rows() {
        INDArray A = Nd4j.createFromArray(new double[][] {{0, 2}, {3, 0}});
        assertThat(Elements.of(Systems.solve(A, Nd4j.createFromArray(4.0, 9.0)), "x"))
                .containsExactly(3, 2);
        assertThat(Systems.det(A)).isEqualTo(-6);
    }

    @Test
    void refuses_a_singular_matrix_where_nd4j_gives_infinities() {
        assertThatExceptionOfType(SingularMatrixException.class)
                .isThrownBy(() -> Systems.solve(SINGULAR, Nd4j.createFromArray(1.0, 2.0)))
                .withMessageContaining("A is singular: pivot 2 of its LU decomposition is zero");
        assertThatExceptionOfType(SingularMatrixException.class).isThrownBy(() -> Systems.inverse(SINGULAR));
        INDArray T = Nd4j.createFromArray(new double[][] {{1, 0}, {5, 0}});
        assertThatExceptionOfType(SingularMatrixException.class)
                .isThrownBy(() -> Systems.solveTriangular(T, Triangle.LOWER, Nd4j.createFromArray(1.0, 2.0)))
                .withMessage("T is singular: T[1, 1] is 0");
    }

    @ParameterizedTest
    @EnumSource
    void triangular_solution_times_the_triangle_is_b(Triangle triangle) {
        for (int n : new int[] {1, 2, 9, 40}) {
            INDArray T = Layouts.gaussian(n, n, n)
                    .addi(Nd4j.eye(n).castTo(DataType.DOUBLE).mul(2 * n));
            INDArray half = T.dup();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    boolean outside = triangle == Triangle.LOWER ? j > i : j < i;
                    half.putScalar(i, j, outside ? 0 : T.getDouble(i, j));
                }
            }
            INDArray b = Layouts.gaussian(7, n, 2);
            INDArray x = Systems.solveTriangular(T, triangle, b);
            TestMatrix.assertClose(half.mmul(x), b, 1e-14 * n);
        }
    }

    @ParameterizedTest
    @MethodSource("matrices")
    void pinv_satisfies_the_four_equations_of_Penrose(TestMatrix matrix) {
        INDArray A = matrix.array();
        INDArray P = Systems.pinv(A);
        double conditioned = 4 * matrix.tolerance(1) * Norms.frobenius(A) * Norms.frobenius(P);
        INDArray AP = A.mmul(P);
        INDArray PA = P.mmul(A);
        TestMatrix.assertClose(AP.mmul(A), A, conditioned * Norms.frobenius(A));
        TestMatrix.assertClose(PA.mmul(P), P, conditioned * Norms.frobenius(P));
        TestMatrix.assertClose(AP.transpose(), AP, conditioned);
        TestMatrix.assertClose(PA.transpose(), PA, conditioned);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 16, 33, 70})
    void inverse_times_A_is_the_identity(int n) {
        INDArray A = Layouts.gaussian(n, n, n);
        INDArray inverse = Systems.inverse(A);
        double conditioned = 1e-15 * n * Norms.frobenius(A) * Norms.frobenius(inverse);
        TestMatrix.assertClose(inverse.mmul(A), Nd4j.eye(n), conditioned);
        TestMatrix.assertClose(A.mmul(inverse), Nd4j.eye(n), conditioned);
        TestMatrix.assertClose(Systems.pinv(A), inverse, conditioned * Norms.frobenius(inverse));
    }

    @Test
    void least_squares_residual_is_orthogonal_to_the_columns() {
        INDArray A = Layouts.gaussian(1, 30, 4);
        INDArray b = Layouts.gaussian(2, 30, 3);
        LeastSquares fit = Systems.leastSquares(A, b);
        INDArray residual = A.mmul(fit.x()).sub(b);
        TestMatrix.assertClose(A.transpose().mmul(residual), Nd4j.zeros(DataType.DOUBLE, 4, 3), 1e-13);
        assertThat(fit.rank()).isEqualTo(4);
        assertThat(fit.residual().shape()).containsExactly(3);
        for (int j = 0; j < 3; j++) {
            double squared = Math.pow(Norms.l2(residual.getColumn(j)), 2);
            assertThat(Math.abs(fit.residual().getDouble(j) - squared)).isLessThan(1e-13 * squared);
        }
    }

    @Test
    void least_squares_takes_the_shortest_of_many_solutions() {
        INDArray A = Nd4j.createFromArray(new double[][] {{1, 1}, {1, 1}, {1, 1}});
        LeastSquares fit = Systems.leastSquares(A, Nd4j.createFromArray(1.0, 2.0, 3.0));
        TestMatrix.assertClose(fit.x(), Nd4j.createFromArray(1.0, 1.0), 1e-15);
        assertThat(fit.rank()).isEqualTo(1);
        assertThat(fit.residual().rank()).isZero();
        assertThat(Math.abs(fit.residual().getDouble() - 2)).isLessThan(1e-14);
    }

    @Test
    void determinant_is_multiplicative_and_the_product_of_eigenvalues() {
        INDArray A = Layouts.gaussian(1, 6, 6);
        INDArray B = Layouts.gaussian(2, 6, 6);
        double product = Systems.det(A) * Systems.det(B);
        assertThat(Math.abs(Systems.det(A.mmul(B)) - product)).isLessThan(1e-12 * Math.abs(product));
        INDArray S = A.add(A.transpose());
        double eigenvalues = Decompositions.eigh(S).values().prodNumber().doubleValue();
        assertThat(Math.abs(Systems.det(S) - eigenvalues)).isLessThan(1e-12 * Math.abs(eigenvalues));
    }

    @Test
    void determinants_out_of_range_keep_their_sign_and_logarithm() {
        INDArray D = Nd4j.eye(4).castTo(DataType.DOUBLE).mul(1e-200);
        D.putScalar(0, 0, -1e-200);
        assertThat(Systems.det(D)).isZero();
        Slogdet slogdet = Systems.slogdet(D);
        assertThat(slogdet.sign()).isEqualTo(-1);
        assertThat(Math.abs(slogdet.logAbsDet() + 800 * Math.log(10))).isLessThan(1e-12);
        assertThat(Systems.det(D.mul(1e200).mul(1e200))).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Systems.slogdet(SINGULAR)).isEqualTo(new Slogdet(0, Double.NEGATIVE_INFINITY));
        assertThat(Systems.det(SINGULAR)).isZero();
    }

    @Test
    void determinant_survives_partial_products_that_would_overflow() {
        INDArray D = Nd4j.diag(Nd4j.createFromArray(1e300, 1e300, 1e-300, 1e-310, 1e10));
        assertThat(Math.abs(Systems.det(D) - 1)).isLessThan(1e-13);
    }

    @Test
    void results_beyond_the_range_of_a_double_are_refused_not_infinite() {
        INDArray tiny = Nd4j.diag(Nd4j.createFromArray(1e-300, 1e-300));
        INDArray huge = Nd4j.createFromArray(1e300, 0.0);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Systems.solve(tiny, huge))
                .withMessage("the solution is beyond the range of a double: scale the arguments");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Systems.solveTriangular(tiny, Triangle.UPPER, huge));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Systems.leastSquares(tiny, huge));
        INDArray largest = Nd4j.valueArrayOf(new long[] {3, 3}, Double.MAX_VALUE, DataType.DOUBLE);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Norms.spectral(largest))
                .withMessageContaining("a singular value is beyond the range");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Decompositions.eigh(largest));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Decompositions.qr(largest));
    }

    @Test
    void errors_name_both_shapes_and_dtypes() {
        INDArray A = Layouts.gaussian(1, 3, 3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Systems.solve(A, Layouts.gaussian(1, 4)))
                .withMessageContaining("A has shape [3, 3] but b has shape [4]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Systems.leastSquares(A, Layouts.gaussian(1, 3, 1, 1)))
                .withMessageContaining("A has shape [3, 3] but b has shape [3, 1, 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Systems.solve(Layouts.gaussian(1, 3, 4), Layouts.gaussian(1, 3)))
                .withMessage("A has shape [3, 4]; a square matrix [n, n] is needed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Systems.solve(A, Layouts.gaussian(1, 3).castTo(DataType.FLOAT)))
                .withMessageContaining("A has dtype DOUBLE but b has dtype FLOAT");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_not_finite_is_refused_by_name_and_index(double value) {
        INDArray A = Layouts.gaussian(1, 3, 3).dup('f');
        INDArray b = Layouts.gaussian(2, 3);
        INDArray poisoned = A.dup().putScalar(1, 2, value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Systems.pinv(poisoned))
                .withMessage("A[1, 2] is " + value + "; it must be finite");
        b.putScalar(2, value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Systems.solve(A, b))
                .withMessage("b[2] is " + value + "; it must be finite");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Systems.solve(A, b.reshape(3, 1)))
                .withMessage("b[2, 0] is " + value + "; it must be finite");
    }

    @Test
    void every_layout_gives_the_same_and_stays_as_it_was() {
        INDArray A = Layouts.gaussian(3, 4, 4);
        INDArray b = Layouts.gaussian(4, 4, 2);
        Layouts.givesTheSameForAll(A, x -> Elements.of(Systems.solve(x, b), "x"));
        Layouts.givesTheSameForAll(b, x -> Elements.of(Systems.solve(A, x), "x"));
        Layouts.givesTheSameForAll(A, x -> Elements.of(Systems.solveTriangular(x, Triangle.UPPER, b), "x"));
        Layouts.givesTheSameForAll(A, x -> Elements.of(Systems.inverse(x), "x"));
        Layouts.givesTheSameForAll(A, x -> Elements.of(Systems.pinv(x), "x"));
        Layouts.givesTheSameForAll(
                A, x -> Elements.of(Systems.leastSquares(x, b).x(), "x"));
        Layouts.givesTheSameForAll(
                b, x -> Elements.of(Systems.leastSquares(A, x).residual(), "x"));
        Layouts.givesTheSameForAll(
                A, x -> new double[] {Systems.det(x), Systems.slogdet(x).logAbsDet()});
    }

    @Test
    void float_in_is_float_out() {
        INDArray A = Layouts.gaussian(3, 4, 4).castTo(DataType.FLOAT);
        INDArray b = Layouts.gaussian(4, 4).castTo(DataType.FLOAT);
        assertThat(Systems.solve(A, b).dataType()).isEqualTo(DataType.FLOAT);
        assertThat(Systems.inverse(A).dataType()).isEqualTo(DataType.FLOAT);
        assertThat(Systems.leastSquares(A, b).residual().dataType()).isEqualTo(DataType.FLOAT);
    }
}
