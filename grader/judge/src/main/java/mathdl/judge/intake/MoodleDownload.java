package mathdl.judge.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mathdl.judge.intake.Handed.Piece;
import mathdl.model.report.HandedIn;

/**
 * What "Download all submissions" of Moodle gives: a folder for each student and kind of submission, {@code Jane
 * Doe_123456_assignsubmission_file_} and {@code …_onlinetext_}, without the last underscore in later versions; or, if
 * the teacher chose no folders, files whose names begin so. Groups come as {@code Team_12_…}, the blind as {@code
 * Participant_123456_…}. The id is name and number, {@code Jane Doe-123456}; the number is the participant's and stays.
 */
final class MoodleDownload {
    private static final String WHO = "(?s)(?<name>.+?)(?:_(?<number>\\d+))?_assignsubmission_(?<kind>[a-z]+)";
    private static final Pattern FOLDER = Pattern.compile(WHO + "_?");
    private static final Pattern FILE = Pattern.compile(WHO + "_(?<file>.+)");
    private static final String BLIND = "Participant";

    private MoodleDownload() {}

    static Reading read(List<ClassEntry> entries) {
        Map<String, List<Piece>> pieces = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        List<ClassEntry> strange = new ArrayList<>();
        for (ClassEntry entry : entries) {
            Matcher who = (entry.file() ? FILE : FOLDER).matcher(entry.name());
            if (who.matches()) {
                pieces.computeIfAbsent(id(who), id -> new ArrayList<>()).add(piece(entry, who));
                names.put(id(who), ClassEntry.composed(who.group("name")));
            } else {
                strange.add(entry);
            }
        }
        List<Handed> handed = new ArrayList<>();
        pieces.forEach((id, parts) -> handed.add(new Handed(id, Handed.content(parts), named(names.get(id)))));
        return new Reading(handed, strange);
    }

    private static String id(Matcher who) {
        String name = ClassEntry.composed(who.group("name"));
        return who.group("number") == null ? name : name + "-" + who.group("number");
    }

    private static Piece piece(ClassEntry entry, Matcher who) {
        String kind = who.group("kind");
        if (entry.file()) {
            return new Piece(entry.path(), who.group("file"));
        }
        return new Piece(entry.path(), kind.equals("file") ? "" : kind + "/");
    }

    private static Optional<HandedIn> named(String name) {
        return name.equals(BLIND) ? Optional.empty() : Optional.of(new HandedIn(null, null, name, null));
    }
}
