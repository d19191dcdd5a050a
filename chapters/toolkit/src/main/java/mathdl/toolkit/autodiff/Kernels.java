package mathdl.toolkit.autodiff;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import mathdl.toolkit.special.GammaFunctions;

/** A kernel for each primitive. */
final class Kernels {
    private Kernels() {}

    static Kernel of(Node node) {
        Op op = node.op();
        List<Shape> inputs = node.inputs().stream().map(Node::shape).toList();
        if (op instanceof Unary unary) {
            return each(ScalarFunctions.of(unary));
        } else if (op instanceof Polygamma polygamma) {
            return each(x -> GammaFunctions.polygamma(polygamma.order(), x));
        } else if (op instanceof Binary binary) {
            return pairs(ScalarFunctions.of(binary), inputs, node.shape());
        } else if (op instanceof Select) {
            return select(inputs, node.shape());
        } else if (op instanceof Reduction reduction) {
            return reduction(reduction, inputs.get(0), node.shape());
        } else if (op instanceof Layout layout) {
            return LayoutKernels.of(layout, inputs, node.shape());
        } else if (op instanceof Indexing indexing) {
            return IndexingKernels.of(indexing, inputs, node.shape());
        } else if (op instanceof CumSum cumSum) {
            return IndexingKernels.cumSum(cumSum, node.shape());
        } else if (op instanceof MatrixOp matrixOp) {
            return MatrixKernels.of(matrixOp, inputs, node.shape());
        }
        throw new IllegalStateException("no kernel for " + node);
    }

    private static Kernel each(DoubleUnaryOperator f) {
        return (x, y) -> {
            double[] a = x[0];
            for (int i = 0; i < y.length; i++) {
                y[i] = f.applyAsDouble(a[i]);
            }
        };
    }

    private static Kernel pairs(DoubleBinaryOperator f, List<Shape> inputs, Shape result) {
        if (inputs.get(0).equals(result) && inputs.get(1).equals(result)) {
            return (x, y) -> {
                double[] a = x[0];
                double[] b = x[1];
                for (int i = 0; i < y.length; i++) {
                    y[i] = f.applyAsDouble(a[i], b[i]);
                }
            };
        }
        int[] first = Indices.broadcast(inputs.get(0), result);
        int[] second = Indices.broadcast(inputs.get(1), result);
        return (x, y) -> {
            double[] a = x[0];
            double[] b = x[1];
            for (int i = 0; i < y.length; i++) {
                y[i] = f.applyAsDouble(a[first[i]], b[second[i]]);
            }
        };
    }

    private static Kernel select(List<Shape> inputs, Shape result) {
        int[] condition = Indices.broadcast(inputs.get(0), result);
        int[] first = Indices.broadcast(inputs.get(1), result);
        int[] second = Indices.broadcast(inputs.get(2), result);
        return (x, y) -> {
            for (int i = 0; i < y.length; i++) {
                y[i] = x[0][condition[i]] != 0 ? x[1][first[i]] : x[2][second[i]];
            }
        };
    }

    private static Kernel reduction(Reduction reduction, Shape input, Shape result) {
        int[] into = Indices.broadcast(result, input);
        if (reduction instanceof Reduction.Extremum extremum) {
            return extremum(extremum.greatest(), into);
        }
        return (x, y) -> {
            Arrays.fill(y, 0);
            double[] a = x[0];
            for (int i = 0; i < a.length; i++) {
                y[into[i]] += a[i];
            }
        };
    }

    private static Kernel extremum(boolean greatest, int[] into) {
        double worst = greatest ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        return (x, y) -> {
            Arrays.fill(y, worst);
            double[] a = x[0];
            for (int i = 0; i < a.length; i++) {
                y[into[i]] = greatest ? Math.max(y[into[i]], a[i]) : Math.min(y[into[i]], a[i]);
            }
        };
    }
}
