package mathdl.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/**
 * A JUnit test that judges one property of a contract.
 *
 * <p>Its parameters, in any order, are the contract; {@link Inputs} where the inputs are drawn from the seed, or
 * {@link mathdl.checks.array.ArrayFactory} where they are fixed; and its
 * {@link mathdl.checks.assertion.Tolerance}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
public @interface Check {
    /** The property in a plain sentence, as students read it. */
    String name();

    /** What passing is worth; positive, and 0 in chapter 0. */
    int points();

    /** How close answers have to be; the diagnosis compares with it too. */
    Within tolerance() default @Within(because = "the value is exact");
}
