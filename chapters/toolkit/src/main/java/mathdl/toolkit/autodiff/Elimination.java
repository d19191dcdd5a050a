package mathdl.toolkit.autodiff;

import java.util.Arrays;
import mathdl.toolkit.linear.SingularMatrixException;

/** PA = LU of an n × n matrix with partial pivoting. */
final class Elimination {
    private final int n;
    private final double[] lu;
    private final int[] rows;
    private int sign = 1;

    Elimination(double[] a, int at, int n) {
        this.n = n;
        this.lu = Arrays.copyOfRange(a, at, at + n * n);
        this.rows = new int[n];
        Arrays.setAll(rows, i -> i);
        for (int column = 0; column < n; column++) {
            pivot(column);
            eliminate(column);
        }
    }

    private void pivot(int column) {
        int best = column;
        for (int row = column + 1; row < n; row++) {
            if (Math.abs(lu[row * n + column]) > Math.abs(lu[best * n + column])) {
                best = row;
            }
        }
        if (best != column) {
            sign = -sign;
            swapRows(best, column);
        }
    }

    private void swapRows(int a, int b) {
        int row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
        for (int k = 0; k < n; k++) {
            double element = lu[a * n + k];
            lu[a * n + k] = lu[b * n + k];
            lu[b * n + k] = element;
        }
    }

    private void eliminate(int column) {
        double pivot = lu[column * n + column];
        for (int row = column + 1; row < n && pivot != 0; row++) {
            double factor = lu[row * n + column] / pivot;
            lu[row * n + column] = factor;
            for (int k = column + 1; k < n; k++) {
                lu[row * n + k] -= factor * lu[column * n + k];
            }
        }
    }

    /** Replaces the n × columns right side at an offset by the solution. */
    void solve(double[] b, int at, int columns) {
        requireRegular();
        double[] right = Arrays.copyOfRange(b, at, at + n * columns);
        for (int row = 0; row < n; row++) {
            System.arraycopy(right, rows[row] * columns, b, at + row * columns, columns);
        }
        for (int row = 1; row < n; row++) {
            for (int k = 0; k < row; k++) {
                subtract(b, at, columns, row, lu[row * n + k], k);
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            for (int k = row + 1; k < n; k++) {
                subtract(b, at, columns, row, lu[row * n + k], k);
            }
            for (int j = 0; j < columns; j++) {
                b[at + row * columns + j] /= lu[row * n + row];
            }
        }
    }

    private static void subtract(double[] b, int at, int columns, int row, double factor, int other) {
        for (int j = 0; j < columns; j++) {
            b[at + row * columns + j] -= factor * b[at + other * columns + j];
        }
    }

    void invert(double[] result, int at) {
        Arrays.fill(result, at, at + n * n, 0);
        for (int i = 0; i < n; i++) {
            result[at + i * n + i] = 1;
        }
        solve(result, at, n);
    }

    double determinant() {
        double product = sign;
        for (int i = 0; i < n; i++) {
            product *= lu[i * n + i];
        }
        return product;
    }

    double logAbsDeterminant() {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.log(Math.abs(lu[i * n + i]));
        }
        return sum;
    }

    private void requireRegular() {
        for (int i = 0; i < n; i++) {
            if (lu[i * n + i] == 0) {
                throw new SingularMatrixException("a singular " + n + " × " + n + " matrix has no inverse");
            }
        }
    }
}
