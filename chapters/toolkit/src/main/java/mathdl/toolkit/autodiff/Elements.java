package mathdl.toolkit.autodiff;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Between ND4J's arrays, of any order and type, and row-major doubles. */
final class Elements {
    private Elements() {}

    /** A copy of the elements in row-major order. */
    static double[] of(INDArray array) {
        if (array.isEmpty()) {
            return new double[0];
        }
        INDArray doubles = array.dataType() == DataType.DOUBLE ? array : array.castTo(DataType.DOUBLE);
        return doubles.dup('c').data().asDouble();
    }

    static INDArray array(double[] elements, Shape shape, DataType type) {
        INDArray array = shape.rank() == 0
                ? Nd4j.scalar(elements[0])
                : Nd4j.createFromArray(elements).reshape('c', shape.toLongs());
        return type == DataType.DOUBLE ? array : array.castTo(type);
    }

    static Node literal(Graph graph, INDArray array) {
        return graph.literal(of(array), Shape.of(array.shape()));
    }
}
