package mathdl.judge.call;

import java.lang.reflect.Method;
import java.util.Optional;
import mathdl.checks.CheckId;

/** Answers the calls of a contract: a student's class in a worker, a reference, a mutant. */
public interface Answerer {
    /**
     * Makes a new instance for a check.
     *
     * @return empty if it is ready, else why it is not, which then answers every call of the check
     */
    Optional<Outcome> open(CheckId check);

    /** Calls a method of the contract on the instance. */
    Outcome call(Method method, Object[] arguments);
}
