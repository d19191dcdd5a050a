package mathdl.toolkit.autodiff;

import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.factory.Nd4j;

/** Kernels over the last two axes. */
final class MatrixKernels {
    /** Multiplications above which the native library is worth copying there and back; measured on two busy cores. */
    private static final long NATIVE = 4_000_000;

    private MatrixKernels() {}

    static Kernel of(MatrixOp op, List<Shape> inputs, Shape result) {
        if (op instanceof MatrixFunction function) {
            return function(function, inputs.get(0).dim(-1));
        }
        return op instanceof MatrixOp.Product ? product(inputs, result) : solve(inputs, result);
    }

    private static Kernel product(List<Shape> inputs, Shape result) {
        boolean oneRight = MatrixOp.leading(inputs.get(1)).size() == 1;
        int m = oneRight ? result.size() / Math.max(1, result.dim(-1)) : result.dim(-2);
        int inner = inputs.get(0).dim(-1);
        int n = result.dim(-1);
        int[] left = oneRight ? new int[] {0} : matrices(inputs.get(0), result);
        int[] right = oneRight ? new int[] {0} : matrices(inputs.get(1), result);
        boolean large = (long) m * inner * n > NATIVE;
        return (x, y) -> {
            for (int k = 0; k < left.length; k++) {
                if (large) {
                    nativeProduct(x[0], left[k] * m * inner, x[1], right[k] * inner * n, y, k * m * n, m, inner, n);
                } else {
                    product(x[0], left[k] * m * inner, x[1], right[k] * inner * n, y, k * m * n, m, inner, n);
                }
            }
        };
    }

    /** For each matrix of the result, which matrix of an argument it is made of. */
    private static int[] matrices(Shape argument, Shape result) {
        return Indices.broadcast(MatrixOp.leading(argument), MatrixOp.leading(result));
    }

    private static void product(
            double[] a, int atA, double[] b, int atB, double[] c, int atC, int m, int inner, int n) {
        Arrays.fill(c, atC, atC + m * n, 0);
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < inner; k++) {
                double factor = a[atA + i * inner + k];
                for (int j = 0; j < n; j++) {
                    c[atC + i * n + j] += factor * b[atB + k * n + j];
                }
            }
        }
    }

    private static void nativeProduct(
            double[] a, int atA, double[] b, int atB, double[] c, int atC, int m, int inner, int n) {
        double[] left = Arrays.copyOfRange(a, atA, atA + m * inner);
        double[] right = Arrays.copyOfRange(b, atB, atB + inner * n);
        try (var first = Nd4j.create(left, new long[] {m, inner}, 'c');
                var second = Nd4j.create(right, new long[] {inner, n}, 'c');
                var product = first.mmul(second)) {
            double[] result = product.dup('c').data().asDouble();
            System.arraycopy(result, 0, c, atC, m * n);
        }
    }

    private static Kernel solve(List<Shape> inputs, Shape result) {
        int n = result.dim(-2);
        int columns = result.dim(-1);
        int[] left = matrices(inputs.get(0), result);
        int[] right = matrices(inputs.get(1), result);
        return (x, y) -> {
            for (int k = 0; k < left.length; k++) {
                Elimination a = new Elimination(x[0], left[k] * n * n, n);
                System.arraycopy(x[1], right[k] * n * columns, y, k * n * columns, n * columns);
                a.solve(y, k * n * columns, columns);
            }
        };
    }

    private static Kernel function(MatrixFunction function, int n) {
        return (x, y) -> {
            int count = x[0].length / Math.max(1, n * n);
            for (int k = 0; k < count; k++) {
                int at = k * n * n;
                switch (function) {
                    case INVERSE -> new Elimination(x[0], at, n).invert(y, at);
                    case CHOLESKY -> Cholesky.factor(x[0], y, at, n);
                    case DETERMINANT -> y[k] = new Elimination(x[0], at, n).determinant();
                    case LOG_ABS_DETERMINANT -> y[k] = new Elimination(x[0], at, n).logAbsDeterminant();
                }
            }
        };
    }
}
