package mathdl.planted;

/** Breaks a rule on purpose: neither a contract nor a record. */
public final class LostClass {
    public double value() {
        return 0;
    }
}
