package mathdl.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import mathdl.checks.array.Nd4jArrays;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** No ND4J operation touches a submission's value: judge and checks read arrays, and read them only. */
final class ReadingOnly extends ArchCondition<JavaClass> {
    private static final Set<String> READING = Set.of(
            "shape()",
            "rank()",
            "length()",
            "dataType()",
            "ordering()",
            "isEmpty()",
            "wasClosed()",
            "getDouble([J)",
            "getLong([J)");

    private ReadingOnly() {
        super("only read arrays");
    }

    static ArchRule rule() {
        return classes()
                .that()
                .doNotHaveFullyQualifiedName(Nd4jArrays.class.getName())
                .should(new ReadingOnly())
                .because("an infinity in ND4J's native code is silently wrong, or spins for ever");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            if (access.getTargetOwner().getPackageName().startsWith("org.nd4j") && !isReading(access)) {
                events.add(SimpleConditionEvent.violated(type, access.getDescription()));
            }
        }
    }

    private static boolean isReading(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        if (owner.equals(DataType.class.getName())) {
            return true;
        }
        String member =
                access.getTarget().getFullName().substring(owner.length() + 1).replace("long[]", "[J");
        return owner.equals(INDArray.class.getName()) && READING.contains(member);
    }
}
