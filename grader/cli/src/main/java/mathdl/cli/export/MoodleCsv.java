package mathdl.cli.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mathdl.model.gradebook.Adjustment;
import mathdl.model.gradebook.ExerciseGrade;
import mathdl.model.gradebook.Grade;
import mathdl.model.gradebook.Gradebook;
import mathdl.model.gradebook.Moment;
import mathdl.model.report.Report;

/** The grading worksheet that a Moodle assignment takes back. */
final class MoodleCsv implements Export {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @Override
    public void write(Report report, Gradebook gradebook, Path directory, Consumer<String> notes) throws IOException {
        Sheet sheet = new Sheet()
                .row(List.of(
                        "Identifier",
                        "Full name",
                        "Email address",
                        "Status",
                        "Grade",
                        "Maximum Grade",
                        "Grade can be changed",
                        "Last modified (submission)",
                        "Last modified (grade)",
                        "Feedback comments"));
        String gradedAt = report.environment().getOrDefault("graded at", "");
        for (Grade grade : gradebook.grades()) {
            boolean known = !grade.student().moodleId().isEmpty();
            if (LeftOut.unless(known, grade, "no moodle_id", notes)) {
                sheet.row(row(grade, gradedAt));
            }
        }
        sheet.write(directory.resolve("moodle.csv"));
    }

    private static List<?> row(Grade grade, String gradedAt) {
        Moment handedIn = grade.lateness().handedIn();
        return Arrays.asList(
                identifier(grade.student().moodleId()),
                grade.student().name(),
                grade.student().email(),
                grade.standing().words(),
                grade.score(),
                grade.maxScore(),
                "Yes",
                handedIn == null ? "" : handedIn.text(),
                gradedAt,
                feedback(grade));
    }

    /** As Moodle's own worksheet has it; a roster may have the number alone. */
    private static String identifier(String moodleId) {
        return NUMBER.matcher(moodleId).matches() ? "Participant " + moodleId : moodleId;
    }

    /** Moodle shows it as HTML. */
    private static String feedback(Grade grade) {
        Stream<String> exercises = grade.exercises().stream().map(MoodleCsv::words);
        Stream<String> adjustments = Adjustment.of(grade).stream().map(Adjustment::words);
        return Stream.concat(exercises, adjustments).map(MoodleCsv::escaped).collect(Collectors.joining("<br>"));
    }

    private static String words(ExerciseGrade exercise) {
        return exercise.id() + ": " + exercise.points() + " of " + exercise.maxPoints();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
