package mathdl.warmup;

import org.nd4j.linalg.api.ndarray.INDArray;

/** Exercise 0.2: shapes, and views that share memory. */
public interface ScaledColumn {
    /**
     * A matrix in which one column is multiplied by a factor, and the others are as they were.
     *
     * <p>{@code A.getColumn(j)} does not copy: it is a view, a window onto the same memory. Methods whose names end in
     * {@code i}, such as {@code muli}, write where they stand; through a view they write into the matrix that it shows.
     * So make a copy first, {@code A.dup()}, and change that. {@code A.rows()} and {@code A.columns()} are the lengths of
     * the shape.
     *
     * <p>Example: A = [[1, 2], [3, 4]], column 1, factor 10 give [[1, 20], [3, 40]], and A is what it was.
     *
     * @param A shape [m, n], m and n at least 1; it is not changed
     * @param column 0 to n − 1
     * @param factor finite
     * @return shape [m, n], an array of its own, double precision
     * @throws IllegalArgumentException if A is no matrix, or has no such column
     */
    INDArray scaled(INDArray A, int column, double factor);
}
