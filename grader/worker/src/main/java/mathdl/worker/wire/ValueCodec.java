package mathdl.worker.wire;

import java.lang.reflect.Array;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Plain values of contracts as bytes and back: numbers, booleans, strings, arrays, INDArrays, records and lists.
 *
 * <p>Both sides know the declared type from the contract, so that no class name is ever on the wire.
 */
public final class ValueCodec {
    private static final int MAX_DEPTH = 16;

    private final ArrayCodec arrays;

    public ValueCodec(ArrayPort arrays) {
        this.arrays = new ArrayCodec(arrays);
    }

    /**
     * Appends a value.
     *
     * @throws IllegalArgumentException if the type is not one that contracts speak
     * @throws IllegalStateException if the value is an array of something else than numbers
     */
    public void write(Writer out, Type declared, Object value) {
        Class<?> type = rawType(declared);
        if (!type.isPrimitive()) {
            out.bool(value != null);
            if (value == null) {
                return;
            }
        }
        if (type == double.class || type == Double.class) {
            out.float64((Double) value);
        } else if (type == long.class || type == Long.class) {
            out.int64((Long) value);
        } else if (type == int.class || type == Integer.class) {
            out.int32((Integer) value);
        } else if (type == boolean.class || type == Boolean.class) {
            out.bool((Boolean) value);
        } else if (type == String.class) {
            out.string((String) value);
        } else if (type == INDArray.class) {
            arrays.write(out, (INDArray) value);
        } else {
            writeCompound(out, declared, type, value);
        }
    }

    /**
     * Takes a value off.
     *
     * @throws WireException if the bytes are no value of the type
     */
    public Object read(Reader in, Type declared) throws WireException {
        return read(in, declared, 0);
    }

    private void writeCompound(Writer out, Type declared, Class<?> type, Object value) {
        if (type.isArray()) {
            int length = Array.getLength(value);
            out.int32(length);
            for (int i = 0; i < length; i++) {
                write(out, type.getComponentType(), Array.get(value, i));
            }
        } else if (type == List.class) {
            out.list((List<?>) value, (writer, element) -> write(writer, elementType(declared), element));
        } else if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                write(out, component.getGenericType(), componentOf(value, component));
            }
        } else {
            throw unspoken(declared);
        }
    }

    private Object read(Reader in, Type declared, int depth) throws WireException {
        Class<?> type = rawType(declared);
        if (!type.isPrimitive() && !in.bool()) {
            return null;
        }
        if (type == double.class || type == Double.class) {
            return in.float64();
        } else if (type == long.class || type == Long.class) {
            return in.int64();
        } else if (type == int.class || type == Integer.class) {
            return in.int32();
        } else if (type == boolean.class || type == Boolean.class) {
            return in.bool();
        } else if (type == String.class) {
            return in.string();
        } else if (type == INDArray.class) {
            return arrays.read(in);
        }
        if (depth == MAX_DEPTH) {
            throw new WireException("values nested deeper than " + MAX_DEPTH);
        }
        return readCompound(in, declared, type, depth + 1);
    }

    private Object readCompound(Reader in, Type declared, Class<?> type, int depth) throws WireException {
        if (type.isArray()) {
            int length = in.length(bytesOf(type.getComponentType()));
            Object array = Array.newInstance(type.getComponentType(), length);
            for (int i = 0; i < length; i++) {
                Array.set(array, i, read(in, type.getComponentType(), depth));
            }
            return array;
        } else if (type == List.class) {
            int length = in.length(1);
            List<Object> list = new ArrayList<>(length);
            for (int i = 0; i < length; i++) {
                list.add(read(in, elementType(declared), depth));
            }
            return Collections.unmodifiableList(list);
        } else if (type.isRecord()) {
            return readRecord(in, type, depth);
        }
        throw unspoken(declared);
    }

    private Object readRecord(Reader in, Class<?> type, int depth) throws WireException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = read(in, components[i].getGenericType(), depth);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new WireException("no " + type.getSimpleName() + " has these components: " + e.getCause());
        }
    }

    /** The least that an element takes on the wire. */
    private static int bytesOf(Class<?> component) {
        return component == double.class || component == long.class ? Long.BYTES : 1;
    }

    private static Object componentOf(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("component " + component.getName() + " cannot be read", e);
        }
    }

    private static Class<?> rawType(Type declared) {
        if (declared instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        if (declared instanceof Class<?> type) {
            return type;
        }
        throw unspoken(declared);
    }

    private static Type elementType(Type declared) {
        if (declared instanceof ParameterizedType generic) {
            return Objects.requireNonNull(generic.getActualTypeArguments()[0]);
        }
        throw unspoken(declared);
    }

    private static IllegalArgumentException unspoken(Type declared) {
        return new IllegalArgumentException("contracts do not speak " + declared.getTypeName());
    }
}
