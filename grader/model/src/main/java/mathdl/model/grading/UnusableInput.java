package mathdl.model.grading;

/** Something in a roster, an assignment or an override that cannot be used; the message says what and where. */
public final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnusableInput(String message) {
        super(message);
    }
}
