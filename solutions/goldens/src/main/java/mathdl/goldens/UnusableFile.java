package mathdl.goldens;

/** A file of golden cases that cannot be read; the message is for the person who named it. */
final class UnusableFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnusableFile(String message) {
        super(message);
    }
}
