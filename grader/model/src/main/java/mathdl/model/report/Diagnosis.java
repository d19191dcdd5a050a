package mathdl.model.report;

/** The misconception that gives a student's answers, and what someone who made it needs to hear. */
public record Diagnosis(String misconception, String hint) {}
