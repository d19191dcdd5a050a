package mathdl.toolkit.linear;

/** A symmetric matrix is not positive definite: one of its leading principal minors is not positive. */
public final class NotPositiveDefiniteException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int leadingMinor;

    /**
     * For a matrix by its name.
     *
     * @param leadingMinor the order, from 1, of the first leading principal minor that is not positive
     */
    public NotPositiveDefiniteException(String name, int leadingMinor) {
        super(name + " is not positive definite: its leading minor of order " + leadingMinor + " is not positive");
        this.leadingMinor = leadingMinor;
    }

    /** The order, from 1, of the first leading principal minor that is not positive. */
    public int leadingMinor() {
        return leadingMinor;
    }
}
