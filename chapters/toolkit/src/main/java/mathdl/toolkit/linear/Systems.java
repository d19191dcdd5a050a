package mathdl.toolkit.linear;

import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Linear systems, inverses and determinants. A is a matrix and b a vector or matrix, of one dtype, FLOAT or DOUBLE, not
 * empty, all elements finite; anything else is an {@link IllegalArgumentException} that names it, or both shapes. Sources:
 * Golub and Van Loan, Matrix Computations, 4th edition, sections 3.1, 3.4 and 5.5.
 */
public final class Systems {
    private Systems() {}

    /**
     * The x with A x = b, by LU with partial pivoting. An A that is singular but for rounding is not noticed: see
     * {@link Norms#conditionNumber}.
     *
     * @param A [n, n]
     * @param b [n] or [n, r]; x has its shape
     * @throws SingularMatrixException if a pivot is exactly zero
     */
    public static INDArray solve(INDArray A, INDArray b) {
        Matrix a = Matrix.square(A, "A");
        RightHandSide right = RightHandSide.of(b, A);
        return right.solution(Lu.of(a).solve(right.columns()));
    }

    /**
     * The x with T x = b by substitution.
     *
     * @param T [n, n], of which only the triangle is read; the other half may be anything finite
     * @param b [n] or [n, r]; x has its shape
     * @throws SingularMatrixException if an element on the diagonal is exactly zero
     */
    public static INDArray solveTriangular(INDArray T, Triangle triangle, INDArray b) {
        Matrix t = Matrix.square(T, "T");
        RightHandSide right = RightHandSide.of(b, T);
        Matrix x = right.columns();
        int zero = Lapack.trtrs(triangle.uplo(), t.rows(), x.columns(), t.elements(), x.elements());
        if (zero > 0) {
            int i = zero - 1;
            throw new SingularMatrixException("T is singular: T[" + i + ", " + i + "] is 0");
        }
        Overflow.refused(x.elements(), "the solution");
        return right.solution(x);
    }

    /**
     * The shortest x that minimises ‖A x − b‖₂, by the singular value decomposition. Singular values up to max(m, n) · ε ·
     * s₁ count as zero, as in torch.linalg.lstsq.
     *
     * @param A [m, n], of any rank
     * @param b [m] or [m, r]
     */
    public static LeastSquares leastSquares(INDArray A, INDArray b) {
        Matrix a = Matrix.finite(A, "A");
        RightHandSide right = RightHandSide.of(b, A);
        SingularValues svd = SingularValues.thin(a.copy());
        int rank = SingularValues.rank(a, svd.s());
        Matrix x = svd.pseudoinverseTimes(right.columns(), rank);
        return new LeastSquares(
                right.solution(x),
                right.eachColumn(squaredResiduals(a, x, right.columns())),
                rank,
                Elements.array(svd.s(), a.type(), svd.s().length));
    }

    /**
     * A⁻¹.
     *
     * @param A [n, n]
     * @throws SingularMatrixException as {@link #solve}
     */
    public static INDArray inverse(INDArray A) {
        Matrix a = Matrix.square(A, "A");
        return Lu.of(a).solve(Matrix.identity(a.rows(), a.type())).array();
    }

    /**
     * The Moore–Penrose pseudoinverse A⁺ [n, m]. Singular values up to max(m, n) · ε · s₁ count as zero, as in
     * torch.linalg.pinv.
     *
     * @param A [m, n], of any rank; A⁺ of zeros is zeros
     */
    public static INDArray pinv(INDArray A) {
        Matrix a = Matrix.finite(A, "A");
        SingularValues svd = SingularValues.thin(a);
        Matrix identity = Matrix.identity(a.rows(), a.type());
        return svd.pseudoinverseTimes(identity, SingularValues.rank(a, svd.s())).array();
    }

    /** det A of a square A, by LU; 0 if it is singular, ±∞ or 0 if it is out of a double's range: see {@link #slogdet}. */
    public static double det(INDArray A) {
        return Lu.of(Matrix.square(A, "A")).determinant().value();
    }

    /** The sign of det A and log |det A| of a square A, by LU. */
    public static Slogdet slogdet(INDArray A) {
        ScaledProduct determinant = Lu.of(Matrix.square(A, "A")).determinant();
        return new Slogdet(determinant.sign(), determinant.logAbs());
    }

    /** Σᵢ (A x − b)ᵢ² for each column. */
    private static double[] squaredResiduals(Matrix a, Matrix x, Matrix b) {
        double[] product = Lapack.gemm(a, false, x, false);
        double[] squares = new double[b.columns()];
        for (int i = 0; i < product.length; i++) {
            double residual = product[i] - b.elements()[i];
            squares[i % squares.length] += residual * residual;
        }
        return squares;
    }
}
