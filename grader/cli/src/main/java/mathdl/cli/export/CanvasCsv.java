package mathdl.cli.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import mathdl.model.gradebook.Assignment;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.gradebook.Student;
import mathdl.model.report.Report;

/**
 * What Canvas imports. It looks for a student by its own id, SIS id, login, and then by name: so nobody goes in whom only a
 * submission names, for a submission may be called like somebody else.
 */
final class CanvasCsv implements Export {
    private static final String POINTS_POSSIBLE = "Points Possible";

    @Override
    public void write(Report report, Gradebook gradebook, Path directory, Consumer<String> notes) throws IOException {
        Sheet sheet = new Sheet()
                .row(List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section", title(gradebook.assignment())))
                .row(Arrays.asList("    " + POINTS_POSSIBLE, "", "", "", "", gradebook.maxScore()));
        for (Grade grade : gradebook.grades()) {
            if (LeftOut.unless(isKnown(grade), grade, "no canvas_id, sis_id or sis_login", notes)) {
                sheet.row(row(grade));
            }
        }
        sheet.write(directory.resolve("canvas.csv"));
    }

    private static List<?> row(Grade grade) {
        Student student = grade.student();
        return List.of(
                name(student),
                student.canvasId(),
                student.sisId(),
                student.sisLogin(),
                student.section(),
                grade.score());
    }

    /** Canvas takes a row for that of the maximum if the name says so. */
    private static String name(Student student) {
        boolean misleading = student.name().toLowerCase(Locale.ROOT).contains(POINTS_POSSIBLE.toLowerCase(Locale.ROOT));
        return misleading || student.name().isEmpty() ? student.id() : student.name();
    }

    private static boolean isKnown(Grade grade) {
        Student student = grade.student();
        return !(student.canvasId().isEmpty()
                && student.sisId().isEmpty()
                && student.sisLogin().isEmpty());
    }

    private static String title(Assignment assignment) {
        return assignment.canvasId().isEmpty()
                ? assignment.title()
                : assignment.title() + " (" + assignment.canvasId() + ")";
    }
}
