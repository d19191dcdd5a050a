package mathdl.linear;

import java.util.Arrays;
import mathdl.checks.array.ArrayValues;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Matrices as rows in plain Java: what the checks compute without asking an answer. */
final class Matrices {
    private Matrices() {}

    static double[][] product(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    static double[][] transposed(double[][] a) {
        double[][] transposed = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                transposed[j][i] = a[i][j];
            }
        }
        return transposed;
    }

    /** The rows of a matrix of an answer, whose shape was judged before. */
    static double[][] rows(INDArray matrix) {
        double[] values = ArrayValues.doubles(matrix);
        double[][] rows = new double[(int) matrix.shape()[0]][];
        int width = values.length / rows.length;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(values, i * width, (i + 1) * width);
        }
        return rows;
    }

    /** Σ xᵣ xᵣᵀ over the rows xᵣ from one to before another: the projector on their span if they are orthonormal. */
    static double[][] projector(double[][] rows, int from, int to) {
        double[][] some = Arrays.copyOfRange(rows, from, to);
        return product(transposed(some), some);
    }

    static double[][] identity(int n) {
        double[][] identity = new double[n][n];
        for (int i = 0; i < n; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** α a + β b. */
    static double[] combined(double alpha, double[] a, double beta, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = alpha * a[i] + beta * b[i];
        }
        return sum;
    }

    static double[] times(double factor, double[] a) {
        return combined(factor, a, 0, a);
    }
}
