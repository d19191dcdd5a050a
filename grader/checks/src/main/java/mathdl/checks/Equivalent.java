package mathdl.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a class of checks: a generic mutant that gives right answers here, and why; the audit lists it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Equivalent.Several.class)
public @interface Equivalent {
    String mutant();

    String why();

    /** Container of the repeated annotation. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        Equivalent[] value();
    }
}
