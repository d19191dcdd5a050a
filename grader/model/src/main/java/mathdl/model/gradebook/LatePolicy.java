package mathdl.model.gradebook;

import java.time.Duration;

/**
 * What lateness costs.
 *
 * @param percentPerDay of the points earned, for each day begun after the due time
 * @param atMostDays what is handed in later than this many days counts nothing
 * @param graceMinutes so much later is still in time
 */
public record LatePolicy(Points percentPerDay, int atMostDays, int graceMinutes) {
    private static final Points ALL = Points.of(100);

    public LatePolicy {
        require(!percentPerDay.isNegative() && percentPerDay.compareTo(ALL) <= 0, "percentPerDay is 0 to 100");
        require(atMostDays >= 0, "atMostDays is 0 or more");
        require(graceMinutes >= 0, "graceMinutes is 0 or more");
    }

    /** How much of the points earned is lost so many days after the due time, at most all. */
    Points percent(int days) {
        if (days > atMostDays) {
            return ALL;
        }
        Points percent = percentPerDay.times(Points.of(days));
        return percent.compareTo(ALL) > 0 ? ALL : percent;
    }

    /** Days begun since the due time; none within the grace, which is forgiven once and not taken off a day. */
    static int days(Moment due, Moment handedIn, int graceMinutes) {
        Duration late = Duration.between(due.instant(), handedIn.instant());
        if (late.compareTo(Duration.ofMinutes(graceMinutes)) <= 0) {
            return 0;
        }
        long whole = late.toDays();
        return Math.toIntExact(late.equals(Duration.ofDays(whole)) ? whole : whole + 1);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
