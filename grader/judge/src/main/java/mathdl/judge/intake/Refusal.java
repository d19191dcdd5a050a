package mathdl.judge.intake;

/** A submission that cannot be graded at all; the message completes "cannot be graded: ". */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }
}
