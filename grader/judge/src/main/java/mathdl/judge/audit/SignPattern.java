package mathdl.judge.audit;

/** Which vectors of free sign are turned, in which call. */
enum SignPattern {
    /** All, always. */
    ALL {
        @Override
        boolean turns(int call, int vector) {
            return true;
        }
    },
    /** Every other one, and the rest in the next call. */
    ALTERNATING {
        @Override
        boolean turns(int call, int vector) {
            return (call + vector) % 2 == 0;
        }
    },
    /** By the binary digits of the call's number: every choice of signs comes up. */
    COUNTING {
        @Override
        boolean turns(int call, int vector) {
            return (call >> vector) % 2 == 1;
        }
    };

    /**
     * Whether a vector is turned.
     *
     * @param call its number, from 1 on
     * @param vector its index, from 0 on
     */
    abstract boolean turns(int call, int vector);
}
