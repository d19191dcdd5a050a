package mathdl.toolkit.linear;

/** Finite numbers went into LAPACK; what comes out is infinite or NaN only where a result does not fit a double. */
final class Overflow {
    private Overflow() {}

    /**
     * The result itself.
     *
     * @throws ArithmeticException if an element of it is not finite
     */
    static double[] refused(double[] result, String what) {
        for (double element : result) {
            if (!Double.isFinite(element)) {
                throw new ArithmeticException(what + " is beyond the range of a double: scale the arguments");
            }
        }
        return result;
    }
}
