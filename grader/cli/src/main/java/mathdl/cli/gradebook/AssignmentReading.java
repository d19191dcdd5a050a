package mathdl.cli.gradebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import mathdl.judge.BadInput;
import mathdl.model.course.Course;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.LatePolicy;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Points;
import mathdl.model.gradebook.WeightedExercise;

/** Makes sense of a draft, or says in which line it makes none. */
record AssignmentReading(Path file, Course course) {
    private static final int FOR_EVER = 99_999;

    Assignment assignment(AssignmentDraft draft) {
        requireNoStrays(draft);
        if (draft == null || draft.id() == null || draft.id().text().isBlank()) {
            throw new BadInput(file + ": an assignment has no id");
        }
        String id = draft.id().text();
        Written title = draft.title() == null || draft.title().text().isBlank() ? draft.id() : draft.title();
        return new Assignment(
                id,
                title.text(),
                exercises(draft),
                draft.due() == null ? null : read(draft.due(), Moment::of),
                draft.late() == null ? null : late(draft.late()),
                draft.canvas() == null ? "" : draft.canvas().text());
    }

    private void requireNoStrays(AssignmentDraft draft) {
        if (draft != null && draft.strays() != null) {
            draft.strays().forEach((name, stray) -> {
                throw new BadInput(file + ":" + stray.line() + ": there is no '" + name
                        + "' here, only id, title, due, late, exercises, canvas");
            });
        }
    }

    private List<WeightedExercise> exercises(AssignmentDraft draft) {
        if (draft.exercises() == null || draft.exercises().isEmpty()) {
            throw wrong(draft.id(), "the assignment " + draft.id().text() + " has no exercises");
        }
        Set<String> seen = new HashSet<>();
        List<WeightedExercise> exercises = new ArrayList<>();
        for (AssignmentDraft.Exercise exercise : draft.exercises()) {
            if (exercise == null || exercise.id() == null) {
                throw wrong(
                        draft.id(),
                        "an exercise of the assignment " + draft.id().text() + " has no id");
            }
            String id = exercise.id().text();
            if (course.exercise(id).isEmpty()) {
                throw wrong(exercise.id(), "there is no exercise " + id + "; ./course list shows them all");
            }
            if (!seen.add(id)) {
                throw wrong(exercise.id(), "the exercise " + id + " stands here twice");
            }
            exercises.add(
                    exercise.weight() == null
                            ? new WeightedExercise(id, WeightedExercise.PLAIN)
                            : read(exercise.weight(), text -> new WeightedExercise(id, Amount.of(text))));
        }
        return exercises;
    }

    private LatePolicy late(AssignmentDraft.Late late) {
        if (late.word() != null) {
            if (late.word().text().equals("none")) {
                return null;
            }
            throw wrong(late.word(), "late is none, or has percentPerDay, atMostDays and graceMinutes");
        }
        Points percent = late.percentPerDay() == null ? Points.ZERO : read(late.percentPerDay(), Amount::of);
        int days = late.atMostDays() == null ? FOR_EVER : read(late.atMostDays(), Amount::whole);
        int grace = late.graceMinutes() == null ? 0 : read(late.graceMinutes(), Amount::whole);
        // Whole numbers are in bounds by their form: only the percentage can be wrong.
        Written said = late.percentPerDay() == null ? new Written("", 0) : late.percentPerDay();
        return read(said, text -> new LatePolicy(percent, days, grace));
    }

    private <T> T read(Written written, Function<String, T> reading) {
        try {
            return reading.apply(written.text());
        } catch (IllegalArgumentException e) {
            throw wrong(written, e.getMessage());
        }
    }

    private BadInput wrong(Written where, String what) {
        return new BadInput(file + ":" + where.line() + ": " + what);
    }
}
