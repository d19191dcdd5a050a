package mathdl.cli;

/** What the exit status says. */
final class Exit {
    static final int DONE = 0;
    static final int CHECKS_FAILED = 1;
    static final int BAD_INPUT = 2;
    static final int GRADER_FAULT = 3;

    private Exit() {}
}
