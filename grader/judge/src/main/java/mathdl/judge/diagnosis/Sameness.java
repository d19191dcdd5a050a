package mathdl.judge.diagnosis;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import mathdl.checks.array.ArrayValues;
import mathdl.checks.assertion.Tolerance;
import mathdl.judge.call.Outcome;
import mathdl.judge.value.FreeSigns;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Whether two answers to the same call are the same: NaN is NaN, error kinds are equal, numbers within tolerance, and vectors
 * of free sign turned alike.
 */
final class Sameness {
    private final Tolerance tolerance;
    private final FreeSigns signs;

    Sameness(Tolerance tolerance, FreeSigns signs) {
        this.tolerance = tolerance;
        this.signs = signs;
    }

    boolean same(Outcome expected, Outcome actual) {
        if (expected instanceof Outcome.Value a && actual instanceof Outcome.Value b) {
            return sameValue(a.value(), b.value());
        }
        if (expected instanceof Outcome.Threw a && actual instanceof Outcome.Threw b) {
            return a.kind().equals(b.kind());
        }
        return expected instanceof Outcome.ChangedInput a
                && actual instanceof Outcome.ChangedInput b
                && a.argument().equals(b.argument());
    }

    private boolean sameValue(Object a, Object b) {
        if (a instanceof Double x && b instanceof Double y) {
            return tolerance.accepts(x, y);
        }
        if (a instanceof INDArray x && b instanceof INDArray y) {
            return sameArray(x, y);
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            return sameElements(x.toArray(), y.toArray());
        }
        if (a instanceof Record x && b instanceof Record y) {
            return sameElements(components(x), components(signs.aligned(y, x)));
        }
        if (a != null && b != null && a.getClass().isArray() && b.getClass().isArray()) {
            return sameElements(boxed(a), boxed(b));
        }
        return Objects.equals(a, b);
    }

    private boolean sameArray(INDArray a, INDArray b) {
        return a.dataType() == b.dataType()
                && Arrays.equals(a.shape(), b.shape())
                && sameElements(boxed(ArrayValues.doubles(a)), boxed(ArrayValues.doubles(b)));
    }

    private boolean sameElements(Object[] a, Object[] b) {
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (!sameValue(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }

    private static Object[] boxed(Object array) {
        Object[] boxed = new Object[Array.getLength(array)];
        Arrays.setAll(boxed, i -> Array.get(array, i));
        return boxed;
    }

    private static Object[] components(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            try {
                values[i] = components[i].getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a contract's records are public: " + record.getClass(), e);
            }
        }
        return values;
    }
}
