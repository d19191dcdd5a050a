package mathdl.toolkit.autodiff;

/** An operation of a SameDiff graph that {@link Autodiff} has no rule for. */
public final class NoDerivativeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String op;
    private final String variable;

    NoDerivativeException(String op, String variable, String why) {
        super("operation '" + op + "', which makes variable '" + variable + "', cannot be differentiated: " + why);
        this.op = op;
        this.variable = variable;
    }

    /** SameDiff's name of the operation, such as {@code qr}. */
    public String op() {
        return op;
    }

    /** The variable of the graph that the operation computes. */
    public String variable() {
        return variable;
    }
}
