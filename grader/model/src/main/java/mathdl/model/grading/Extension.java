package mathdl.model.grading;

import java.time.Duration;
import mathdl.model.gradebook.Moment;

/** More time for one student. */
public sealed interface Extension {
    /** The student's own due time. */
    Moment due(Moment ofAssignment);

    /** A due time of one's own. */
    record Until(Moment time) implements Extension {
        @Override
        public Moment due(Moment ofAssignment) {
            return time;
        }
    }

    /** So much later than the others. */
    record By(Duration more) implements Extension {
        @Override
        public Moment due(Moment ofAssignment) {
            return ofAssignment == null ? null : ofAssignment.plus(more);
        }
    }
}
