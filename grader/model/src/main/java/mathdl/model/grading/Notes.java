package mathdl.model.grading;

import java.util.ArrayList;
import java.util.List;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.Grade;

/** What whoever keeps a gradebook should know about it. */
final class Notes {
    private Notes() {}

    static List<String> on(Assignment assignment, Roster roster, List<Grade> grades) {
        List<String> notes = new ArrayList<>();
        for (Grade grade : grades) {
            String id = grade.student().id();
            if (roster.isGiven() && !grade.listed()) {
                notes.add(id + " handed in and is not on the roster");
            } else if (grade.submission() == null) {
                notes.add(id + " is on the roster and handed nothing in");
            }
            boolean counted = assignment.due() != null && grade.submission() != null;
            if (counted && grade.lateness().handedIn() == null) {
                notes.add("when " + id + " handed in is not known: counted as in time");
            }
        }
        assignment.exercises().stream()
                .filter(exercise -> grades.stream()
                        .flatMap(grade -> grade.exercise(exercise.id()).stream())
                        .allMatch(grade -> grade.of().isZero()))
                .forEach(exercise ->
                        notes.add("exercise " + exercise.id() + " is in the assignment and was not judged"));
        return notes;
    }
}
