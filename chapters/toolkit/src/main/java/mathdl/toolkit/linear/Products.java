package mathdl.toolkit.linear;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Products of vectors, matrices and batches of matrices. */
public final class Products {
    private Products() {}

    /**
     * The product as torch.matmul defines it: the last two axes hold matrices [m, k] and [k, n], the axes before them are
     * a batch and broadcast. A vector A is a row [1, k], a vector B a column [k, 1], and the axis so added is taken away
     * again: two vectors give aᵀb, a matrix and a vector A b.
     *
     * @param A FLOAT or DOUBLE, at least one axis, not empty; NaN and infinity follow IEEE 754
     * @param B as A, and of its dtype
     * @throws IllegalArgumentException telling both shapes if they do not fit
     */
    public static INDArray matmul(INDArray A, INDArray B) {
        Elements.requireFloating(A, "A");
        Elements.requireFloating(B, "B");
        DataTypes.requireSame(A, "A", B, "B");
        BatchShape shape = BatchShape.of(A.shape(), B.shape());
        INDArray a = A.rank() == 1 ? A.reshape(1, A.length()) : A;
        INDArray b = B.rank() == 1 ? B.reshape(B.length(), 1) : B;
        // ND4J multiplies two matrices well, but its broadcast fails for arrays of different rank.
        return shape.isBatch() ? batched(a, b, shape) : a.mmul(b).dup('c').reshape('c', shape.product());
    }

    private static INDArray batched(INDArray a, INDArray b, BatchShape shape) {
        double[] left = Elements.of(a, "A");
        double[] right = Elements.of(b, "B");
        int m = Math.toIntExact(a.size(-2));
        int k = Math.toIntExact(a.size(-1));
        int n = Math.toIntExact(b.size(-1));
        double[] products = new double[Math.toIntExact(shape.length())];
        for (int i = 0; i * m * n < products.length; i++) {
            Matrix first = matrix(left, shape.indexInLeft(i), m, k, a);
            Matrix second = matrix(right, shape.indexInRight(i), k, n, b);
            System.arraycopy(Lapack.gemm(first, false, second, false), 0, products, i * m * n, m * n);
        }
        return Elements.array(products, a.dataType(), shape.product());
    }

    private static Matrix matrix(double[] batch, int index, int rows, int columns, INDArray like) {
        int start = index * rows * columns;
        return new Matrix(rows, columns, Arrays.copyOfRange(batch, start, start + rows * columns), like.dataType());
    }
}
