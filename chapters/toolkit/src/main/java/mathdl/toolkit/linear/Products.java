package mathdl.toolkit.linear;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.buffer.DataType;
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
        double[] left = Elements.of(A, "A");
        double[] right = Elements.of(B, "B");
        int k = Math.toIntExact(A.size(-1));
        int m = A.rank() == 1 ? 1 : Math.toIntExact(A.size(-2));
        int n = B.rank() == 1 ? 1 : Math.toIntExact(B.size(-1));
        double[] products = new double[Math.toIntExact(shape.length())];
        for (int i = 0; i * m * n < products.length; i++) {
            Matrix first = matrix(left, shape.indexInLeft(i), m, k);
            Matrix second = matrix(right, shape.indexInRight(i), k, n);
            System.arraycopy(Lapack.gemm(first, false, second, false), 0, products, i * m * n, m * n);
        }
        return Elements.array(products, A.dataType(), shape.product());
    }

    private static Matrix matrix(double[] batch, int index, int rows, int columns) {
        int start = index * rows * columns;
        double[] elements = Arrays.copyOfRange(batch, start, start + rows * columns);
        return new Matrix(rows, columns, elements, DataType.DOUBLE);
    }
}
