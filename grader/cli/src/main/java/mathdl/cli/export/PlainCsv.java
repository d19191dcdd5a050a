package mathdl.cli.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mathdl.model.gradebook.ExerciseGrade;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.WeightedExercise;
import mathdl.model.report.Report;

/** One row a student, nobody left out. */
final class PlainCsv implements Export {
    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "email",
            "section",
            "submission",
            "standing",
            "score",
            "max_score",
            "raw",
            "days_late",
            "deduction",
            "overridden",
            "disputed",
            "due",
            "handed_in");

    @Override
    public void write(Report report, Gradebook gradebook, Path directory, Consumer<String> notes) throws IOException {
        Sheet sheet = new Sheet().row(header(gradebook));
        gradebook.grades().forEach(grade -> sheet.row(row(gradebook, grade)));
        sheet.write(directory.resolve("grades.csv"));
    }

    private static List<Object> header(Gradebook gradebook) {
        List<Object> header = new ArrayList<>(COLUMNS);
        for (WeightedExercise exercise : gradebook.assignment().exercises()) {
            header.add("exercise " + exercise.id()); // alone, 2.10 would be read as 2.1
        }
        return header;
    }

    private static List<Object> row(Gradebook gradebook, Grade grade) {
        List<Object> row = new ArrayList<>();
        row.add(grade.student().id());
        row.add(grade.student().name());
        row.add(grade.student().email());
        row.add(grade.student().section());
        row.add(grade.submission());
        row.add(grade.standing().words() + (grade.listed() ? "" : ", not on the roster"));
        row.add(grade.isFinal() ? grade.score() : null);
        row.add(grade.maxScore());
        row.add(grade.raw());
        row.add(grade.lateness().days());
        row.add(grade.deduction());
        row.add(grade.isOverridden() ? "yes" : "");
        row.add(gradebook.conflictsOf(grade.student()).findAny().isPresent() ? "yes" : "");
        row.add(time(grade.lateness().due()));
        row.add(time(grade.lateness().handedIn()));
        grade.exercises().stream().map(ExerciseGrade::points).forEach(row::add);
        return row;
    }

    private static String time(Moment moment) {
        return moment == null ? null : moment.text();
    }
}
