package mathdl.warmup.misconception;

import mathdl.checks.Misconception;
import mathdl.warmup.ScaledColumn;
import mathdl.warmup.reference.ScaledColumnReference;
import org.nd4j.linalg.api.ndarray.INDArray;

/** How exercise 0.2 goes wrong. */
public final class ScaledColumnMisconceptions {
    private static final ScaledColumn RIGHT = new ScaledColumnReference();

    private ScaledColumnMisconceptions() {}

    @Misconception(
            name = "a row for a column",
            caughtBy = "scales_the_column_and_nothing_else",
            hint =
                    "You scaled a row. The first index counts rows and the second columns: getColumn(j) holds the elements"
                            + " A[0, j], A[1, j], …")
    public static final class Row implements ScaledColumn {
        @Override
        public INDArray scaled(INDArray A, int column, double factor) {
            RIGHT.scaled(A, column, factor);
            return RIGHT.scaled(A.transpose(), Math.min(column, A.rows() - 1), factor)
                    .transpose();
        }
    }

    @Misconception(
            name = "the whole matrix",
            caughtBy = "scales_the_column_and_nothing_else",
            hint = "You multiplied every element. Take the column of the copy, copy.getColumn(j), and multiply that.")
    public static final class Everything implements ScaledColumn {
        @Override
        public INDArray scaled(INDArray A, int column, double factor) {
            RIGHT.scaled(A, column, factor);
            return A.mul(factor);
        }
    }

    @Misconception(
            name = "the copy is not changed",
            caughtBy = "scales_the_column_and_nothing_else",
            hint =
                    "You gave the matrix back as it was. mul makes a new array and leaves the column alone; muli writes into"
                            + " it.")
    public static final class Unchanged implements ScaledColumn {
        @Override
        public INDArray scaled(INDArray A, int column, double factor) {
            RIGHT.scaled(A, column, factor);
            return A.dup();
        }
    }
}
