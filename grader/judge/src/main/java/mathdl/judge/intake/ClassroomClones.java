package mathdl.judge.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code gh classroom clone student-repos} gives: {@code hw1-submissions} with a clone for each student or team,
 * {@code hw1-octocat}. Only a directory of that name is sure; where a person says that it is one, the beginning that all
 * clones share is the assignment's. The id is what follows, {@code octocat}.
 */
final class ClassroomClones {
    private static final String SUBMISSIONS = "-submissions";

    private ClassroomClones() {}

    /**
     * The clones of a directory.
     *
     * @param asked whether a person says that it holds clones
     */
    static Reading read(Path directory, List<ClassEntry> entries, boolean asked) {
        List<String> clones = entries.stream()
                .filter(ClassroomClones::isClone)
                .map(ClassEntry::name)
                .toList();
        String assignment = ofDirectory(directory);
        if (asked && clones.stream().noneMatch(name -> name.startsWith(assignment + "-"))) {
            return read(shared(clones), entries);
        }
        return read(assignment, entries);
    }

    private static Reading read(String assignment, List<ClassEntry> entries) {
        if (assignment.isEmpty()) {
            return Reading.none(entries);
        }
        String start = assignment + "-";
        List<Handed> handed = new ArrayList<>();
        List<ClassEntry> strange = new ArrayList<>();
        for (ClassEntry entry : entries) {
            if (isClone(entry) && entry.name().startsWith(start) && entry.name().length() > start.length()) {
                handed.add(Handed.of(entry.name().substring(start.length()), entry.path()));
            } else {
                strange.add(entry);
            }
        }
        return new Reading(handed, strange, List.of("the assignment's name there is " + assignment), Optional.empty());
    }

    private static boolean isClone(ClassEntry entry) {
        return !entry.file() && entry.isHandIn();
    }

    /** What the directory's name says the assignment is called; empty if it says nothing. */
    private static String ofDirectory(Path directory) {
        String name = String.valueOf(directory.toAbsolutePath().normalize().getFileName());
        return name.endsWith(SUBMISSIONS) ? name.substring(0, name.length() - SUBMISSIONS.length()) : "";
    }

    /** What all names begin with, up to a hyphen; one name alone shares nothing. */
    private static String shared(List<String> names) {
        if (names.size() < 2) {
            return "";
        }
        String start = names.get(0);
        for (String name : names) {
            while (!name.startsWith(start + "-") && !start.isEmpty()) {
                start = start.substring(0, Math.max(0, start.lastIndexOf('-')));
            }
        }
        return start;
    }
}
