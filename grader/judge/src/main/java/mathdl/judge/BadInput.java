package mathdl.judge;

/** Something the person at the keyboard can put right; the message is the one line they see. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }
}
