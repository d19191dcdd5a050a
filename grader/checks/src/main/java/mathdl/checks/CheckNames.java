package mathdl.checks;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGenerator;

/** Shows the sentence of {@link Check#name} in IDEs and reports. */
final class CheckNames extends DisplayNameGenerator.Standard {
    @Override
    public String generateDisplayNameForMethod(List<Class<?>> enclosing, Class<?> testClass, Method method) {
        Check check = method.getAnnotation(Check.class);
        return check == null ? super.generateDisplayNameForMethod(enclosing, testClass, method) : check.name();
    }
}
