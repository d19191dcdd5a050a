package mathdl.checks;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import mathdl.checks.assertion.Tolerance;

/** Reads what the annotations of checks say. */
public final class Checks {
    /** Parts of the namespace of the launcher session's store in which the judge leaves its {@link ContractSource}. */
    public static final Object SOURCE_NAMESPACE = ContractSource.class;

    /** Its key there. */
    public static final String SOURCE_KEY = "source";

    private Checks() {}

    /** The check methods of a class, in a fixed order. */
    public static List<Method> of(Class<?> checks) {
        return Arrays.stream(checks.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Check.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
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
