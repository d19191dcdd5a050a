package mathdl.model.gradebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Something beside the checks that moves a score. The points of the checks, weighted, and of all adjustments add up to it.
 *
 * @param words what it is, for the student
 * @param points what it adds, or takes off
 */
public record Adjustment(String words, Points points) {

    /** All that moves a grade, in the order in which it does. */
    public static List<Adjustment> of(Grade grade) {
        List<Adjustment> all = new ArrayList<>();
        for (ExerciseGrade exercise : grade.exercises()) {
            if (exercise.override() != null) {
                all.add(new Adjustment(
                        "exercise " + exercise.id() + " set to " + exercise.override() + " of " + exercise.of()
                                + " points by hand",
                        exercise.override().minus(exercise.judged()).times(exercise.weight())));
            }
        }
        if (grade.lateness().isLate()) {
            all.add(new Adjustment(lateness(grade.lateness()), Points.ZERO.minus(grade.deduction())));
        }
        if (grade.override() != null) {
            all.add(new Adjustment(
                    "score set to " + grade.override() + " by hand",
                    grade.override().minus(grade.computed())));
        }
        return all;
    }

    private static String lateness(Lateness lateness) {
        String late = "late by " + lateness.days() + (lateness.days() == 1 ? " day" : " days");
        return lateness.tooLate()
                ? late + ", too late to count"
                : late + ", less " + lateness.percent() + " % of the points earned";
    }
}
