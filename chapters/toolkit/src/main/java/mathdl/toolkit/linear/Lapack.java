package mathdl.toolkit.linear;

import org.bytedeco.openblas.global.openblas;

/**
 * LAPACK from the OpenBLAS that ND4J loads, called on Java arrays. ND4J's own door to it, {@code Nd4j.getBlasWrapper()
 * .lapack()}, lacks divide and conquer (at 256×256 its SVD takes 5 times as long) and overwrites its arguments.
 *
 * <p>Native code trusts its arguments: whoever calls this gives finite elements, and arrays as long as stated. Methods
 * return LAPACK's info where it can be positive.
 */
final class Lapack {
    private static final int COLUMN_MAJOR = openblas.LAPACK_COL_MAJOR;
    private static final int ROW_MAJOR = openblas.LAPACK_ROW_MAJOR;

    private Lapack() {}

    /**
     * A = U Σ Vᵀ by divide and conquer; overwrites a. To LAPACK, which reads by columns, our rows are Aᵀ = V Σ Uᵀ, so
     * that its U is our Vᵀ and nothing needs to be transposed.
     *
     * @param job 'N' for s alone, 'S' thin, 'A' full
     * @param u [m, k] or [m, m], a single element for 'N'
     * @param vt [k, n] or [n, n], a single element for 'N'
     */
    static void gesdd(char job, int m, int n, double[] a, double[] s, double[] u, double[] vt) {
        int columnsOfU = job == 'A' ? m : Math.min(m, n);
        int info = openblas.LAPACKE_dgesdd(COLUMN_MAJOR, (byte) job, n, m, a, n, s, vt, n, u, columnsOfU);
        if (converged("dgesdd", info) > 0) {
            throw new ArithmeticException("the singular value decomposition did not converge");
        }
    }

    /** Eigenvalues of a symmetric matrix to w, ascending, its eigenvectors as rows to a. Reads the lower triangle. */
    static void syevd(int n, double[] a, double[] w) {
        if (converged("dsyevd", openblas.LAPACKE_dsyevd(COLUMN_MAJOR, (byte) 'V', (byte) 'U', n, a, n, w)) > 0) {
            throw new ArithmeticException("the symmetric eigendecomposition did not converge");
        }
    }

    /** R to the upper triangle of a, Householder vectors below it. */
    static void geqrf(int m, int n, double[] a, double[] tau) {
        converged("dgeqrf", openblas.LAPACKE_dgeqrf(ROW_MAJOR, m, n, a, n, tau));
    }

    /** The first k columns of Q to those of a, which has n columns and comes from {@link #geqrf}. */
    static void orgqr(int m, int n, int k, double[] a, double[] tau) {
        converged("dorgqr", openblas.LAPACKE_dorgqr(ROW_MAJOR, m, k, k, a, n, tau));
    }

    /** L with A = L Lᵀ to the lower triangle of a, which alone is read; positive: the first leading minor not &gt; 0. */
    static int potrf(int n, double[] a) {
        return converged("dpotrf", openblas.LAPACKE_dpotrf(ROW_MAJOR, (byte) 'L', n, a, n));
    }

    /**
     * P A = L U in place; pivots count from 1; positive: the first zero on the diagonal of U. Not dgetrf: OpenBLAS's own
     * multiplies by the reciprocal of a pivot, and that of a subnormal one is infinite.
     */
    static int getrf2(int n, double[] a, int[] pivots) {
        return converged("dgetrf2", openblas.LAPACKE_dgetrf2(ROW_MAJOR, n, n, a, n, pivots));
    }

    /** A⁻¹ b to b [n, columns], from {@link #getrf2}. */
    static void getrs(int n, int columns, double[] lu, int[] pivots, double[] b) {
        converged("dgetrs", openblas.LAPACKE_dgetrs(ROW_MAJOR, (byte) 'N', n, columns, lu, n, pivots, b, columns));
    }

    /** T⁻¹ b to b [n, columns] for a triangular T; positive: the first zero on its diagonal. */
    static int trtrs(char uplo, int n, int columns, double[] t, double[] b) {
        byte asItIs = (byte) 'N';
        return converged(
                "dtrtrs",
                openblas.LAPACKE_dtrtrs(ROW_MAJOR, (byte) uplo, asItIs, asItIs, n, columns, t, n, b, columns));
    }

    /** op(A) op(B), [m, k] times [k, n], where op transposes or not; columns are those that the array has in memory. */
    static double[] gemm(Matrix a, boolean transposeA, Matrix b, boolean transposeB) {
        int m = transposeA ? a.columns() : a.rows();
        int k = transposeA ? a.rows() : a.columns();
        int n = transposeB ? b.rows() : b.columns();
        double[] product = new double[Math.multiplyExact(m, n)];
        openblas.cblas_dgemm(
                openblas.CblasRowMajor,
                transpose(transposeA),
                transpose(transposeB),
                m,
                n,
                k,
                1,
                a.elements(),
                a.columns(),
                b.elements(),
                b.columns(),
                0,
                product,
                n);
        return product;
    }

    private static int transpose(boolean transpose) {
        return transpose ? openblas.CblasTrans : openblas.CblasNoTrans;
    }

    private static int converged(String routine, int info) {
        if (info < 0) {
            throw new IllegalStateException("LAPACK's " + routine + " returned " + info);
        }
        return info;
    }
}
