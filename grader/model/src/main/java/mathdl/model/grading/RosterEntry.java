package mathdl.model.grading;

import java.util.List;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Student;

/**
 * A line of a roster.
 *
 * @param extension more time, or null
 * @param submissions what the student's submissions are called beside the id, {@code *} standing for any text
 * @param submitted when the student handed in, or null if the roster does not say
 */
public record RosterEntry(Student student, Extension extension, List<String> submissions, Moment submitted) {

    public RosterEntry {
        submissions = List.copyOf(submissions);
    }

    String id() {
        return student.id();
    }
}
