package mathdl.checks;

import java.lang.reflect.Method;
import java.util.Comparator;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Runs and shows the check that is worth most first, equals by name: the same in an IDE, Maven and the judge. */
final class CheckOrder implements MethodOrderer {
    static final Comparator<Method> WORTH_MOST_FIRST =
            Comparator.comparingInt(CheckOrder::points).reversed().thenComparing(Method::getName);

    @Override
    public void orderMethods(MethodOrdererContext context) {
        context.getMethodDescriptors().sort(Comparator.comparing(MethodDescriptor::getMethod, WORTH_MOST_FIRST));
    }

    private static int points(Method method) {
        Check check = method.getAnnotation(Check.class);
        return check == null ? 0 : check.points();
    }
}
