package mathdl.judge.call;

/** The grader cannot do its work; never a student's doing, and never 0 points. */
public final class GraderFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GraderFault(String message) {
        super(message);
    }

    public GraderFault(String message, Throwable cause) {
        super(message, cause);
    }
}
