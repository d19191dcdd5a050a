package mathdl.toolkit.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import mathdl.toolkit.Layouts;
import mathdl.toolkit.special.LogSpace;
import org.bytedeco.openblas.global.openblas;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.eigen.Eigen;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** What ND4J 1.0.0-M2.1 and its OpenBLAS get wrong, and that we do not. A test that fails here is good news about ND4J. */
class Nd4jTrapsTest {
    @Test
    void svd_does_not_scale_a_wide_input_in_place() {
        INDArray A = Layouts.gaussian(1, 3, 7);
        INDArray theirs = A.dup();
        Nd4j.exec(DynamicCustomOp.builder("svd")
                .addInputs(theirs)
                .addIntegerArguments(1, 1, 100_000)
                .build());
        assertThat(theirs).isNotEqualTo(A);
        INDArray ours = A.dup();
        Decompositions.fullSvd(ours);
        assertThat(Elements.of(ours, "A")).containsExactly(Elements.of(A, "A"));
    }

    @Test
    void svd_is_right_at_the_shapes_where_the_svd_op_throws_is_wrong_or_kills_the_jvm() {
        long[][] shapes = {{20, 16}, {3, 20}, {40, 30}};
        for (long[] shape : shapes) {
            for (DataType type : new DataType[] {DataType.DOUBLE, DataType.FLOAT}) {
                INDArray A = Layouts.gaussian(1, shape).castTo(type);
                Svd svd = Decompositions.fullSvd(A);
                int k = (int) Math.min(shape[0], shape[1]);
                double epsilon = type == DataType.DOUBLE ? Math.ulp(1.0) : Math.ulp(1.0f);
                TestMatrix.assertClose(EckartYoung.truncate(svd, k), A, 100 * epsilon);
            }
        }
    }

    @Test
    void eigh_does_not_overwrite_its_input() {
        INDArray S = Nd4j.createFromArray(new double[][] {{2, 1}, {1, 3}});
        INDArray theirs = S.dup();
        Eigen.symmetricGeneralizedEigenvalues(theirs);
        assertThat(theirs).isNotEqualTo(S);
        INDArray ours = S.dup();
        Decompositions.eigh(ours);
        assertThat(Elements.of(ours, "A")).containsExactly(2, 1, 1, 3);
    }

    /** InvertMatrix refuses it; not called here, as it prints to the process's own standard output. */
    @Test
    void inverse_takes_a_small_matrix_with_a_small_determinant() {
        INDArray A = Layouts.gaussian(1, 3, 3).mul(1e-4);
        TestMatrix.assertClose(A.mmul(Systems.inverse(A)), Nd4j.eye(3), 1e-14 * Norms.conditionNumber(A));
    }

    @Test
    void solve_tells_a_singular_matrix_instead_of_infinity() {
        INDArray A = Nd4j.createFromArray(new double[][] {{1, 2}, {2, 4}});
        INDArray b = Nd4j.createFromArray(new double[][] {{1}, {1}});
        double[] theirs = Elements.of(Nd4j.linalg().solve(A, b), "x");
        assertThat(Arrays.stream(theirs)).anyMatch(x -> !Double.isFinite(x));
        assertThatThrownBy(() -> Systems.solve(A, b)).isInstanceOf(SingularMatrixException.class);
    }

    @Test
    void lu_survives_a_subnormal_pivot() {
        INDArray D = Nd4j.diag(Nd4j.createFromArray(1e300, 1e300, 1e-300, 1e-310, 1e10));
        double[] theirs = Elements.of(D, "D");
        openblas.LAPACKE_dgetrf(openblas.LAPACK_ROW_MAJOR, 5, 5, theirs, 5, new int[5]);
        assertThat(Arrays.stream(theirs)).anyMatch(x -> Double.isNaN(x));
        assertThat(Math.abs(Systems.det(D) - 1)).isLessThan(1e-13);
    }

    @Test
    void matmul_takes_vectors_and_batches() {
        INDArray x = Nd4j.createFromArray(1.0, 2.0, 2.0);
        INDArray matrix = Layouts.gaussian(1, 3, 3);
        INDArray batch = Layouts.gaussian(2, 2, 3, 3);
        assertThat(x.mmul(x).rank()).isEqualTo(2);
        assertThat(Products.matmul(x, x).rank()).isZero();
        assertThat(Products.matmul(x, x).getDouble()).isEqualTo(9);
        assertThatThrownBy(() -> x.mmul(matrix)).isInstanceOf(RuntimeException.class);
        assertThat(Products.matmul(x, matrix).shape()).containsExactly(3);
        assertThatThrownBy(() -> batch.mmul(matrix)).isInstanceOf(RuntimeException.class);
        assertThat(Products.matmul(batch, matrix).shape()).containsExactly(2, 3, 3);
    }

    @Test
    void matmul_does_not_halve_the_digits_of_a_double_for_one_float() {
        INDArray A = Layouts.gaussian(1, 2, 2);
        INDArray B = A.castTo(DataType.FLOAT);
        assertThat(B.add(A).dataType()).isEqualTo(DataType.FLOAT);
        assertThatThrownBy(() -> Products.matmul(A, B)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void results_lie_row_by_row_so_that_a_linear_index_means_what_it_says() {
        INDArray A = Layouts.gaussian(1, 2, 3);
        INDArray B = Layouts.gaussian(2, 3, 2);
        INDArray ours = Products.matmul(A, B);
        assertThat(ours.data().getDouble(1)).isEqualTo(ours.getDouble(0, 1));
    }

    /** INDArray.broadcast fails there; not called here, as it prints to the process's own standard output. */
    @Test
    void broadcasting_to_a_higher_rank_fails_in_nd4j_and_works_in_matmul() {
        INDArray B = Layouts.gaussian(2, 5, 4, 2);
        assertThat(Products.matmul(Layouts.gaussian(1, 2, 1, 3, 4), B).shape()).containsExactly(2, 5, 3, 2);
    }

    @Test
    void ravel_in_column_order_fails_and_elements_do_not_need_it() {
        INDArray A = Layouts.gaussian(1, 2, 3);
        assertThatThrownBy(() -> A.ravel('f')).isInstanceOf(RuntimeException.class);
        assertThat(Elements.of(A.transpose(), "A")).hasSize(6);
    }
    /** Of several rows ND4J makes NaN where all elements lie below about −745, whatever stands in the rows before or after. */
    @Test
    void softmax_of_rows_uses_each_rows_own_largest() {
        INDArray x = Nd4j.createFromArray(new double[][] {{850, 849}, {-850, -851}});
        assertThat(Transforms.softmax(x).getDouble(1, 0)).isNaN();
        INDArray low = Nd4j.createFromArray(new double[][] {{-900, -901}, {5, 6}});
        assertThat(Transforms.softmax(low).getDouble(0, 0)).isNaN();
        INDArray apart = Nd4j.createFromArray(new double[][] {{800, 801}, {5, 6}});
        assertThat(Transforms.softmax(apart).getDouble(1, 1)).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-15));
        double expected = 1 / (1 + Math.exp(-1));
        assertThat(Math.exp(LogSpace.logSoftmax(x, 1).getDouble(1, 0))).isCloseTo(expected, within(1e-15));
    }
}
