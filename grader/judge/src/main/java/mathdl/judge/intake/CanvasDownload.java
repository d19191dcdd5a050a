package mathdl.judge.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mathdl.judge.intake.Handed.Piece;
import mathdl.model.report.HandedIn;

/**
 * What "Download Submissions" of Canvas gives: all files beside each other, {@code doejane_LATE_12345_67890_hw1.zip}:
 * the name without anything but letters and digits, the user, the attachment, the file. Text that was typed in is {@code
 * doejane_12345_text.html}. A file that was handed in again has {@code -1}, {@code -2} in its name, before the first dot
 * or the last. The id is name and user, {@code doejane-12345}: it stays when the student hands in again.
 */
final class CanvasDownload {
    private static final Pattern FILE = Pattern.compile("(?s)(?<name>[\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}-]+)_"
            + "(?:(?<late>LATE|late)_)?(?:(?<user>\\d+)|(?<=^anon_|^anon_LATE_)(?<anonymous>[A-Za-z0-9]{5}))_"
            + "(?:\\d+_(?<file>.+)|(?<typed>(?:text|link)\\.html))");
    private static final Pattern AGAIN = Pattern.compile("(?s)(.+)-\\d+(\\.java)");

    private CanvasDownload() {}

    /** The files of one student. */
    private static final class Student {
        private final Map<String, List<ClassEntry>> files = new LinkedHashMap<>();
        private boolean late;

        Handed handed(String id) {
            List<Piece> pieces = new ArrayList<>();
            files.forEach((name, entries) -> entries.forEach(entry ->
                    pieces.add(new Piece(entry.path(), entries.size() == 1 ? name : entry.name() + "/" + name))));
            return new Handed(id, Handed.content(pieces), Optional.of(new HandedIn(null, late, null, null)));
        }

        boolean hasSeveralArchives() {
            return files.entrySet().stream()
                            .filter(file -> Inner.isOne(file.getKey()))
                            .mapToInt(file -> file.getValue().size())
                            .sum()
                    > 1;
        }
    }

    static Reading read(List<ClassEntry> entries) {
        Map<String, Student> students = new LinkedHashMap<>();
        List<ClassEntry> strange = new ArrayList<>();
        for (ClassEntry entry : entries) {
            Matcher file = FILE.matcher(entry.name());
            if (!entry.file() || !file.matches()) {
                strange.add(entry);
                continue;
            }
            Student student = students.computeIfAbsent(id(file), id -> new Student());
            student.late |= file.group("late") != null;
            student.files.computeIfAbsent(name(file), name -> new ArrayList<>()).add(entry);
        }
        List<Handed> handed = students.entrySet().stream()
                .map(student -> student.getValue().handed(student.getKey()))
                .toList();
        return new Reading(handed, strange, List.of(), doubt(students));
    }

    private static String id(Matcher file) {
        String user = Optional.ofNullable(file.group("user")).orElse(file.group("anonymous"));
        return ClassEntry.composed(file.group("name")) + "-" + user;
    }

    /** As the student called it, as far as Java cares: no class is called EntropyAnswer-2. */
    private static String name(Matcher file) {
        String name = Optional.ofNullable(file.group("file")).orElse(file.group("typed"));
        Matcher again = AGAIN.matcher(name);
        return again.matches() ? again.group(1) + again.group(2) : name;
    }

    /** Archives of a whole class can be numbered so that they look like the files of one student. */
    private static Optional<String> doubt(Map<String, Student> students) {
        String several = students.entrySet().stream()
                .filter(student -> student.getValue().hasSeveralArchives())
                .map(Map.Entry::getKey)
                .limit(3)
                .collect(Collectors.joining(", "));
        return several.isEmpty() ? Optional.empty() : Optional.of("it gives several archives to " + several);
    }
}
