package mathdl.planted;

import mathdl.checks.Check;

/** Breaks rules on purpose: a contract that is not public, and that knows checks. */
interface Hidden {
    Check check(double x);
}
