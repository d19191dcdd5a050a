package mathdl.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mathdl.toolkit.function.GradientFunction;
import mathdl.toolkit.function.ScalarFunction;
import mathdl.toolkit.function.VectorFunction;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A contract speaks plain data, so that a call can be recorded, sent to another process and made again. */
final class PlainContracts extends ArchCondition<JavaClass> {
    private static final Set<String> PLAIN = Set.of(
            "double",
            "long",
            "int",
            "boolean",
            String.class.getName(),
            INDArray.class.getName(),
            ScalarFunction.class.getName(),
            VectorFunction.class.getName(),
            GradientFunction.class.getName());

    /** Numbers as elements of lists. */
    private static final Set<String> BOXED =
            Set.of(Double.class.getName(), Long.class.getName(), Integer.class.getName(), Boolean.class.getName());

    private PlainContracts() {
        super("speak plain data, without overloads, default or static methods");
    }

    /** For the types right in a topic's package; records and the contracts' nested types included. */
    static ArchRule rule(String topic) {
        return classes()
                .that()
                .resideInAPackage(topic)
                .and(DescribedPredicate.describe("are no records", type -> !isRecord(type)))
                .should(new PlainContracts());
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!type.isInterface()) {
            violated(type, "is neither a contract nor a record", events);
        }
        if (type.getMethods().isEmpty()) {
            violated(type, "has no method", events);
        }
        Set<String> names = new HashSet<>();
        for (JavaMethod method : type.getMethods()) {
            if (!names.add(method.getName())) {
                violated(type, "overloads " + method.getName(), events);
            }
            if (!method.getModifiers().contains(JavaModifier.ABSTRACT)) {
                violated(type, method.getName() + " has a body", events);
            }
            checkTypes(type, method, events);
        }
    }

    private static void checkTypes(JavaClass type, JavaMethod method, ConditionEvents events) {
        if (!isPlain(method.getReturnType())) {
            violated(
                    type,
                    method.getName() + " returns " + method.getReturnType().getName(),
                    events);
        }
        method.getParameterTypes().stream()
                .filter(parameter -> !isPlain(parameter))
                .forEach(parameter -> violated(type, method.getName() + " takes " + parameter.getName(), events));
    }

    private static boolean isPlain(JavaType type) {
        if (type instanceof JavaParameterizedType list) {
            List<JavaType> elements = list.getActualTypeArguments();
            return type.toErasure().isEquivalentTo(List.class)
                    && elements.stream().allMatch(PlainContracts::isElement);
        }
        JavaClass element = type.toErasure().getBaseComponentType();
        return PLAIN.contains(element.getName())
                || (isRecord(element) && element.getFields().stream().allMatch(field -> isPlain(field.getType())));
    }

    private static boolean isElement(JavaType type) {
        return BOXED.contains(type.getName()) || isPlain(type);
    }

    private static boolean isRecord(JavaClass type) {
        return type.isRecord();
    }

    private static void violated(JavaClass type, String fault, ConditionEvents events) {
        events.add(SimpleConditionEvent.violated(type, type.getName() + " " + fault));
    }
}
