package mathdl.checks;

import mathdl.sample.Missing;

/** A check of a contract without an answer; no test itself, a test runs it. */
@ChecksFor(exercise = "9.3", contract = Missing.class)
class MissingJudged {
    @Check(name = "calls it", points = 1)
    void calls(Missing missing) {
        missing.value();
    }
}
