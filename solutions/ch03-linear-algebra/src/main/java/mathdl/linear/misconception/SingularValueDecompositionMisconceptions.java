package mathdl.linear.misconception;

import mathdl.checks.Misconception;
import mathdl.linear.SingularValueDecomposition;
import mathdl.linear.reference.SingularValueDecompositionReference;
import mathdl.toolkit.linear.Decompositions;
import mathdl.toolkit.linear.Eigh;
import mathdl.toolkit.linear.Products;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

/** How exercise 3.2 goes wrong. */
public final class SingularValueDecompositionMisconceptions {
    private static final SingularValueDecomposition RIGHT = new SingularValueDecompositionReference();

    private SingularValueDecompositionMisconceptions() {}

    @Misconception(
            name = "eigenvalues of AᵀA",
            caughtBy = "has_the_drawn_singular_values",
            hint = "Your s are the eigenvalues of AᵀA, or the squared lengths of columns. Singular values are their"
                    + " roots.")
    public static final class NoRoot implements SingularValueDecomposition {
        @Override
        public Svd decompose(INDArray A) {
            Svd right = RIGHT.decompose(A);
            return new Svd(right.U(), right.s().mul(right.s()), right.Vt());
        }
    }

    @Misconception(
            name = "V in place of Vᵀ",
            caughtBy = "gives_the_matrix_back",
            hint = "Your third part is V: right singular vectors are its columns. Return Vᵀ, which has them as rows.")
    public static final class VectorsAsColumns implements SingularValueDecomposition {
        @Override
        public Svd decompose(INDArray A) {
            Svd right = RIGHT.decompose(A);
            return new Svd(right.U(), right.s(), right.Vt().transpose());
        }
    }

    @Misconception(
            name = "in ascending order",
            caughtBy = "has_the_drawn_singular_values",
            hint = "Your singular values ascend, as eigenvalues come from eigh. Here the largest is first, and its"
                    + " vectors with it.")
    public static final class Ascending implements SingularValueDecomposition {
        @Override
        public Svd decompose(INDArray A) {
            Svd right = RIGHT.decompose(A);
            int k = (int) right.s().length();
            return new Svd(
                    lastColumns(right.U(), k),
                    lastColumns(right.s().reshape(1, k), k).reshape(k),
                    lastColumns(right.Vt().transpose(), k).transpose());
        }
    }

    @Misconception(
            name = "by way of AᵀA",
            caughtBy = "keeps_small_values",
            hint =
                    "You take the roots of the eigenvalues of AᵀA. Squares lose half of the digits: a singular value below"
                            + " 10⁻⁸ of the largest drowns in rounding. Work on the columns of A themselves.")
    public static final class ByGramMatrix implements SingularValueDecomposition {
        @Override
        public Svd decompose(INDArray A) {
            RIGHT.decompose(A);
            if (A.rows() < A.columns()) {
                Svd ofTranspose = decompose(A.transpose());
                return new Svd(
                        ofTranspose.Vt().transpose(),
                        ofTranspose.s(),
                        ofTranspose.U().transpose());
            }
            Eigh gram = largest(Products.matmul(A.transpose(), A), A.columns());
            INDArray s = Transforms.sqrt(gram.values(), true);
            INDArray u = Products.matmul(A, gram.vectors()).divRowVector(s);
            return new Svd(u, s, gram.vectors().transpose());
        }
    }

    @Misconception(
            name = "U and V apart, and s never negative",
            caughtBy = "gives_the_matrix_back",
            hint =
                    "You take U from AAᵀ and V from AᵀA. Each comes with signs of its own, and U diag(s) Vᵀ is not A. Find"
                            + " one of them, and the other from A V = U diag(s).")
    public static final class Apart implements SingularValueDecomposition {
        @Override
        public Svd decompose(INDArray A) {
            Svd right = RIGHT.decompose(A);
            return new Svd(left(A).vectors(), right.s(), right(A).vectors().transpose());
        }
    }

    @Misconception(
            name = "negative singular values",
            caughtBy = "has_the_drawn_singular_values",
            hint = "Some of your singular values are negative: where uᵀA v is, turn u or v. Eigenvalues may have either"
                    + " sign, singular values are lengths.")
    public static final class Negative implements SingularValueDecomposition {
        @Override
        public Svd decompose(INDArray A) {
            RIGHT.decompose(A);
            INDArray u = left(A).vectors();
            INDArray v = right(A).vectors();
            return new Svd(u, u.mul(Products.matmul(A, v)).sum(0), v.transpose());
        }
    }

    private static Eigh left(INDArray A) {
        return largest(Products.matmul(A, A.transpose()), Math.min(A.rows(), A.columns()));
    }

    private static Eigh right(INDArray A) {
        return largest(Products.matmul(A.transpose(), A), Math.min(A.rows(), A.columns()));
    }

    /** The k largest eigenvalues, descending, and their vectors as columns. */
    private static Eigh largest(INDArray symmetric, int k) {
        Eigh all = Decompositions.eigh(symmetric);
        INDArray values = all.values().reshape(1, symmetric.rows());
        return new Eigh(lastColumns(values, k).reshape(k), lastColumns(all.vectors(), k));
    }

    /** The last k columns from right to left. */
    private static INDArray lastColumns(INDArray matrix, int k) {
        INDArray columns = Nd4j.zeros(DataType.DOUBLE, matrix.rows(), k);
        for (int j = 0; j < k; j++) {
            columns.putColumn(j, matrix.getColumn(matrix.columns() - 1 - j));
        }
        return columns;
    }
}
