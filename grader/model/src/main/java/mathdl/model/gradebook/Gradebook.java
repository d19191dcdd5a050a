package mathdl.model.gradebook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a class has earned: the report's points, weighed, deducted for lateness and overridden.
 *
 * @param grades those on the roster in its order, then submissions of nobody on it
 * @param overrides the audit log: every override, whether it holds or not
 * @param notes what whoever keeps the gradebook should know
 */
public record Gradebook(
        Assignment assignment,
        List<Grade> grades,
        List<AuditEntry> overrides,
        List<Conflict> conflicts,
        List<Note> notes) {

    public Gradebook {
        grades = List.copyOf(grades);
        overrides = List.copyOf(overrides);
        conflicts = List.copyOf(conflicts);
        notes = List.copyOf(notes);
    }

    /** The most that can be scored. */
    @JsonIgnore
    public Points maxScore() {
        return grades.stream().map(Grade::maxScore).max(Points::compareTo).orElse(Points.ZERO);
    }

    /** The grade of a submission. */
    public Optional<Grade> grade(String submissionId) {
        return grades.stream()
                .filter(grade -> submissionId.equals(grade.submission()))
                .findFirst();
    }

    /** The overrides of a student, in the order of the log. */
    public Stream<AuditEntry> overridesOf(Student student) {
        return overrides.stream().filter(entry -> entry.student().equals(student.id()));
    }

    public Stream<Conflict> conflictsOf(Student student) {
        return conflicts.stream().filter(conflict -> conflict.student().equals(student.id()));
    }
}
