package mathdl.checks;

/** Which check: the exercise's id and the name of the test method. */
public record CheckId(String exercise, String method) {}
