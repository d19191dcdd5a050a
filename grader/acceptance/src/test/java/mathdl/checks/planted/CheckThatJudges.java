package mathdl.checks.planted;

import mathdl.judge.BadInput;

/** Breaks a rule on purpose: the toolbox of checks knows the judge. */
public interface CheckThatJudges {
    BadInput complaint();
}
