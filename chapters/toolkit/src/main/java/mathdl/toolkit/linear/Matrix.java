package mathdl.toolkit.linear;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A real matrix in plain Java: a copy, free to be overwritten.
 *
 * @param elements row-major, rows · columns of them
 * @param type dtype of the array that it came from and of results made from it
 */
record Matrix(int rows, int columns, double[] elements, DataType type) {
    /** A matrix [m, n] with m, n ≥ 1 as it is, NaN and infinity included. */
    static Matrix of(INDArray a, String name) {
        Elements.requireFloating(a, name);
        if (a.rank() != 2) {
            throw new IllegalArgumentException(
                    name + " has shape " + Arrays.toString(a.shape()) + "; a matrix [m, n] is needed");
        }
        int rows = Math.toIntExact(a.size(0));
        int columns = Math.toIntExact(a.size(1));
        return new Matrix(rows, columns, Elements.of(a, name), a.dataType());
    }

    /** A matrix whose elements are all finite. */
    static Matrix finite(INDArray a, String name) {
        Matrix matrix = of(a, name);
        for (int i = 0; i < matrix.elements.length; i++) {
            if (!Double.isFinite(matrix.elements[i])) {
                throw new IllegalArgumentException(name + "[" + i / matrix.columns + ", " + i % matrix.columns + "] is "
                        + matrix.elements[i] + "; it must be finite");
            }
        }
        return matrix;
    }

    /** A square matrix whose elements are all finite. */
    static Matrix square(INDArray a, String name) {
        Matrix matrix = finite(a, name);
        if (matrix.rows != matrix.columns) {
            throw new IllegalArgumentException(
                    name + " has shape " + Arrays.toString(a.shape()) + "; a square matrix [n, n] is needed");
        }
        return matrix;
    }

    /** A square matrix that equals its transpose but for rounding. */
    static Matrix symmetric(INDArray a, String name) {
        Matrix matrix = square(a, name);
        double tolerance = Math.sqrt(matrix.epsilon()) * matrix.largest();
        for (int i = 0; i < matrix.rows; i++) {
            for (int j = 0; j < i; j++) {
                double below = matrix.at(i, j);
                double above = matrix.at(j, i);
                if (Math.abs(below - above) > tolerance) {
                    throw new IllegalArgumentException(name + " is not symmetric: " + name + "[" + i + ", " + j
                            + "] is " + below + " but " + name + "[" + j + ", " + i + "] is " + above);
                }
            }
        }
        return matrix;
    }

    static Matrix zeros(int rows, int columns, DataType type) {
        return new Matrix(rows, columns, new double[Math.multiplyExact(rows, columns)], type);
    }

    static Matrix identity(int n, DataType type) {
        Matrix identity = zeros(n, n, type);
        for (int i = 0; i < n; i++) {
            identity.elements[i * n + i] = 1;
        }
        return identity;
    }

    double at(int row, int column) {
        return elements[row * columns + column];
    }

    Matrix copy() {
        return new Matrix(rows, columns, elements.clone(), type);
    }

    Matrix transposed() {
        Matrix transpose = zeros(columns, rows, type);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                transpose.elements[j * rows + i] = elements[i * columns + j];
            }
        }
        return transpose;
    }

    /** max |aᵢⱼ|. */
    double largest() {
        return Arrays.stream(elements).map(Math::abs).max().orElseThrow();
    }

    /** Distance from 1 to the next number of the dtype: 2⁻⁵² or 2⁻²³. */
    double epsilon() {
        return type == DataType.DOUBLE ? Math.ulp(1.0) : Math.ulp(1.0f);
    }

    INDArray array() {
        return Elements.array(elements, type, rows, columns);
    }
}
