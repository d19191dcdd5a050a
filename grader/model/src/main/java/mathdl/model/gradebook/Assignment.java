package mathdl.model.gradebook;

import java.util.List;
import java.util.Optional;

/**
 * What a class was asked to do; an exercise that is not in it does not count.
 *
 * @param due when it is due, or null: then nothing is late
 * @param late what lateness costs, or null: nothing
 * @param canvasId its number in Canvas, or empty
 */
public record Assignment(
        String id, String title, List<WeightedExercise> exercises, Moment due, LatePolicy late, String canvasId) {

    public Assignment {
        exercises = List.copyOf(exercises);
    }

    public Optional<WeightedExercise> exercise(String exerciseId) {
        return exercises.stream()
                .filter(exercise -> exercise.id().equals(exerciseId))
                .findFirst();
    }

    /**
     * How late something is.
     *
     * @param ownDue the student's own due time, null if there is none
     * @param handedIn null if that is not known: then it is not late
     */
    public Lateness lateness(Moment ownDue, Moment handedIn) {
        if (ownDue == null || handedIn == null) {
            return new Lateness(ownDue, handedIn, 0, Points.ZERO, false);
        }
        int days = LatePolicy.days(ownDue, handedIn, late == null ? 0 : late.graceMinutes());
        return late == null
                ? new Lateness(ownDue, handedIn, days, Points.ZERO, false)
                : new Lateness(ownDue, handedIn, days, late.percent(days), days > late.atMostDays());
    }
}
