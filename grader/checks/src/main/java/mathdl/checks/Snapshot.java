package mathdl.checks;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the arguments of a call held before it. */
final class Snapshot {
    private final Method method;
    private final Object[] arguments;
    private final Held[] before;

    Snapshot(Method method, Object[] arguments) {
        this.method = method;
        this.arguments = arguments == null ? new Object[0] : arguments;
        this.before = IntStream.range(0, this.arguments.length)
                .mapToObj(i -> Held.of(this.arguments[i]))
                .toArray(Held[]::new);
    }

    /** Where the first changed argument now differs, such as {@code p[0]: 0.4 became 0.8}. */
    Optional<String> change() {
        return IntStream.range(0, arguments.length)
                .mapToObj(i -> Held.firstChange(method.getParameters()[i].getName(), before[i], Held.of(arguments[i])))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
