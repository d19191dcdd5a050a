package mathdl.planted.misconception;

import mathdl.judge.BadInput;

/** Breaks a rule on purpose: a misconception that knows the judge. */
public interface WrongThatJudges {
    BadInput complaint();
}
