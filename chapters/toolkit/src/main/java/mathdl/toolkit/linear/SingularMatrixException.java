package mathdl.toolkit.linear;

/** A matrix has no inverse: a pivot or a diagonal element is exactly zero. */
public final class SingularMatrixException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** With what is to be known of the matrix. */
    public SingularMatrixException(String message) {
        super(message);
    }
}
