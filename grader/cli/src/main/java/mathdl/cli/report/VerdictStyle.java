package mathdl.cli.report;

import mathdl.model.Verdict;

/**
 * How a verdict is shown, on a terminal and on a page alike.
 *
 * @param mark one character that stands for the verdict in a narrow table
 * @param plainMark the mark where the terminal has ASCII only
 * @param meaning what happened, in a phrase that follows "the answer"
 */
record VerdictStyle(Verdict verdict, String mark, String plainMark, Tone tone, String meaning) {

    static VerdictStyle of(Verdict verdict) {
        return switch (verdict) {
            case GRADER_FAULT ->
                new VerdictStyle(
                        verdict, "!", "!", Tone.FAULT, "could not be judged, because the grader itself failed");
            case REJECTED ->
                new VerdictStyle(
                        verdict, "¬", "r", Tone.STOPPED, "does not compile, or uses what the exercise forbids");
            case DENIED ->
                new VerdictStyle(verdict, "⊘", "d", Tone.STOPPED, "tried something that the sandbox refuses");
            case OUT_OF_MEMORY -> new VerdictStyle(verdict, "▲", "m", Tone.STOPPED, "used more memory than it may");
            case CRASHED -> new VerdictStyle(verdict, "†", "c", Tone.STOPPED, "ended the Java machine that ran it");
            case TIMED_OUT -> new VerdictStyle(verdict, "∞", "t", Tone.STOPPED, "did not finish in time");
            case FAILED -> new VerdictStyle(verdict, "✗", "x", Tone.BAD, "is wrong");
            case UNATTEMPTED -> new VerdictStyle(verdict, "–", "-", Tone.QUIET, "is as it was handed out");
            case SKIPPED -> new VerdictStyle(verdict, "·", ".", Tone.QUIET, "was not run after what happened before");
            case PASSED -> new VerdictStyle(verdict, "✓", "+", Tone.GOOD, "is right");
        };
    }

    /** Nothing was handed in, so there is nothing to show. */
    boolean isIdle() {
        return verdict == Verdict.UNATTEMPTED;
    }

    String word() {
        return verdict.word();
    }
}
