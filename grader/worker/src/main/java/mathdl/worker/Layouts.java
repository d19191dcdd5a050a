package mathdl.worker;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import mathdl.worker.wire.Messages.Layout;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** The same values in another memory layout; a grader that reads them rightly cannot tell. */
final class Layouts {
    private Layouts() {}

    /** An answer with every array in it laid out anew, in lists and records too. */
    static Object within(Layout layout, Object answer) throws ReflectiveOperationException {
        if (answer instanceof INDArray array) {
            return apply(layout, array);
        }
        if (layout == Layout.AS_IS) {
            return answer;
        }
        if (answer instanceof List<?> list) {
            List<Object> parts = new ArrayList<>();
            for (Object part : list) {
                parts.add(within(layout, part));
            }
            return parts;
        }
        return answer instanceof Record record ? within(layout, record) : answer;
    }

    private static Object within(Layout layout, Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] parts = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            parts[i] = within(layout, components[i].getAccessor().invoke(record));
        }
        return record.getClass().getDeclaredConstructor(types).newInstance(parts);
    }

    static INDArray apply(Layout layout, INDArray array) {
        if (array.isEmpty() || array.rank() == 0) {
            return array;
        }
        return switch (layout) {
            case AS_IS -> array;
            case COLUMN_MAJOR -> array.dup('f');
            case VIEW -> view(array);
        };
    }

    /** A window into an array that is larger by two along every axis, so that offset and strides differ. */
    private static INDArray view(INDArray array) {
        long[] shape = array.shape().clone();
        INDArrayIndex[] window = new INDArrayIndex[shape.length];
        for (int axis = 0; axis < shape.length; axis++) {
            window[axis] = NDArrayIndex.interval(1, 1 + shape[axis]);
            shape[axis] += 2;
        }
        INDArray inside = Nd4j.zeros(array.dataType(), shape).get(window);
        inside.assign(array);
        return inside;
    }
}
