package mathdl.linear;

import mathdl.checks.Inputs;

/** A = U diag(s) Vᵀ with drawn orthogonal U and V: its singular values are known before anything is computed. */
final class DrawnMatrix {
    private DrawnMatrix() {}

    /** A square matrix with these singular values. */
    static double[][] withSingularValues(Inputs inputs, double... s) {
        double[][] u = inputs.rotation(s.length);
        double[][] v = inputs.rotation(s.length);
        double[][] a = new double[s.length][s.length];
        for (int i = 0; i < s.length; i++) {
            for (int j = 0; j < s.length; j++) {
                for (int k = 0; k < s.length; k++) {
                    a[i][j] += u[i][k] * s[k] * v[j][k];
                }
            }
        }
        return a;
    }

    /** Σₖ λₖ qₖ qₖᵀ with drawn orthonormal qₖ: a symmetric matrix with these eigenvalues. */
    static double[][] symmetric(double[][] q, double... eigenvalues) {
        int n = eigenvalues.length;
        double[][] a = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                for (int k = 0; k < n; k++) {
                    a[i][j] += q[i][k] * eigenvalues[k] * q[j][k];
                }
                a[j][i] = a[i][j];
            }
        }
        return a;
    }
}
