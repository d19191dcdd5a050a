package mathdl.checks;

import mathdl.checks.array.ArrayFactory;

/**
 * Where checks get the contract under test: the student's own class in an IDE, a proxy to a worker in the judge.
 *
 * <p>The judge puts its source into the store of the launcher session under {@link Checks#SOURCE_KEY}.
 */
public interface ContractSource {
    /** Called once before each check: a new instance of the answer, and a record of what the check asks of it. */
    Session open(CheckId check, Class<?> contract);

    /** The seed of all inputs. */
    Seed seed();

    /** Makes arrays that the contract understands. */
    ArrayFactory arrays();

    /** One check's use of a contract. */
    interface Session {
        /** Implements the contract's interface. */
        Object contract();

        /**
         * Called when the check's method has ended, however it ended.
         *
         * @throws Throwable what decides the check over the method's own outcome: an unattempted stub, a changed
         *     input, a lost worker
         */
        void close() throws Throwable;
    }
}
