package mathdl.planted.checks;

import mathdl.planted.student.PlainAnswer;

/** Breaks a rule on purpose: a check that knows an answer. */
public interface CheckThatPeeks {
    PlainAnswer answer();
}
