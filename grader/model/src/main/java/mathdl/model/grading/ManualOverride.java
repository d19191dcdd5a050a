package mathdl.model.grading;

import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Points;

/**
 * What a teaching assistant says about a grade.
 *
 * @param student id of a student, or of a submission of nobody on the roster
 * @param exercise the exercise whose points it sets, in the exercise's own points; null for the final score
 * @param resolves whether it ends a conflict: what others said up to then no longer counts
 * @param place file and line
 */
public record ManualOverride(
        String author,
        Moment when,
        String student,
        String exercise,
        Points points,
        String why,
        boolean resolves,
        String place) {

    /** What it is about. */
    Cell cell() {
        return new Cell(student, exercise);
    }
}
