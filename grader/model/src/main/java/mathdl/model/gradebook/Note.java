package mathdl.model.gradebook;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

/**
 * Something that whoever keeps the gradebook should know.
 *
 * @param student id of whom it is about, or null
 */
public record Note(@JsonSetter(nulls = Nulls.SET) String student, String text) {

    /** On one line, whom it is about first. */
    public String words() {
        return student == null ? text : student + " " + text;
    }
}
