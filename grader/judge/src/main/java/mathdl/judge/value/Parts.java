package mathdl.judge.value;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Takes an answer apart, and makes one like it of other parts. */
public final class Parts {
    private Parts() {}

    /** What becomes of a part. */
    public interface Change {
        /**
         * The part to put in the place of another.
         *
         * @param name of the component in a record; empty in a list or an array
         */
        Object changed(String name, Object part);
    }

    /** Lists, records and arrays by their parts; anything else as it is. */
    public static Object rebuilt(Object answer, Change change) {
        if (answer instanceof List<?> list) {
            return list.stream().map(part -> change.changed("", part)).toList();
        }
        if (answer instanceof Record record) {
            return rebuilt(record, change);
        }
        if (answer != null && answer.getClass().isArray()) {
            int length = Array.getLength(answer);
            Object copy = Array.newInstance(answer.getClass().getComponentType(), length);
            for (int i = 0; i < length; i++) {
                Array.set(copy, i, change.changed("", Array.get(answer, i)));
            }
            return copy;
        }
        return answer;
    }

    /** A record by its components. */
    public static Record rebuilt(Record record, Change change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                values[i] = change.changed(
                        components[i].getName(), components[i].getAccessor().invoke(record));
            }
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a contract's records are public: " + record.getClass(), e);
        }
    }
}
