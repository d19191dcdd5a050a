package mathdl.acceptance.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Classes right in a package. */
final class InPackage extends DescribedPredicate<JavaClass> {
    private final String name;

    InPackage(String name) {
        super("in " + name);
        this.name = name;
    }

    @Override
    public boolean test(JavaClass type) {
        return type.getPackageName().equals(name);
    }
}
