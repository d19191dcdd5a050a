package mathdl.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a class of checks: vectors in a record of the answer that are right with either sign, such as singular vectors. Vectors
 * of one index turn together, column j of every matrix in {@link #columns} and row j of every one in {@link #rows}.
 *
 * <p>The audit turns them in the reference's answers, and all checks must still pass. The diagnosis compares answers but for
 * these signs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignInvariant {
    /** Names of the record's components whose columns are such vectors. */
    String[] columns() default {};

    /** Names of those whose rows are. */
    String[] rows() default {};
}
