package mathdl.toolkit.planted;

import mathdl.checks.Check;

/** Breaks a rule on purpose: the toolkit knows the checks. */
public interface ToolThatChecks {
    Check check();
}
