package mathdl.model.planted;

import mathdl.judge.BadInput;

/** Breaks a rule on purpose: a model that knows the judge. */
public interface ReportThatJudges {
    BadInput complaint();
}
