package mathdl.toolkit.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** Products, solves, factors and determinants of matrices. */
final class MatrixOps {
    private MatrixOps() {}

    static void register(Translation rules) {
        rules.put("matmul", MatrixOps::matmul);
        rules.put("tensordot", MatrixOps::tensorDot);
        rules.put("xw_plus_b", MatrixOps::affine);
        rules.put("matrix_inverse", c -> c.graph().apply(MatrixFunction.INVERSE, c.x()));
        rules.put("cholesky", c -> c.graph().apply(MatrixFunction.CHOLESKY, c.x()));
        rules.put("matrix_determinant", c -> c.graph().apply(MatrixFunction.DETERMINANT, c.x()));
        rules.put("log_matrix_determinant", c -> c.graph().apply(MatrixFunction.LOG_ABS_DETERMINANT, c.x()));
        rules.put("logdet", c -> c.graph().apply(MatrixFunction.LOG_ABS_DETERMINANT, c.x()));
        rules.put("solve", c -> solve(c, c.x(), c.flag(0)));
        rules.put("triangular_solve", MatrixOps::triangularSolve);
        rules.put("triu", c -> masked(c.graph(), c.x(), (row, column) -> column - row >= c.integer(0, 0)));
        rules.put("matrix_band_part", c -> band(c.graph(), c.x(), c.integer(0, -1), c.integer(1, -1)));
        rules.put("diag", MatrixOps::diag);
        rules.put("diag_part", MatrixOps::diagPart);
        rules.put("trace", MatrixOps::trace);
    }

    /** A product whose vectors are a row on the left and a column on the right, and lose that axis again. */
    private static Node matmul(OpCall call) {
        Graph g = call.graph();
        Node a = call.x();
        Node b = call.input(1);
        boolean row = a.shape().rank() == 1;
        boolean column = b.shape().rank() == 1;
        Node left = row ? g.reshape(a, a.shape().insert(0, 1)) : call.integer(0, 0) != 0 ? g.transpose(a) : a;
        Node right = column ? g.reshape(b, b.shape().insert(1, 1)) : call.integer(1, 0) != 0 ? g.transpose(b) : b;
        Node product = g.matmul(left, right);
        if (row || column) {
            return g.reshape(product, vectorShape(product.shape(), row, column));
        }
        return call.integer(2, 0) != 0 ? g.transpose(product) : product;
    }

    private static Shape vectorShape(Shape product, boolean row, boolean column) {
        int from = row ? 1 : 0;
        int to = column ? 1 : 2;
        return product.between(from, Math.max(from, to));
    }

    /** Sums over the axes that the attributes name: their number and the axes, for each argument. */
    private static Node tensorDot(OpCall call) {
        Graph g = call.graph();
        int[] all = call.integers();
        int[] a = Arrays.copyOfRange(all, 1, 1 + all[0]);
        int[] b = Arrays.copyOfRange(all, 2 + all[0], 2 + all[0] + all[1 + all[0]]);
        if (call.flag(0) || call.flag(1) || call.flag(2)) {
            throw new NoDerivativeException(call.name(), call.output(), "transposing arguments has no rule");
        }
        Node left = asMatrix(g, call.x(), a, false);
        Node right = asMatrix(g, call.input(1), b, true);
        Shape result = rest(call.x().shape(), a).followedBy(rest(call.input(1).shape(), b));
        return g.reshape(g.matmul(left, right), result);
    }

    private static Shape rest(Shape shape, int[] summed) {
        return shape.without(Arrays.stream(summed).map(shape::axis).boxed().toList());
    }

    private static Node asMatrix(Graph g, Node x, int[] summed, boolean summedFirst) {
        List<Integer> inner = Arrays.stream(summed).map(x.shape()::axis).boxed().toList();
        List<Integer> outer = new ArrayList<>(x.shape().allAxes());
        outer.removeAll(inner);
        List<Integer> order = new ArrayList<>(summedFirst ? inner : outer);
        order.addAll(summedFirst ? outer : inner);
        int rows = x.shape().permuted(summedFirst ? inner : outer).size();
        return g.reshape(g.permute(x, order), Shape.of(rows, x.shape().size() / Math.max(1, rows)));
    }

    static Node affine(OpCall call) {
        return call.graph().add(call.graph().matmul(call.x(), call.input(1)), call.input(2));
    }

    private static Node solve(OpCall call, Node a, boolean transposed) {
        return call.graph().solve(transposed ? call.graph().transpose(a) : a, call.input(1));
    }

    private static Node triangularSolve(OpCall call) {
        boolean lower = call.flag(0);
        return solve(call, band(call.graph(), call.x(), lower ? -1 : 0, lower ? 0 : -1), call.flag(1));
    }

    /** The diagonals from so many below the main one to so many above it; −1 for all. */
    private static Node band(Graph g, Node x, int below, int above) {
        return masked(g, x, (row, column) -> {
            boolean lowEnough = above == -1 || column - row <= above;
            return lowEnough && (below == -1 || row - column <= below);
        });
    }

    /** The elements at which something holds of row and column, and zeros. */
    private static Node masked(Graph g, Node x, BiPredicate<Integer, Integer> kept) {
        int rows = x.shape().dim(-2);
        int columns = x.shape().dim(-1);
        double[] mask = new double[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                mask[row * columns + column] = kept.test(row, column) ? 1 : 0;
            }
        }
        return g.mul(x, g.literal(mask, Shape.of(rows, columns)));
    }

    /** A square array of twice the rank with x on its diagonal. */
    private static Node diag(OpCall call) {
        Graph g = call.graph();
        Shape shape = call.x().shape();
        int n = shape.size();
        Node matrix = g.mul(g.reshape(call.x(), Shape.of(n, 1)), identity(g, n));
        return g.reshape(matrix, shape.followedBy(shape));
    }

    private static Node diagPart(OpCall call) {
        Graph g = call.graph();
        Shape shape = call.x().shape();
        Shape half = shape.between(0, shape.rank() / 2);
        if (!shape.equals(half.followedBy(half))) {
            throw new IllegalArgumentException("shape " + shape + " is not square");
        }
        int n = half.size();
        double[] positions =
                Shape.axes(0, n).stream().mapToDouble(k -> k * (n + 1.0)).toArray();
        Node flat = g.reshape(call.x(), Shape.of(n * n));
        return g.reshape(g.apply(new Indexing.Gather(0), flat, g.literal(positions, Shape.of(n))), half);
    }

    private static Node trace(OpCall call) {
        Graph g = call.graph();
        Shape shape = call.x().shape();
        List<Integer> last = List.of(shape.axis(-2), shape.axis(-1));
        Node diagonal = masked(g, call.x(), Integer::equals);
        return g.reshape(g.sum(diagonal, last), shape.without(last));
    }

    private static Node identity(Graph g, int n) {
        double[] ones = new double[n * n];
        for (int k = 0; k < n; k++) {
            ones[k * (n + 1)] = 1;
        }
        return g.literal(ones, Shape.of(n, n));
    }
}
