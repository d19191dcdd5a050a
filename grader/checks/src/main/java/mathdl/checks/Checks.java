package mathdl.checks;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import mathdl.checks.assertion.Tolerance;

/** Reads what the annotations of checks say. */
public final class Checks {
    /** Parts of the namespace of the launcher session's store in which the judge leaves its {@link ContractSource}. */
    public static final Object SOURCE_NAMESPACE = ContractSource.class;

    /** Its key there. */
    public static final String SOURCE_KEY = "source";

    private Checks() {}

    /**
     * The check methods of a class in the order in which they run: the one worth most first, equals by name.
     *
     * @throws IllegalStateException if JUnit would not run one of them, or two share a name and so their inputs
     */
    public static List<Method> of(Class<?> checks) {
        List<Method> methods = Arrays.stream(checks.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Check.class))
                .sorted(CheckOrder.WORTH_MOST_FIRST)
                .toList();
        methods.forEach(Checks::requireRunnable);
        if (methods.stream().map(Method::getName).distinct().count() < methods.size()) {
            throw new IllegalStateException(checks.getName() + " has two checks of one name");
        }
        return methods;
    }

    /** Refuses a test that is no check, a check that JUnit passes over without a word, and one worth nothing. */
    static void requireRunnable(Method method) {
        Check check = method.getAnnotation(Check.class);
        require(check != null, method, "is a test among checks and must carry @Check");
        if (warmsUp(method)) {
            require(check.points() == 0, method, "warms up, and must be worth no points, not " + check.points());
        } else {
            require(check.points() > 0, method, "must be worth at least one point, not " + check.points());
        }
        require(!check.name().isBlank(), method, "must have a name");
        boolean ignored = Modifier.isPrivate(method.getModifiers()) || Modifier.isStatic(method.getModifiers());
        require(!ignored && method.getReturnType() == void.class, method, "must be void, not private, not static");
    }

    /** Chapter 0 is for getting used to the tools; nobody is graded on it. */
    private static boolean warmsUp(Method method) {
        ChecksFor checks = method.getDeclaringClass().getAnnotation(ChecksFor.class);
        return checks != null && checks.exercise().startsWith("0.");
    }

    private static void require(boolean condition, Method method, String rule) {
        if (!condition) {
            throw new IllegalStateException(
                    method.getDeclaringClass().getSimpleName() + "." + method.getName() + " " + rule);
        }
    }

    public static Tolerance tolerance(Method check) {
        Within within = check.getAnnotation(Check.class).tolerance();
        return new Tolerance(within.absolute(), within.relative(), within.because());
    }

    /** Whether a check draws its inputs; one with fixed inputs scores only beside a seeded one that passes. */
    public static boolean isSeeded(Method check) {
        return Arrays.asList(check.getParameterTypes()).contains(Inputs.class);
    }
}
