package mathdl.cli.export;

import java.util.Locale;

/** What grades can be written as. */
public enum Format {
    /** One row a student, for people and spreadsheets. */
    CSV,
    /** What Canvas imports into its gradebook. */
    CANVAS,
    /** The grading worksheet of a Moodle assignment. */
    MOODLE,
    /** {@code results.json} of a Gradescope autograder, a file for each submission. */
    GRADESCOPE,
    /** The result of a GitHub Classroom autograding step, a file for each submission. */
    CLASSROOM,
    /** JUnit's XML, a file for each submission. */
    JUNIT;

    /** Whether it asks for what only a roster knows. */
    public boolean needsRoster() {
        return this == CANVAS || this == MOODLE;
    }

    /** As it is written after {@code --format}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
