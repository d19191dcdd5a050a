package mathdl.model.gradebook;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * When something was due, when it came, and what that costs.
 *
 * @param due the student's own due time, extension included, or null
 * @param handedIn or null if that is not known
 * @param days days begun after the due time
 * @param percent how much of the points earned is taken off
 * @param tooLate whether it came so late that it counts nothing
 */
public record Lateness(Moment due, Moment handedIn, int days, Points percent, boolean tooLate) {
    /** A due time that nothing was handed in for. */
    public static Lateness nothingHandedIn(Moment due) {
        return new Lateness(due, null, 0, Points.ZERO, false);
    }

    public Lateness {
        if (days < 0) {
            throw new IllegalArgumentException("nothing is late by " + days + " days");
        }
    }

    @JsonIgnore
    public boolean isLate() {
        return days > 0;
    }
}
