package mathdl.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a wrong implementation of a contract that students are known to write. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Misconception {
    /** Short name, "reversed". */
    String name();

    /** Method name of a check that must catch it. */
    String caughtBy();

    /** What someone who made this mistake needs to hear. */
    String hint();
}
