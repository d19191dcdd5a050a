package mathdl.cli.gradebook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import mathdl.judge.BadInput;
import mathdl.model.gradebook.Moment;
import mathdl.model.gradebook.Student;
import mathdl.model.grading.Extension;
import mathdl.model.grading.Roster;
import mathdl.model.grading.RosterEntry;

/** The list of a class, as a spreadsheet saves it. */
final class RosterFile {
    private static final String ID = "id";
    private static final String EXTENSION = "extension";
    private static final String SUBMISSION = "submission";
    private static final String SUBMITTED = "submitted";
    private static final List<String> COLUMNS = List.of(
            ID,
            "name",
            "email",
            "canvas_id",
            "sis_id",
            "sis_login",
            "moodle_id",
            "github",
            "section",
            EXTENSION,
            SUBMISSION,
            SUBMITTED);
    private static final Pattern HOURS = Pattern.compile("([0-9]{1,5}) ?h?");

    private RosterFile() {}

    /**
     * Reads a roster.
     *
     * @param warnings hears of columns that mean nothing here
     * @throws BadInput if a line is wrong
     */
    static Roster read(Path file, Consumer<String> warnings) throws IOException {
        CsvTable table = CsvTable.read(file, "--roster");
        if (!table.columns().contains(ID)) {
            throw new BadInput(file + ":1: no column is called id; there may be " + String.join(", ", COLUMNS));
        }
        table.columns().stream()
                .filter(column -> !column.isEmpty() && !COLUMNS.contains(column))
                .forEach(column -> warnings.accept(
                        file + ": the column " + column + " is left aside; known are " + String.join(", ", COLUMNS)));
        List<RosterEntry> entries = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            RosterEntry entry = entry(row);
            String other = places.putIfAbsent(entry.student().id(), row.place());
            if (other != null) {
                throw new BadInput(row.place() + ": the id " + entry.student().id() + " stands in " + other + " too");
            }
            entries.add(entry);
        }
        if (entries.isEmpty()) {
            throw new BadInput(file + " lists nobody");
        }
        return new Roster(entries);
    }

    private static RosterEntry entry(CsvTable.Row row) {
        if (row.cell(ID).isEmpty()) {
            throw new BadInput(row.place() + ": the id is missing");
        }
        Student student = new Student(
                row.cell(ID),
                row.cell("name"),
                row.cell("email"),
                row.cell("canvas_id"),
                row.cell("sis_id"),
                row.cell("sis_login"),
                row.cell("moodle_id"),
                row.cell("github"),
                row.cell("section"));
        List<String> submissions = Pattern.compile("\\|")
                .splitAsStream(row.cell(SUBMISSION))
                .map(String::strip)
                .filter(pattern -> !pattern.isEmpty())
                .toList();
        return new RosterEntry(student, extension(row), submissions, moment(row, SUBMITTED));
    }

    private static Extension extension(CsvTable.Row row) {
        String text = row.cell(EXTENSION);
        if (text.isEmpty()) {
            return null;
        }
        var hours = HOURS.matcher(text);
        return hours.matches()
                ? new Extension.By(Duration.ofHours(Integer.parseInt(hours.group(1))))
                : new Extension.Until(moment(row, EXTENSION));
    }

    private static Moment moment(CsvTable.Row row, String column) {
        String text = row.cell(column);
        try {
            return text.isEmpty() ? null : Moment.of(text);
        } catch (IllegalArgumentException e) {
            String or = column.equals(EXTENSION) ? ", or a number of hours" : "";
            throw new BadInput(row.place() + ": " + column + ": " + e.getMessage() + or);
        }
    }
}
