package mathdl.toolkit.autodiff;

import java.util.Arrays;
import java.util.Objects;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.VariableType;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A variable or placeholder that a function depends on, and which arrays it may be given. */
final class Parameter {
    private final SDVariable variable;
    private final String quoted;
    private final DataType type;
    private final long[] declaredOrNull;

    Parameter(SDVariable variable) {
        this.variable = variable;
        this.quoted = "'" + variable.name() + "'";
        this.type = variable.dataType();
        this.declaredOrNull = variable.getShape();
    }

    DataType type() {
        return type;
    }

    static DataType floating(DataType type) {
        return type == DataType.FLOAT ? DataType.FLOAT : DataType.DOUBLE;
    }

    /** The value that the graph holds. */
    INDArray held() {
        if (variable.getVariableType() == VariableType.PLACEHOLDER) {
            throw new IllegalArgumentException("placeholder " + quoted + " needs a value");
        }
        INDArray array = variable.getArr();
        if (array == null) {
            throw new IllegalArgumentException("variable " + quoted + " holds no value and was given none");
        }
        return array;
    }

    /** The shape of an array if the graph declares one like it. */
    Shape shape(INDArray array) {
        Objects.requireNonNull(array, quoted);
        long[] shape = array.shape();
        boolean fits = declaredOrNull == null || declaredOrNull.length == shape.length;
        for (int axis = 0; fits && declaredOrNull != null && axis < shape.length; axis++) {
            fits = declaredOrNull[axis] < 0 || declaredOrNull[axis] == shape[axis];
        }
        if (!fits) {
            throw new IllegalArgumentException(quoted + " has shape " + Arrays.toString(shape) + " but the graph says "
                    + Arrays.toString(declaredOrNull));
        }
        return Shape.of(shape);
    }

    /** The elements; those of indices and conditions must be integers or truth values too. */
    double[] numbers(INDArray array) {
        boolean countable = Numbers.isCountable(array.dataType());
        if (type != null && countable != Numbers.isCountable(type)) {
            throw new IllegalArgumentException(
                    quoted + " has dtype " + array.dataType() + " but the graph says " + type + ", see castTo");
        }
        if (countable && array.isEmpty()) {
            throw new IllegalArgumentException(
                    quoted + " has shape " + Arrays.toString(array.shape()) + ", which has no elements");
        }
        return Numbers.of(array, quoted);
    }
}
