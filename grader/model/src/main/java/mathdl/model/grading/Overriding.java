package mathdl.model.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.AuditEntry;
import mathdl.model.gradebook.Conflict;
import mathdl.model.gradebook.ExerciseGrade;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.gradebook.Note;
import mathdl.model.gradebook.Points;

/** Lays overrides over grades, and keeps every one of them in a log. */
final class Overriding {
    private final Assignment assignment;
    private final Map<String, Grade> judged = new LinkedHashMap<>();
    private final List<ManualOverride> overrides;
    private final Map<Cell, Ruling> rulings = new LinkedHashMap<>();

    Overriding(Assignment assignment, List<Grade> judged, List<ManualOverride> overrides) {
        this.assignment = assignment;
        judged.forEach(grade -> this.judged.put(grade.student().id(), grade));
        this.overrides = overrides;
        overrides.forEach(this::requireFitting);
        overrides.stream()
                .collect(Collectors.groupingBy(ManualOverride::cell, LinkedHashMap::new, Collectors.toList()))
                .forEach((cell, ofCell) -> rulings.put(cell, Ruling.on(ofCell)));
    }

    Gradebook gradebook(List<Note> notes) {
        List<Grade> grades = judged.values().stream().map(this::overridden).toList();
        List<Conflict> conflicts = new ArrayList<>();
        rulings.forEach((cell, ruling) -> {
            if (ruling.isConflict()) {
                conflicts.add(conflict(cell, ruling));
            }
        });
        return new Gradebook(
                assignment, grades, overrides.stream().map(this::logged).toList(), conflicts, notes);
    }

    private static Conflict conflict(Cell cell, Ruling ruling) {
        List<Conflict.Side> sides = ruling.standing().stream()
                .map(one -> new Conflict.Side(one.author(), one.points(), one.place()))
                .toList();
        return new Conflict(cell.student(), cell.exercise(), sides);
    }

    private Grade overridden(Grade grade) {
        List<ExerciseGrade> exercises = grade.exercises().stream()
                .map(exercise -> exercise.with(points(grade, exercise.id())))
                .toList();
        return new Grade(
                grade.student(), grade.submission(), grade.listed(), exercises, grade.lateness(), points(grade, null));
    }

    private Points points(Grade grade, String exercise) {
        Ruling ruling = rulings.get(new Cell(grade.student().id(), exercise));
        return ruling == null ? null : ruling.points();
    }

    private AuditEntry logged(ManualOverride override) {
        return new AuditEntry(
                override.author(),
                override.when(),
                override.student(),
                override.exercise(),
                before(override),
                override.points(),
                override.why(),
                override.place(),
                rulings.get(override.cell()).outcome(override));
    }

    /** What the cell would hold if nobody had overridden it. */
    private Points before(ManualOverride override) {
        Grade grade = judged.get(override.student());
        return override.exercise() == null
                ? overridden(grade).computed()
                : grade.exercise(override.exercise()).orElseThrow().judged();
    }

    private void requireFitting(ManualOverride override) {
        Grade grade = judged.get(override.student());
        if (grade == null) {
            throw new UnusableInput(override.place() + ": nobody in this class has the id " + override.student());
        }
        if (override.exercise() != null && grade.exercise(override.exercise()).isEmpty()) {
            throw new UnusableInput(
                    override.place() + ": the exercise " + override.exercise() + " is not in " + assignment.title());
        }
        Points most = override.exercise() == null
                ? grade.maxScore()
                : grade.exercise(override.exercise()).orElseThrow().of();
        if (override.points().isNegative() || override.points().compareTo(most) > 0) {
            throw new UnusableInput(override.place() + ": " + override.points() + " points are not between 0 and "
                    + most + ", the most that can be had");
        }
    }
}
