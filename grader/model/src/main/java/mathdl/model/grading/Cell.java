package mathdl.model.grading;

/**
 * A cell of the gradebook.
 *
 * @param exercise null for the final score
 */
record Cell(String student, String exercise) {}
