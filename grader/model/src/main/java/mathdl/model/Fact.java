package mathdl.model;

/** One line of evidence about a failed check, such as {@code expected: 0.5}. */
public record Fact(String label, String value) {}
