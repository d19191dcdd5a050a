package mathdl.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks the class that holds the checks of one exercise, named after its contract: {@code EntropyChecks}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ContractExtension.class)
@DisplayNameGeneration(CheckNames.class)
@TestMethodOrder(CheckOrder.class)
public @interface ChecksFor {
    /** Id of the exercise, {@code 2.5}. */
    String exercise();

    /** The contract that an answer implements. */
    Class<?> contract();
}
