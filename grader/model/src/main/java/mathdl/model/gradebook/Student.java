package mathdl.model.gradebook;

/**
 * A student as a roster states them; what it does not state is empty.
 *
 * @param id the student's id in this course
 * @param moodleId the participant's number in a Moodle grading worksheet
 */
public record Student(
        String id,
        String name,
        String email,
        String canvasId,
        String sisId,
        String sisLogin,
        String moodleId,
        String github,
        String section) {

    /** Somebody of whom only a submission is known. */
    public static Student unlisted(String id) {
        return new Student(id, "", "", "", "", "", "", "", "");
    }
}
