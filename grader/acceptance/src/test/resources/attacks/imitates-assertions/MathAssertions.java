package mathdl.checks.assertion;

public final class MathAssertions {}
