package mathdl.checks;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mathdl.checks.array.ArrayValues;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A copy of what an argument held at one moment, down to the last element. */
sealed interface Held {

    /** A value that cannot change: a number, a text, a function, null. */
    record One(Object value) implements Held {
        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /** An array of numbers; {@code values} is a Java array of primitives in row-major order. */
    record Numbers(String form, List<Long> shape, Object values) implements Held {
        @Override
        public String toString() {
            return form;
        }
    }

    /** A list, a record or an array of objects; each part under its path, {@code [0]} or {@code .mean}. */
    record Parts(Map<String, Held> byPath) implements Held {
        @Override
        public String toString() {
            return byPath.size() + " parts";
        }
    }

    static Held of(Object value) {
        if (value instanceof INDArray array) {
            return array.wasClosed() ? new One("a closed array") : numbers(array);
        }
        if (value instanceof Object[] array) {
            return elements(Arrays.asList(array));
        }
        if (value instanceof List<?> list) {
            return elements(list);
        }
        if (value instanceof Record components) {
            return components(components);
        }
        return value != null && value.getClass().isArray() ? primitives(value) : new One(value);
    }

    /** The first place below a path where something else is held later, such as {@code p[0]: 0.4 became 0.8}. */
    static Optional<String> firstChange(String path, Held before, Held later) {
        if (before instanceof Parts old
                && later instanceof Parts now
                && old.byPath.keySet().equals(now.byPath.keySet())) {
            return old.byPath.keySet().stream()
                    .flatMap(part -> firstChange(path + part, old.byPath.get(part), now.byPath.get(part)).stream())
                    .findFirst();
        }
        if (before instanceof Numbers old && later instanceof Numbers now && old.form.equals(now.form)) {
            return firstChangedElement(path, old, now);
        }
        return before instanceof One && before.equals(later)
                ? Optional.empty()
                : Optional.of(path + ": " + before + " became " + later);
    }

    private static Optional<String> firstChangedElement(String path, Numbers before, Numbers later) {
        long[] shape = before.shape.stream().mapToLong(Long::longValue).toArray();
        for (int k = 0; k < Array.getLength(before.values); k++) {
            Object old = Array.get(before.values, k);
            Object now = Array.get(later.values, k);
            if (!Objects.equals(old, now)) {
                String index = Arrays.toString(ArrayValues.indexOf(k, shape));
                return Optional.of(path + index + ": " + old + " became " + now);
            }
        }
        return Optional.empty();
    }

    private static Held numbers(INDArray array) {
        Object values = array.dataType().isFPType() ? ArrayValues.doubles(array) : ArrayValues.longs(array);
        String form = array.dataType() + " array of shape " + Arrays.toString(array.shape());
        return new Numbers(form, Arrays.stream(array.shape()).boxed().toList(), values);
    }

    private static Held primitives(Object array) {
        int length = Array.getLength(array);
        Object copy = Array.newInstance(array.getClass().getComponentType(), length);
        System.arraycopy(array, 0, copy, 0, length);
        return new Numbers(array.getClass().getComponentType() + "[" + length + "]", List.of((long) length), copy);
    }

    private static Held elements(List<?> values) {
        Map<String, Held> parts = new LinkedHashMap<>();
        for (Object value : values) {
            parts.put("[" + parts.size() + "]", of(value));
        }
        return new Parts(parts);
    }

    private static Held components(Record holder) {
        Map<String, Held> parts = new LinkedHashMap<>();
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            try {
                parts.put("." + component.getName(), of(component.getAccessor().invoke(holder)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a contract's records are public: " + holder.getClass(), e);
            }
        }
        return new Parts(parts);
    }
}
