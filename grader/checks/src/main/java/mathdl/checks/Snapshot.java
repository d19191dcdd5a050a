package mathdl.checks;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mathdl.checks.array.ArrayValues;
import org.nd4j.linalg.api.ndarray.INDArray;

/** What an array argument held before a call. */
final class Snapshot {
    private final String name;
    private final Object argument;
    private final Object before;

    private Snapshot(String name, Object argument) {
        this.name = name;
        this.argument = argument;
        this.before = elements(argument);
    }

    /** Snapshots of every array among the arguments, also inside lists, records and arrays of arrays. */
    static List<Snapshot> ofArguments(Method method, Object[] arguments) {
        List<Snapshot> snapshots = new ArrayList<>();
        for (int i = 0; arguments != null && i < arguments.length; i++) {
            collect(method.getParameters()[i].getName(), arguments[i], snapshots);
        }
        return snapshots;
    }

    /** Where the argument now differs, such as {@code p[0]: 0.4 became 0.8}. */
    Optional<String> change() {
        Object now = elements(argument);
        for (int k = 0; k < Array.getLength(before); k++) {
            if (!Array.get(before, k).equals(Array.get(now, k))) {
                return Optional.of(name + index(k) + ": " + Array.get(before, k) + " became " + Array.get(now, k));
            }
        }
        return Optional.empty();
    }

    private static void collect(String name, Object argument, List<Snapshot> snapshots) {
        if (argument instanceof Object[] nested) {
            for (int i = 0; i < nested.length; i++) {
                collect(name + "[" + i + "]", nested[i], snapshots);
            }
        } else if (argument instanceof List<?> list) {
            collect(name, list.toArray(), snapshots);
        } else if (argument instanceof Record record) {
            collectComponents(name, record, snapshots);
        } else if (argument instanceof INDArray
                || (argument != null && argument.getClass().isArray())) {
            snapshots.add(new Snapshot(name, argument));
        }
    }

    private static void collectComponents(String name, Record record, List<Snapshot> snapshots) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                collect(
                        name + "." + component.getName(),
                        component.getAccessor().invoke(record),
                        snapshots);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a contract's records are public: " + record.getClass(), e);
            }
        }
    }

    /** A copy of the elements of an INDArray or an array of primitives. */
    private static Object elements(Object argument) {
        if (argument instanceof INDArray array) {
            return ArrayValues.doubles(array);
        }
        int length = Array.getLength(argument);
        Object copy = Array.newInstance(argument.getClass().getComponentType(), length);
        System.arraycopy(argument, 0, copy, 0, length);
        return copy;
    }

    private String index(int k) {
        return argument instanceof INDArray array
                ? Arrays.toString(ArrayValues.indexOf(k, array.shape()))
                : "[" + k + "]";
    }
}
