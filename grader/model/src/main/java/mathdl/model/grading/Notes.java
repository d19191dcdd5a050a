package mathdl.model.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Note;
import mathdl.model.gradebook.WeightedExercise;

/** What whoever keeps a gradebook should know about it. */
final class Notes {
    private Notes() {}

    /**
     * @param judged ids of the exercises that anybody was judged on
     */
    static List<Note> on(Assignment assignment, Roster roster, List<Grade> grades, Set<String> judged) {
        List<Note> notes = new ArrayList<>();
        for (Grade grade : grades) {
            String id = grade.student().id();
            if (roster.isGiven() && !grade.listed()) {
                notes.add(new Note(id, "handed in and is not on the roster"));
            } else if (grade.submission() == null) {
                notes.add(new Note(id, "is on the roster and handed nothing in"));
            }
            boolean counted = assignment.due() != null && grade.submission() != null;
            if (counted && grade.lateness().handedIn() == null) {
                notes.add(new Note(id, "handed in at a time that is not known, and counts as in time"));
            }
        }
        assignment.exercises().stream()
                .map(WeightedExercise::id)
                .filter(exercise -> !judged.contains(exercise))
                .forEach(exercise ->
                        notes.add(new Note(null, "exercise " + exercise + " is in the assignment and was not judged")));
        return notes;
    }
}
