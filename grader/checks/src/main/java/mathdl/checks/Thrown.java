package mathdl.checks;

import mathdl.checks.assertion.StudentException;

/** What becomes of a throwable that the student's code threw. */
final class Thrown {
    private Thrown() {}

    /** Whether the JVM itself is in trouble, so that no check may go on as if the student's code had failed. */
    @SuppressWarnings("removal") // ThreadDeath: gone in some later Java, still thrown on 17
    static boolean isFatal(Throwable thrown) {
        return (thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError))
                || thrown instanceof ThreadDeath;
    }

    /** The one form in which a check sees any other exception or error. */
    static StudentException byStudent(Throwable thrown) {
        Throwable told =
                thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
        StudentException seen = new StudentException(kind(told), told.getMessage(), StudentPlace.of(told));
        seen.setStackTrace(told.getStackTrace());
        return seen;
    }

    /** A contract names exceptions of Java's; a subclass of one, the student's own or the toolkit's, is one. */
    private static String kind(Throwable thrown) {
        Class<?> type = thrown.getClass();
        while (type.getName().matches("mathdl\\.(toolkit|\\w+\\.student)\\..*")) {
            type = type.getSuperclass();
        }
        return type.getName();
    }
}
