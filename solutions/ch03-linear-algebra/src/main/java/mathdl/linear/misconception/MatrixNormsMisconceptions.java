package mathdl.linear.misconception;

import mathdl.checks.Misconception;
import mathdl.linear.MatrixNorms;
import mathdl.linear.reference.MatrixNormsReference;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 3.8 goes wrong. */
public final class MatrixNormsMisconceptions {
    private static final MatrixNorms RIGHT = new MatrixNormsReference();

    private MatrixNormsMisconceptions() {}

    @Misconception(
            name = "rows and columns have changed places",
            caughtBy = "induced_norms_are_of_columns_and_rows",
            hint = "You confuse the 1-norm with the ∞-norm: the 1-norm is the largest column sum, the"
                    + " ∞-norm the largest row sum.")
    public static final class RowsForColumns implements MatrixNorms {
        @Override
        public Norms norms(INDArray A) {
            Norms right = RIGHT.norms(A);
            double rows = right.infinity();
            double columns = right.one();
            return new Norms(right.frobenius(), rows, columns, right.spectral(), right.nuclear());
        }
    }

    @Misconception(
            name = "Frobenius for spectral",
            caughtBy = "knows_the_singular_values",
            hint = "Your spectral norm is the Frobenius norm. It is the largest singular value, not the"
                    + " root of the sum of all squares.")
    public static final class FrobeniusForSpectral implements MatrixNorms {
        @Override
        public Norms norms(INDArray A) {
            Norms right = RIGHT.norms(A);
            return new Norms(right.frobenius(), right.one(), right.infinity(), right.frobenius(), right.nuclear());
        }
    }

    @Misconception(
            name = "sums without absolute values",
            caughtBy = "induced_norms_are_of_columns_and_rows",
            hint = "You add elements with their signs, so that they cancel: take absolute values first.")
    public static final class NoAbsolutes implements MatrixNorms {
        @Override
        public Norms norms(INDArray A) {
            Norms right = RIGHT.norms(A);
            return new Norms(
                    right.frobenius(),
                    A.sum(0).maxNumber().doubleValue(),
                    A.sum(1).maxNumber().doubleValue(),
                    right.spectral(),
                    right.nuclear());
        }
    }
}
