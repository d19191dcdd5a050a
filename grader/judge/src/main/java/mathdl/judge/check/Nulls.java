package mathdl.judge.check;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds null in an answer. No contract speaks it, and checks would trip over it as if they were at fault. */
final class Nulls {
    private Nulls() {}

    /** Where the first null is, such as {@code [0].values}; empty text if the answer itself is null. */
    static Optional<String> firstIn(Object answer) {
        return paths("", answer).findFirst();
    }

    private static Stream<String> paths(String path, Object value) {
        if (value == null) {
            return Stream.of(path);
        }
        if (value instanceof Object[] array) {
            return elements(path, Arrays.asList(array));
        }
        if (value instanceof List<?> list) {
            return elements(path, list);
        }
        return value instanceof Record components ? components(path, components) : Stream.empty();
    }

    private static Stream<String> elements(String path, List<?> values) {
        return IntStream.range(0, values.size()).boxed().flatMap(i -> paths(path + "[" + i + "]", values.get(i)));
    }

    private static Stream<String> components(String path, Record value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .flatMap(component -> paths(path + "." + component.getName(), of(value, component)));
    }

    private static Object of(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a contract's records are public: " + value.getClass(), e);
        }
    }
}
