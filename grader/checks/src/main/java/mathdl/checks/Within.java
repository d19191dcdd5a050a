package mathdl.checks;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A tolerance with its reason; see {@link mathdl.checks.assertion.Tolerance}. */
@Target({})
@Retention(RetentionPolicy.RUNTIME)
public @interface Within {
    double absolute() default 0;

    double relative() default 0;

    String because();
}
