package mathdl.toolkit.linear;

import java.util.Arrays;
import mathdl.toolkit.Elements;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The b of A x = b: a vector [m], or a matrix [m, r] of r right-hand sides.
 *
 * @param columns a copy of b, free to be overwritten; a vector is one column
 * @param vector whether b, and so x, has one axis
 */
record RightHandSide(Matrix columns, boolean vector) {
    /** Refuses a b that does not have A's dtype and as many rows as A, NaN and infinity. */
    static RightHandSide of(INDArray b, INDArray A) {
        Elements.requireFloating(b, "b");
        DataTypes.requireSame(A, "A", b, "b");
        if (b.rank() < 1 || b.rank() > 2 || b.size(0) != A.size(0)) {
            throw new IllegalArgumentException("A has shape " + Arrays.toString(A.shape()) + " but b has shape "
                    + Arrays.toString(b.shape()) + "; a vector [m] or matrix [m, r] with as many rows is needed");
        }
        boolean vector = b.rank() == 1;
        double[] elements = Elements.of(b, "b");
        int rows = Math.toIntExact(b.size(0));
        int columns = elements.length / rows;
        for (int i = 0; i < elements.length; i++) {
            if (!Double.isFinite(elements[i])) {
                String index = vector ? "" + i : i / columns + ", " + i % columns;
                throw new IllegalArgumentException("b[" + index + "] is " + elements[i] + "; it must be finite");
            }
        }
        return new RightHandSide(new Matrix(rows, columns, elements, b.dataType()), vector);
    }

    /** x as an array with as many axes as b. */
    INDArray solution(Matrix x) {
        return vector ? Elements.array(x.elements(), x.type(), x.rows()) : x.array();
    }

    /** One number a column, as an array with one axis less than b. */
    INDArray eachColumn(double[] values) {
        return vector
                ? Elements.array(values, columns.type())
                : Elements.array(values, columns.type(), columns.columns());
    }
}
