package mathdl.linear;

import mathdl.checks.Inputs;

/**
 * A decomposition that was there before its matrix.
 *
 * @param u left singular vectors, as rows
 * @param s singular values
 * @param v right singular vectors, as rows
 */
record DrawnSvd(double[][] u, double[] s, double[][] v) {
    /** Vectors in drawn directions, for an m × n matrix with these singular values, as many as m or n at most. */
    static DrawnSvd of(Inputs inputs, int m, int n, double... s) {
        return new DrawnSvd(Orthonormal.rows(inputs, s.length, m), s, Orthonormal.rows(inputs, s.length, n));
    }

    /** Σ sᵣ uᵣ vᵣᵀ. */
    double[][] matrix() {
        return product(Matrices.transposed(u), s, v);
    }

    /** U diag(s) Vᵀ. */
    static double[][] product(double[][] u, double[] s, double[][] vt) {
        double[][] scaled = new double[vt.length][];
        for (int r = 0; r < vt.length; r++) {
            scaled[r] = Matrices.times(s[r], vt[r]);
        }
        return Matrices.product(u, scaled);
    }
}
