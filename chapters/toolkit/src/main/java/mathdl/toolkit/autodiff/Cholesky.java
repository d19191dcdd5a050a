package mathdl.toolkit.autodiff;

import java.util.Arrays;
import mathdl.toolkit.linear.NotPositiveDefiniteException;

/** A = LLᵀ. */
final class Cholesky {
    private Cholesky() {}

    /** Writes L to the same offset of another array; reads the lower triangle of A. */
    static void factor(double[] a, double[] l, int at, int n) {
        Arrays.fill(l, at, at + n * n, 0);
        for (int row = 0; row < n; row++) {
            for (int column = 0; column <= row; column++) {
                double rest = a[at + row * n + column];
                for (int k = 0; k < column; k++) {
                    rest -= l[at + row * n + k] * l[at + column * n + k];
                }
                l[at + row * n + column] =
                        row == column ? Math.sqrt(positive(rest, row)) : rest / l[at + column * n + column];
            }
        }
    }

    private static double positive(double pivot, int row) {
        if (!(pivot > 0)) {
            throw new NotPositiveDefiniteException("the matrix", row + 1);
        }
        return pivot;
    }
}
