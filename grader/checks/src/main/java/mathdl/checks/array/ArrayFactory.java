package mathdl.checks.array;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Makes the arrays that a check hands to a contract: real ND4J arrays in an IDE, plain ones in the judge. */
@FunctionalInterface
public interface ArrayFactory {
    /**
     * A double-precision array.
     *
     * @param values in row-major order, as many as the shape holds
     * @param shape length of each axis; none for a scalar
     */
    INDArray create(double[] values, long... shape);

    /** A vector of the given values. */
    default INDArray vector(double... values) {
        return create(values, values.length);
    }

    /**
     * A matrix of the given rows.
     *
     * @throws IllegalArgumentException if the rows differ in length, or there are none
     */
    default INDArray matrix(double[]... rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("a matrix without rows has no number of columns: give a shape");
        }
        int columns = rows[0].length;
        double[] values = new double[rows.length * columns];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != columns) {
                throw new IllegalArgumentException(
                        "row " + i + " has " + rows[i].length + " elements, row 0 has " + columns);
            }
            System.arraycopy(rows[i], 0, values, i * columns, columns);
        }
        return create(values, rows.length, columns);
    }
}
