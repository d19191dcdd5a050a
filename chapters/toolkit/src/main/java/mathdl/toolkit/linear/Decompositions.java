package mathdl.toolkit.linear;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Matrix decompositions. Every argument is a matrix [m, n], m, n ≥ 1, FLOAT or DOUBLE, all elements finite; anything else
 * is an {@link IllegalArgumentException} that names it. Sources: Golub and Van Loan, Matrix Computations, 4th edition,
 * sections 4.2, 5.2, 8.5 and 8.6; LAPACK Users' Guide.
 */
public final class Decompositions {
    private Decompositions() {}

    /** The thin singular value decomposition A = U diag(s) Vᵀ; signs of singular vectors are arbitrary. */
    public static Svd svd(INDArray A) {
        return SingularValues.thin(Matrix.finite(A, "A")).arrays();
    }

    /** The full singular value decomposition: as {@link #svd}, with U [m, m] and Vᵀ [n, n] orthogonal. */
    public static Svd fullSvd(INDArray A) {
        return SingularValues.full(Matrix.finite(A, "A")).arrays();
    }

    /** The singular values of A [min(m, n)], descending. */
    public static INDArray singularValues(INDArray A) {
        Matrix a = Matrix.finite(A, "A");
        double[] s = SingularValues.of(a);
        return Elements.array(s, a.type(), s.length);
    }

    /** How many singular values exceed max(m, n) · ε · s₁, with ε of the dtype, as torch.linalg.matrix_rank. */
    public static int rank(INDArray A) {
        Matrix a = Matrix.finite(A, "A");
        return SingularValues.rank(a, SingularValues.of(a));
    }

    /**
     * Eigenvalues, ascending, and orthonormal eigenvectors of a symmetric matrix; signs of eigenvectors are arbitrary.
     * Of two elements that differ by rounding the one below the diagonal counts.
     *
     * @param A [n, n], symmetric within √ε · max |aᵢⱼ|
     */
    public static Eigh eigh(INDArray A) {
        Matrix a = Matrix.symmetric(A, "A");
        double[] values = new double[a.rows()];
        Lapack.syevd(a.rows(), a.elements(), values);
        Overflow.refused(values, "an eigenvalue");
        return new Eigh(
                Elements.array(values, a.type(), values.length), a.transposed().array());
    }

    /** The reduced QR decomposition A = Q R by Householder reflections. */
    public static Qr qr(INDArray A) {
        Matrix a = Matrix.finite(A, "A");
        int k = Math.min(a.rows(), a.columns());
        double[] tau = new double[k];
        Lapack.geqrf(a.rows(), a.columns(), a.elements(), tau);
        Overflow.refused(a.elements(), "R");
        Matrix r = new Matrix(k, a.columns(), upperTriangle(a, k), a.type());
        Lapack.orgqr(a.rows(), a.columns(), k, a.elements(), tau);
        return new Qr(firstColumns(a, k).array(), r.array());
    }

    /**
     * The lower triangular L, positive on the diagonal, with A = L Lᵀ.
     *
     * @param A [n, n], symmetric within √ε · max |aᵢⱼ| and positive definite
     * @throws NotPositiveDefiniteException telling the first leading minor that is not positive
     */
    public static INDArray cholesky(INDArray A) {
        Matrix a = Matrix.symmetric(A, "A");
        int minor = Lapack.potrf(a.rows(), a.elements());
        if (minor > 0) {
            throw new NotPositiveDefiniteException("A", minor);
        }
        for (int i = 0; i < a.rows(); i++) {
            Arrays.fill(a.elements(), i * a.columns() + i + 1, (i + 1) * a.columns(), 0);
        }
        return a.array();
    }

    private static double[] upperTriangle(Matrix a, int rows) {
        double[] upper = new double[rows * a.columns()];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(a.elements(), i * a.columns() + i, upper, i * a.columns() + i, a.columns() - i);
        }
        return upper;
    }

    private static Matrix firstColumns(Matrix a, int k) {
        double[] first = new double[a.rows() * k];
        for (int i = 0; i < a.rows(); i++) {
            System.arraycopy(a.elements(), i * a.columns(), first, i * k, k);
        }
        return new Matrix(a.rows(), k, first, a.type());
    }
}
