package mathdl.toolkit.linear;

import java.util.Arrays;
import mathdl.toolkit.Elements;

/** A singular value decomposition in plain Java, and the numerical rank that singular values tell. */
record SingularValues(Matrix U, double[] s, Matrix Vt) {
    /** Overwrites a. */
    static SingularValues thin(Matrix a) {
        int k = Math.min(a.rows(), a.columns());
        return decompose('S', a, k, k);
    }

    /** Overwrites a. */
    static SingularValues full(Matrix a) {
        return decompose('A', a, a.rows(), a.columns());
    }

    /** The singular values alone, descending; overwrites a. */
    static double[] of(Matrix a) {
        double[] s = new double[Math.min(a.rows(), a.columns())];
        Lapack.gesdd('N', a.rows(), a.columns(), a.elements(), s, new double[1], new double[1]);
        return Overflow.refused(s, "a singular value");
    }

    /** How many exceed max(m, n) · ε · s₁. */
    static int rank(Matrix a, double[] s) {
        double tolerance = Math.max(a.rows(), a.columns()) * a.epsilon() * s[0];
        return (int) Arrays.stream(s).filter(value -> value > tolerance).count();
    }

    Svd arrays() {
        return new Svd(U.array(), Elements.array(s, U.type(), s.length), Vt.array());
    }

    /** A⁺ b = V diag(1/s₁ … 1/sᵣ, 0 …) Uᵀ b with r the numerical rank: the shortest least-squares solution. */
    Matrix pseudoinverseTimes(Matrix b, int rank) {
        Matrix c = new Matrix(s.length, b.columns(), Lapack.gemm(U, true, b, false), b.type());
        for (int i = 0; i < s.length; i++) {
            for (int j = 0; j < b.columns(); j++) {
                c.elements()[i * b.columns() + j] = i < rank ? c.at(i, j) / s[i] : 0;
            }
        }
        double[] x = Overflow.refused(Lapack.gemm(Vt, true, c, false), "the solution");
        return new Matrix(Vt.columns(), b.columns(), x, b.type());
    }

    private static SingularValues decompose(char job, Matrix a, int columnsOfU, int rowsOfVt) {
        Matrix u = Matrix.zeros(a.rows(), columnsOfU, a.type());
        Matrix vt = Matrix.zeros(rowsOfVt, a.columns(), a.type());
        double[] s = new double[Math.min(a.rows(), a.columns())];
        Lapack.gesdd(job, a.rows(), a.columns(), a.elements(), s, u.elements(), vt.elements());
        return new SingularValues(u, Overflow.refused(s, "a singular value"), vt);
    }
}
